import Typography from "@mui/material/Typography";
import { styled } from "@mui/material/styles";
import { type ReactNode, useId } from "react";
import type { EntryEventKind } from "../app/schema.generated";
import { useFormat } from "../ui/format";
import { useRegisterWords } from "./registerWords";

/** What is said of an entry, by name and value. */
export const Facts = styled("dl")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(0.5, 3),
  margin: 0,
  "& dt": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  "& dd": { margin: theme.spacing(0, 0, 1.5), overflowWrap: "anywhere" },
  "& ul": { margin: 0, padding: 0, listStyle: "none" },
  [theme.breakpoints.up("sm")]: {
    gridTemplateColumns: "12rem minmax(0, 1fr)",
    "& dt": { paddingTop: 2 },
    "& dd": { margin: theme.spacing(0, 0, 1) },
  },
}));

const History = styled("ol")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& li": {
    display: "grid",
    gap: theme.spacing(0, 3),
    paddingBlock: theme.spacing(1),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& time, & small": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  [theme.breakpoints.up("sm")]: {
    "& li": { gridTemplateColumns: "12rem minmax(0, 1fr)" },
    "& small": { gridColumn: 2 },
  },
}));

interface SectionProps {
  title: string;
  className?: string;
  children: ReactNode;
}

/** A region of the page with its name. */
export function Section({ title, className, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <Typography id={id} variant="h2" sx={{ marginBottom: 1 }}>
        {title}
      </Typography>
      {children}
    </section>
  );
}

interface EventListProps {
  events: readonly { kind: EntryEventKind; on: string; basis?: string }[];
}

/** What happened to an entry, as it comes; with what it rests on where that is told. */
export function EventList({ events }: EventListProps) {
  const { date } = useFormat();
  const { eventWord } = useRegisterWords();
  return (
    <History>
      {events.map(({ kind, on, basis }) => (
        <li key={`${kind} ${on} ${basis}`}>
          <time dateTime={on}>{date(on)}</time>
          <span>{eventWord(kind)}</span>
          {basis && <small>{basis}</small>}
        </li>
      ))}
    </History>
  );
}
