import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useFormat } from "./format";

interface PagerProps {
  /** Rows on the screen. */
  shown: number;
  /** Rows in all for this viewer; where not exact there are more. */
  total: { count: number; exact: boolean };
  hasMore: boolean;
  /** Brings the next page; `fetchMore({ variables: { after: endCursor } })`. */
  onMore: () => Promise<unknown>;
}

/** The foot of a list that comes page by page: how much of it is here, and more. */
export function Pager({ shown, total, hasMore, onMore }: PagerProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const [isComing, setIsComing] = useState(false);
  const handleMore = async () => {
    setIsComing(true);
    await onMore().finally(() => setIsComing(false));
  };
  const all = total.exact ? number(total.count) : t`more than ${number(total.count)}`;

  return (
    <Box
      className="no-print"
      sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center", paddingBlock: 2 }}
    >
      <Typography component="output" variant="body2" color="textSecondary">
        {hasMore ? (
          <Trans>
            {number(shown)} of {all} shown
          </Trans>
        ) : (
          <Trans>In all: {number(shown)}</Trans>
        )}
      </Typography>
      {hasMore && (
        <Button variant="outlined" loading={isComing} onClick={() => void handleMore()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </Box>
  );
}
