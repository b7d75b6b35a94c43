import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What it means that nothing is here. */
  children: ReactNode;
  /** The next step: a button or a link. */
  next?: ReactNode;
}

/** Nothing to list, said in words, with the next step. */
export function EmptyState({ children, next }: EmptyStateProps) {
  return (
    <Box
      sx={{
        display: "flex",
        flexDirection: "column",
        gap: 2,
        alignItems: "flex-start",
        paddingBlock: 3,
        maxWidth: "40em",
      }}
    >
      <Typography component="div" color="textSecondary">
        {children}
      </Typography>
      {next}
    </Box>
  );
}
