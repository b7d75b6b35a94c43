import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import type { ProposalKind } from "../app/schema.generated";
import { WordingComparison } from "./WordingComparison";

const Quote = styled("blockquote")(({ theme }) => ({
  margin: theme.spacing(0.5, 0),
  paddingInlineStart: theme.spacing(1.5),
  borderInlineStart: `3px solid ${theme.vars.palette.divider}`,
  color: theme.vars.palette.text.secondary,
  fontFamily: theme.typography.documentFamily,
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
}));

const Text = styled("p")({ margin: "4px 0", whiteSpace: "pre-wrap", overflowWrap: "anywhere" });

interface ProposalWordsProps {
  kind: ProposalKind;
  quote: string | null;
  text: string;
  proposedWording: string | null;
}

/** What a proposal says: the passage, the words proposed for it as a comparison, the remark or reason. */
export function ProposalWords({ kind, quote, text, proposedWording }: ProposalWordsProps) {
  const isCompared = kind === "REPLACEMENT" && quote !== null && proposedWording !== null;
  return (
    <div>
      {isCompared ? (
        <Quote>
          <WordingComparison before={quote} after={proposedWording} />
        </Quote>
      ) : (
        quote && <Quote>{kind === "DELETION" ? <del>{quote}</del> : quote}</Quote>
      )}
      {proposedWording && !isCompared && (
        <Text>
          <strong>{kind === "ADDITION" ? <Trans>Add:</Trans> : <Trans>New wording:</Trans>}</strong>{" "}
          {proposedWording}
        </Text>
      )}
      {text && <Text>{text}</Text>}
    </div>
  );
}
