import { useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

interface PageHeaderProps {
  /** Also the name of the tab. */
  title: string;
  /** The title as it is drawn, where it is more than plain words. */
  heading?: ReactNode;
  /** One line above the title: where this belongs, as a link. */
  above?: ReactNode;
  /** What the page is about, in a sentence or a state line. */
  children?: ReactNode;
  /** The page's own acts, at most two buttons. */
  actions?: ReactNode;
}

/** The one `h1` of a page, its tab's name, and what can be done with the whole of it. */
export function PageHeader({ title, heading, above, children, actions }: PageHeaderProps) {
  const { t } = useLingui();
  return (
    <Box component="header" sx={{ display: "flex", flexDirection: "column", gap: 1 }}>
      <title>{`${title} — ${t`Collegium`}`}</title>
      {above && (
        <Typography component="div" variant="body2" color="textSecondary">
          {above}
        </Typography>
      )}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "flex-start" }}>
        <Typography variant="h1" sx={{ flex: "1 1 20ch", minWidth: 0, maxWidth: "34em" }}>
          {heading ?? title}
        </Typography>
        {actions && (
          <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
            {actions}
          </Box>
        )}
      </Box>
      {children && (
        <Typography component="div" color="textSecondary" sx={{ maxWidth: "52em" }}>
          {children}
        </Typography>
      )}
    </Box>
  );
}
