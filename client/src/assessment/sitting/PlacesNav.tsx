import { useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";

export interface Place {
  position: number;
  isAnswered: boolean;
  isFlagged: boolean;
}

const Grid = styled("ul")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(0.75),
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& button": {
    position: "relative",
    minWidth: 44,
    minHeight: 40,
    padding: theme.spacing(0.5, 1),
    border: `1px solid ${theme.vars.palette.surface.field}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
  },
  "& button:hover": { backgroundColor: theme.vars.palette.surface.wash },
  "& button:focus-visible": { outline: `3px solid ${theme.vars.palette.primary.main}`, outlineOffset: 1 },
  "& button[data-answered=true]": {
    backgroundColor: theme.vars.palette.surface.chosen,
    borderColor: theme.vars.palette.primary.main,
    fontWeight: 600,
  },
  "& button[aria-current=true]": { boxShadow: `inset 0 -4px 0 ${theme.vars.palette.primary.main}` },
  "& .flag": { color: theme.vars.palette.warning.main, marginInlineStart: 4 },
}));

interface PlacesNavProps {
  places: readonly Place[];
  current: number | null;
  onChoose: (position: number) => void;
}

/** The items of the paper: which are answered, which are marked, where one is. Words say it as well as looks. */
export function PlacesNav({ places, current, onChoose }: PlacesNavProps) {
  const { t } = useLingui();
  const nameOf = ({ position, isAnswered, isFlagged }: Place) =>
    [t`Item ${position}`, isAnswered ? t`with an answer` : t`without an answer`, isFlagged && t`marked`]
      .filter(Boolean)
      .join(", ");
  return (
    <nav aria-label={t`All items`}>
      <Grid>
        {places.map((place) => (
          <li key={place.position}>
            <button
              type="button"
              aria-label={nameOf(place)}
              aria-current={place.position === current ? "true" : undefined}
              data-answered={place.isAnswered}
              onClick={() => onChoose(place.position)}
            >
              {place.position}
              {place.isFlagged && (
                <span className="flag" aria-hidden>
                  ⚑
                </span>
              )}
            </button>
          </li>
        ))}
      </Grid>
    </nav>
  );
}
