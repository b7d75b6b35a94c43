import { Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { Prose } from "../ui/Prose";

const Text = styled(Prose)(({ theme }) => ({
  maxWidth: "44rem",
  "& section + section": {
    marginTop: theme.spacing(4),
    paddingTop: theme.spacing(3),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& h2": { marginTop: 0 },
}));

const paragraphsOf = (text: string) => text.split(/\n+/).filter((line) => line.trim());

/** What was asked, and what was answered, as they were written. */
export function CaseText({ stem, answer }: { stem: string; answer: string }) {
  const { t } = useLingui();
  const answered = paragraphsOf(answer);
  return (
    <Text aria-label={t`Case and answer`}>
      <section aria-labelledby="asked">
        <h2 id="asked">
          <Trans>The case</Trans>
        </h2>
        <Paragraphs of={paragraphsOf(stem)} />
      </section>
      <section aria-labelledby="answered">
        <h2 id="answered">
          <Trans>The answer</Trans>
        </h2>
        {answered.length > 0 ? (
          <Paragraphs of={answered} />
        ) : (
          <p>
            <Trans>Nothing was answered.</Trans>
          </p>
        )}
      </section>
    </Text>
  );
}

/** Blocks by which the keys j and k step through the text. */
function Paragraphs({ of }: { of: readonly string[] }) {
  return of.map((text, index) => (
    <p key={index} data-block tabIndex={-1}>
      {text}
    </p>
  ));
}
