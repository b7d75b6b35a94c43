import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { type DocumentContentsFragment, DocumentContentsFragmentDoc } from "./DocumentContents.generated";

const Nav = styled("nav")(({ theme }) => ({
  fontSize: "0.875rem",
  lineHeight: 1.4,
  "& ol": { listStyle: "none", margin: 0, padding: 0 },
  "& a": {
    display: "block",
    padding: theme.spacing(0.75, 1),
    borderInlineStart: "3px solid transparent",
    color: theme.vars.palette.text.secondary,
    textDecoration: "none",
  },
  "& a:hover": { color: theme.vars.palette.text.primary, textDecoration: "underline" },
  "& a[aria-current]": {
    borderColor: theme.vars.palette.primary.main,
    color: theme.vars.palette.text.primary,
    fontWeight: 500,
  },
}));

interface DocumentContentsProps {
  version: FragmentType<DocumentContentsFragment>;
  /** After a choice: shuts the drawer that it lies in. */
  onChoose?: () => void;
}

/** The headings of a text as links, three levels deep; the one being read is marked. */
export function DocumentContents({ version, onChoose }: DocumentContentsProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: DocumentContentsFragmentDoc, from: version });
  const headings = useMemo(
    () =>
      data.blocks.filter(({ kind, level, text }) => kind === "HEADING" && (level ?? 1) <= 3 && text !== ""),
    [data.blocks],
  );
  const current = useHeadingInSight(headings.map(({ id }) => id));

  if (headings.length === 0) {
    return (
      <p>
        <Trans>The text has no headings.</Trans>
      </p>
    );
  }
  return (
    <Nav aria-label={t`Contents`}>
      <ol>
        {headings.map(({ id, number, text, level }) => (
          <li key={id} style={{ paddingInlineStart: `${((level ?? 1) - 1) * 0.9}rem` }}>
            <a href={`#${id}`} aria-current={id === current ? "location" : undefined} onClick={onChoose}>
              {number} {text}
            </a>
          </li>
        ))}
      </ol>
    </Nav>
  );
}

/** The id of the heading that was last scrolled past. */
function useHeadingInSight(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const look = useEffectEvent(() => {
    const topOf = (id: string) => document.querySelector(`#${CSS.escape(id)}`)?.getBoundingClientRect().top;
    setCurrent(ids.findLast((id) => (topOf(id) ?? Infinity) < 120) ?? null);
  });

  // Talks to the window's scrolling.
  useEffect(() => {
    let frame = 0;
    const handleScroll = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        look();
      });
    };
    window.addEventListener("scroll", handleScroll, { passive: true });
    return () => {
      window.removeEventListener("scroll", handleScroll);
      cancelAnimationFrame(frame);
    };
  }, []);

  return current;
}
