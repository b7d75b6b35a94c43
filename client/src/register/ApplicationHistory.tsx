import { styled } from "@mui/material/styles";
import { useFormat } from "../ui/format";
import type { OwnApplicationQuery } from "./OwnApplicationPage.generated";
import { useApplicationWords } from "./applicationWords";

const History = styled("ol")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": {
    display: "grid",
    gap: theme.spacing(0, 3),
    paddingBlock: theme.spacing(1),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    overflowWrap: "anywhere",
  },
  "& time, & .more": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  "& ul": { margin: 0, paddingInlineStart: theme.spacing(2.5) },
  [theme.breakpoints.up("sm")]: {
    "& > li": { gridTemplateColumns: "12rem minmax(0, 1fr)" },
    "& .more": { gridColumn: 2 },
  },
}));

type Events = NonNullable<OwnApplicationQuery["application"]>["events"];

/** What happened to an application, the latest first. */
export function ApplicationHistory({ events }: { events: Events }) {
  const { dateTime } = useFormat();
  const words = useApplicationWords();
  return (
    <History>
      {events.map(({ id, kind, at, ground, text, gaps }) => (
        <li key={id}>
          <time dateTime={at}>{dateTime(at)}</time>
          <span>{words.events[kind]}</span>
          {(ground ?? text) && (
            <span className="more">{[ground && words.grounds[ground], text].filter(Boolean).join(": ")}</span>
          )}
          {gaps.length > 0 && (
            <ul className="more">
              {gaps.map((gap) => (
                <li key={`${gap.part} ${gap.text}`}>
                  {words.parts[gap.part]}: {gap.text}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </History>
  );
}
