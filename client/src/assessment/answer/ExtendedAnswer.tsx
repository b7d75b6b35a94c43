import { Plural, Trans } from "@lingui/react/macro";
import type { AnswerProps } from "./itemShapes";
import { TypedAnswer } from "./TypedAnswer";

/** Longest answer that is taken in. */
export const extendedLength = 20_000;

/** EXTENDED: a text of one's own, with what it is marked by. */
export function ExtendedAnswer({ content, answer, ...answering }: AnswerProps) {
  const length = answer?.text?.length ?? 0;
  return (
    <>
      {content.criteria && content.criteria.length > 0 && (
        <section>
          <strong>
            <Trans>What the answer is marked by</Trans>
          </strong>
          <ul>
            {content.criteria.map(({ key, nameRu, max }) => (
              <li key={key}>
                {nameRu} – <Plural value={max} one="up to # point" other="up to # points" />
              </li>
            ))}
          </ul>
        </section>
      )}
      <TypedAnswer
        {...answering}
        answer={answer}
        label={<Trans>Your answer</Trans>}
        hint={
          <Plural value={length} one="# character of 20,000 at most" other="# characters of 20,000 at most" />
        }
        maxLength={extendedLength}
        lines={10}
      />
    </>
  );
}
