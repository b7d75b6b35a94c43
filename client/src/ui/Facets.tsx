import { Plural, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { type ReactNode, useId, useState } from "react";

interface FacetsProps {
  /** What the group of choices is called. */
  label: string;
  /** How many of them narrow the list now. */
  chosenCount: number;
  children: ReactNode;
}

const Opener = styled(Button)(({ theme }) => ({
  alignSelf: "flex-start",
  [theme.breakpoints.up("sm")]: { display: "none" },
}));

const Grid = styled("section")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(1.5, 2),
  gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 13rem), 1fr))",
  alignItems: "end",
  "& > div > div": { alignSelf: "stretch", width: "100%" },
  [theme.breakpoints.down("sm")]: { "&[data-open=false]": { display: "none" } },
}));

/** What a list is narrowed by: in sight on a desk, under one button with a count on a phone. */
export function Facets({ label, chosenCount, children }: FacetsProps) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Opener variant="outlined" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
        {chosenCount > 0 ? (
          <Plural value={chosenCount} one="Filters: # chosen" other="Filters: # chosen" />
        ) : (
          t`Filters`
        )}
      </Opener>
      <Grid id={id} aria-label={label} data-open={isOpen}>
        {children}
      </Grid>
    </>
  );
}
