import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { type ReactNode, useId } from "react";

const Part = styled("section")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(2),
  paddingBlockStart: theme.spacing(3),
  borderBlockStart: `1px solid ${theme.vars.palette.divider}`,
  [theme.breakpoints.up("md")]: {
    gridTemplateColumns: "minmax(0, 15rem) minmax(0, 1fr)",
    gap: theme.spacing(4),
  },
  "& > *": { minWidth: 0 },
}));

interface CabinetSectionProps {
  title: string;
  about: ReactNode;
  children: ReactNode;
}

/** A part of a page about oneself: what it is for at the side, what can be done beside it. */
export function CabinetSection({ title, about, children }: CabinetSectionProps) {
  const id = useId();
  return (
    <Part aria-labelledby={id}>
      <div>
        <Typography id={id} variant="h2">
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {about}
        </Typography>
      </div>
      <div>{children}</div>
    </Part>
  );
}
