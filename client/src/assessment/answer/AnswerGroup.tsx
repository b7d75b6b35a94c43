import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";

const Group = styled("fieldset")(({ theme }) => ({
  minWidth: 0,
  margin: 0,
  padding: 0,
  border: 0,
  "& legend": { padding: 0, marginBottom: theme.spacing(0.5), fontWeight: 600 },
  "& .answer": {
    display: "flex",
    alignItems: "flex-start",
    gap: theme.spacing(1),
    padding: theme.spacing(0.25, 1, 0.25, 0),
    borderRadius: theme.shape.borderRadius,
    cursor: "pointer",
  },
  "& .answer:hover": { backgroundColor: theme.vars.palette.surface.wash },
  "& .answer > span:last-of-type": { paddingBlock: 8, minWidth: 0 },
}));

/** Controls that answer together, under what is to be done with them. */
export function AnswerGroup({ asked, children }: { asked: ReactNode; children: ReactNode }) {
  return (
    <Group>
      <legend>{asked}</legend>
      {children}
    </Group>
  );
}
