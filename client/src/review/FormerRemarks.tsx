import { Trans, useLingui } from "@lingui/react/macro";
import Typography from "@mui/material/Typography";
import { ChoiceInput } from "../ui/inputs";
import type { Content } from "./reviewContent";

interface FormerRemarksProps {
  remarks: readonly { id: string; quote: string | null; text: string }[];
  settled: Content["settled"];
  onSettle: (remarkId: string, isSettled: boolean) => void;
}

/** The mandatory remarks of the round before, each to be marked as settled or not (R90). */
export function FormerRemarks({ remarks, settled, onSettle }: FormerRemarksProps) {
  const { t } = useLingui();
  if (remarks.length === 0) return null;
  const valueOf = (id: string) => {
    const mark = settled.find(({ remarkId }) => remarkId === id);
    return mark ? (mark.isSettled ? "yes" : "no") : "";
  };

  return (
    <section aria-labelledby="former-remarks">
      <Typography id="former-remarks" variant="h3">
        <Trans>Mandatory remarks of the round before</Trans>
      </Typography>
      {remarks.map(({ id, quote, text }) => (
        <ChoiceInput
          key={id}
          label={text}
          hint={quote ? `«${quote}»` : undefined}
          path={`content.settled.${id}`}
          value={valueOf(id)}
          onChange={(value) => onSettle(id, value === "yes")}
          choices={[
            { value: "yes", label: t`Settled` },
            { value: "no", label: t`Not settled` },
          ]}
        />
      ))}
    </section>
  );
}
