import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { useEffect, useRef } from "react";
import { Outlet, useLocation } from "react-router";
import { Navigation } from "./Navigation";
import { OfflineBanner } from "./OfflineBanner";
import { TopBar } from "./TopBar";

const SkipLink = styled("a")(({ theme }) => ({
  position: "fixed",
  top: theme.spacing(1),
  insetInlineStart: theme.spacing(1),
  zIndex: theme.zIndex.tooltip,
  padding: theme.spacing(1, 2),
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.primary.main,
  color: theme.vars.palette.primary.contrastText,
  "&:not(:focus)": { clipPath: "inset(50%)", pointerEvents: "none" },
}));

/** Rail and page side by side. */
export const Columns = styled("div")(({ theme }) => ({
  [theme.breakpoints.up("sm")]: { display: "flex" },
}));

/** The page's landmark. */
export const Main = styled("main")(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  minHeight: "calc(100vh - 56px)",
  outline: "none",
  [theme.breakpoints.down("sm")]: { paddingBottom: "calc(56px + env(safe-area-inset-bottom))" },
}));

/** The frame: a slim bar on top, five words at the side (at the foot on a phone), the page. */
export function Layout() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(pathname);

  // Talks to the focus: after a move the keyboard and the screen reader begin at the page, not in the old link.
  useEffect(() => {
    if (shownPath.current === pathname) return;
    shownPath.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <SkipLink href="#main" className="no-print">
        <Trans>To the page</Trans>
      </SkipLink>
      <TopBar />
      <OfflineBanner />
      <Columns>
        <Navigation />
        <Main id="main" ref={main} tabIndex={-1}>
          <Outlet />
        </Main>
      </Columns>
    </>
  );
}
