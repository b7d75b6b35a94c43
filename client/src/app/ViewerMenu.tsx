import { styled } from "@mui/material/styles";
import { lazy, Suspense } from "react";
import { Disclosure } from "../ui/Disclosure";
import type { Viewer } from "./viewer";

const Initials = styled("span")(({ theme }) => ({
  display: "grid",
  placeItems: "center",
  width: 32,
  height: 32,
  borderRadius: "50%",
  backgroundColor: theme.vars.palette.surface.chosen,
  color: theme.vars.palette.primary.main,
  fontSize: "0.8125rem",
  fontWeight: 600,
}));

/** "Орлова Мария Петровна" → "МО": given name first, as one introduces oneself. */
export function initialsOf(fullName: string): string {
  const [family = "", given = ""] = fullName.split(/\s+/);
  return `${given.charAt(0)}${family.charAt(0)}`.toUpperCase();
}

const load = async () => ({ default: (await import("./ViewerActs")).ViewerActs });
const ViewerActs = lazy(load);
const askAhead = () => void load().catch(() => undefined);

/** Me: the button with the initials; what opens under it comes when somebody goes there. */
export function ViewerMenu({ viewer }: { viewer: Viewer }) {
  const fullName = viewer.person.fullName ?? "";
  return (
    <div onPointerEnter={askAhead} onFocus={askAhead}>
      <Disclosure
        label={`${initialsOf(fullName)}, ${fullName}`}
        button={<Initials>{initialsOf(fullName)}</Initials>}
      >
        {(close) => (
          <Suspense fallback={fullName}>
            <ViewerActs viewer={viewer} onDone={close} />
          </Suspense>
        )}
      </Disclosure>
    </div>
  );
}
