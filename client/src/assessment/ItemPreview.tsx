import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { ItemType } from "../app/schema.generated";
import type { ItemAnswer, ItemContent } from "./answer/itemShapes";
import { ItemView } from "./answer/ItemView";

const Sheet = styled("section")(({ theme }) => ({
  padding: theme.spacing(2, 0, 3),
  borderBlock: `1px solid ${theme.vars.palette.divider}`,
}));

/** The item exactly as a candidate sees and answers it; what is answered here is kept nowhere. */
export function ItemPreview({ type, content }: { type: ItemType; content: ItemContent }) {
  const [answer, setAnswer] = useState<ItemAnswer | null>(null);
  return (
    <Sheet aria-labelledby="preview">
      <Typography id="preview" variant="h2">
        <Trans>As the candidate sees it</Trans>
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 2 }}>
        <Trans>Answers stand in another order in every paper. What you answer here is kept nowhere.</Trans>
      </Typography>
      <ItemView type={type} content={content} answer={answer} onAnswer={setAnswer} isDisabled={false} />
    </Sheet>
  );
}
