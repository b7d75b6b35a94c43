import { styled } from "@mui/material/styles";
import type { FormEvent, ReactNode } from "react";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";

const Columns = styled("div")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(5),
  alignItems: "start",
  [theme.breakpoints.up("lg")]: {
    gridTemplateColumns: "minmax(0, 28rem) minmax(0, 22rem)",
    gap: theme.spacing(10),
  },
}));

/** The fields of a short form, one under another, no wider than they need. */
export const Form = styled("form")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(2.5),
  maxWidth: "28rem",
}));

/** Keeps the browser from sending the form and acts instead. */
export const submitting = (send: () => unknown) => (event: FormEvent) => {
  event.preventDefault();
  void send();
};

const Aside = styled("aside")(({ theme }) => ({
  color: theme.vars.palette.text.secondary,
  [theme.breakpoints.up("lg")]: {
    paddingInlineStart: theme.spacing(4),
    borderInlineStart: `1px solid ${theme.vars.palette.divider}`,
  },
}));

interface EntryPageProps {
  title: string;
  /** One sentence under the title. */
  lead?: ReactNode;
  children: ReactNode;
  /** What else a newcomer may want to know, beside the form on a desk and under it on a phone. */
  aside?: ReactNode;
}

/** A page before the door: signing in, signing up, a new password. */
export function EntryPage({ title, lead, children, aside }: EntryPageProps) {
  return (
    <Page>
      <PageHeader title={title}>{lead}</PageHeader>
      <Columns>
        <div>{children}</div>
        {aside && <Aside>{aside}</Aside>}
      </Columns>
    </Page>
  );
}
