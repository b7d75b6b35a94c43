import type { FragmentType } from "@apollo/client";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Drawer from "@mui/material/Drawer";
import { styled } from "@mui/material/styles";
import { useState } from "react";
import { DocumentContents } from "./DocumentContents";
import type { DocumentContentsFragment } from "./DocumentContents.generated";

/** Stays in reach while the text goes by under it. */
const Bar = styled("div")(({ theme }) => ({
  position: "sticky",
  top: 56,
  zIndex: 2,
  paddingBlock: theme.spacing(1),
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  backgroundColor: theme.vars.palette.background.default,
}));

interface ContentsBarProps {
  version: FragmentType<DocumentContentsFragment>;
}

/** The contents list of a text in a drawer, for windows that have no column for it. */
export function ContentsBar({ version }: ContentsBarProps) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Bar className="no-print">
      <Button variant="outlined" size="small" onClick={() => setIsOpen(true)}>
        <Trans>Contents</Trans>
      </Button>
      <Drawer
        open={isOpen}
        onClose={() => setIsOpen(false)}
        slotProps={{
          paper: { "aria-label": t`Contents`, sx: { width: "min(22rem, 90vw)", padding: 2 } },
        }}
      >
        <DocumentContents version={version} onChoose={() => setIsOpen(false)} />
      </Drawer>
    </Bar>
  );
}
