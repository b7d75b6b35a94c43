import { useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";

const Month = styled("table")(({ theme }) => ({
  borderCollapse: "collapse",
  fontVariantNumeric: "tabular-nums",
  "& caption": { textAlign: "start", fontWeight: 600, paddingBottom: theme.spacing(0.5) },
  "& th": { color: theme.vars.palette.text.secondary, fontSize: "0.75rem", fontWeight: 400 },
  "& th, & td": { width: 36, height: 34, padding: 1, textAlign: "center" },
  "& span, & button": {
    display: "grid",
    placeItems: "center",
    width: "100%",
    height: "100%",
    padding: 0,
    border: "2px solid transparent",
    borderRadius: 6,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: "0.875rem",
  },
  "& button": { cursor: "pointer" },
  "& button:hover": { borderColor: theme.vars.palette.divider },
  "& button:focus-visible": { outline: `3px solid ${theme.vars.palette.primary.main}` },
  "& [data-off=true]": {
    backgroundColor: theme.vars.palette.surface.soon,
    color: theme.vars.palette.warning.main,
    fontWeight: 600,
  },
  "& [data-transferred=true]": { borderColor: theme.vars.palette.text.secondary, borderStyle: "dashed" },
  "& [aria-pressed=true]": {
    backgroundColor: theme.vars.palette.surface.chosen,
    borderColor: theme.vars.palette.primary.main,
  },
}));

const dayAt = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);

interface MonthPictureProps {
  year: number;
  /** 1 to 12. */
  month: number;
  nonWorking: ReadonlySet<string>;
  transferred: ReadonlySet<string>;
  chosen: ReadonlySet<string>;
  /** Whether a day may be turned around: one that is still to come and not transferred. */
  isFree: (day: string) => boolean;
  onToggle: (day: string) => void;
}

/** A month as a sheet of the calendar: days off are tinted, transferred ones framed, free ones can be chosen. */
export function MonthPicture(props: MonthPictureProps) {
  const { year, month, nonWorking, transferred, chosen, isFree, onToggle } = props;
  const { t, i18n } = useLingui();
  const named = (options: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat(i18n.locale, { timeZone: "UTC", ...options }).format(at);
  const first = dayAt(year, month, 1);
  const length = new Date(dayAt(year, month + 1, 0)).getUTCDate();
  const lead = (new Date(first).getUTCDay() + 6) % 7;
  const weeks = Array.from({ length: Math.ceil((lead + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, place) => week * 7 + place - lead + 1),
  );
  const monday = dayAt(2024, 1, 1);

  return (
    <Month>
      <caption>{named({ month: "long" }, first)}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, place) => (
            <th key={place} scope="col">
              {named({ weekday: "short" }, monday + place * 86_400_000)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[6]}>
            {week.map((number) => {
              if (number < 1 || number > length) return <td key={number}>&nbsp;</td>;
              const day = `${year}-${String(month).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
              const marks = { "data-off": nonWorking.has(day), "data-transferred": transferred.has(day) };
              const full = named({ day: "numeric", month: "long" }, Date.parse(day));
              const state = nonWorking.has(day) ? t`day off` : t`working day`;
              return (
                <td key={number}>
                  {isFree(day) ? (
                    <button
                      type="button"
                      {...marks}
                      aria-pressed={chosen.has(day)}
                      aria-label={`${full}, ${state}`}
                      onClick={() => onToggle(day)}
                    >
                      {number}
                    </button>
                  ) : (
                    <span {...marks} title={`${full}, ${state}`}>
                      {number}
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Month>
  );
}
