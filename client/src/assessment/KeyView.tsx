import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { formOf, type RevealedKey } from "./itemForm";
import type { ItemVersionPartsFragment } from "./ItemPage.generated";

const Facts = styled("dl")(({ theme }) => ({
  margin: 0,
  maxWidth: "44rem",
  "& dt": { fontWeight: 600 },
  "& dd": { margin: theme.spacing(0, 0, 1.5), whiteSpace: "pre-line", overflowWrap: "anywhere" },
  "& ul, & ol": { margin: 0, paddingInlineStart: theme.spacing(3) },
  "& .why": { color: theme.vars.palette.text.secondary },
}));

interface KeyViewProps {
  version: Pick<ItemVersionPartsFragment, "type" | "content">;
  shown: RevealedKey;
}

/** A key that was revealed, with its reasons. */
export function KeyView({ version, shown }: KeyViewProps) {
  const form = formOf(version, shown);
  const textOf = (id: string) => form.options.find((option) => option.id === id)?.text ?? "";
  const told = (text: ReactNode, reason: string) => (
    <>
      {text}
      {reason && <div className="why">{reason}</div>}
    </>
  );
  const { type } = version;
  const isChosen = type === "SINGLE" || type === "MULTIPLE";
  return (
    <Facts>
      <dt>
        <Trans>Key</Trans>
      </dt>
      <dd>
        {isChosen && (
          <ul>
            {form.options.map(({ id, text, isRight, reason }) => (
              <li key={id}>{told(isRight ? <strong>✓ {text}</strong> : text, reason)}</li>
            ))}
          </ul>
        )}
        {type === "ORDER" && (
          <ol>
            {form.options.map(({ id, text, reason }) => (
              <li key={id}>{told(text, reason)}</li>
            ))}
          </ol>
        )}
        {type === "MATCH" && (
          <>
            <ul>
              {form.left.map(({ id, text, option }) => (
                <li key={id}>
                  {text} → <strong>{textOf(option)}</strong>
                </li>
              ))}
            </ul>
            {form.options.map(({ id, text, reason }) => (
              <div key={id}>{told(text, reason)}</div>
            ))}
          </>
        )}
        {form.gaps.map((gap, index) => (
          <div key={gap.id}>
            {index + 1}.
            <ul>
              {gap.options.map(({ id, text, isRight, reason }) => (
                <li key={id}>{told(isRight ? <strong>✓ {text}</strong> : text, reason)}</li>
              ))}
            </ul>
          </div>
        ))}
        {type === "SHORT" && form.accepted}
        {type === "NUMBER" && (
          <>
            {form.value} ± {form.tolerance || "0"} {form.unit}
          </>
        )}
        {type === "EXTENDED" && form.sample}
      </dd>
      {form.wrong.length > 0 && (
        <>
          <dt>
            <Trans>Usual mistakes</Trans>
          </dt>
          <dd>
            <ul>
              {form.wrong.map(({ text, reason }, index) => (
                <li key={index}>{told(text, reason)}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>
        <Trans>Why the key is right</Trans>
      </dt>
      <dd>{form.keyReason}</dd>
      <dt>
        <Trans>Source</Trans>
      </dt>
      <dd>{form.source}</dd>
    </Facts>
  );
}
