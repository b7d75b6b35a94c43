import { Trans, useLingui } from "@lingui/react/macro";
import NotificationsOutlined from "@mui/icons-material/NotificationsOutlined";
import Search from "@mui/icons-material/Search";
import { plural } from "@lingui/core/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { Link } from "../ui/Link";
import { SearchBox } from "../ui/SearchBox";
import { useShortcuts } from "../ui/useShortcuts";
import { chooseLocale } from "./i18n";
import { homePath, notificationsPath, searchPath, signInPath } from "./paths";
import { useViewer } from "./viewer";
import { ViewerMenu } from "./ViewerMenu";

/** The bar itself. */
export const Bar = styled("header")(({ theme }) => ({
  position: "sticky",
  top: 0,
  zIndex: theme.zIndex.appBar,
  display: "flex",
  alignItems: "center",
  gap: theme.spacing(1),
  height: 56,
  paddingInline: theme.spacing(1, 1),
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  backgroundColor: theme.vars.palette.background.default,
  [theme.breakpoints.up("sm")]: { gap: theme.spacing(2), paddingInline: theme.spacing(3, 2) },
  "@media print": { display: "none" },
}));

/** The product's name, which leads home. */
export const Name = styled(Link)(({ theme }) => ({
  display: "flex",
  alignItems: "center",
  gap: theme.spacing(1),
  color: theme.vars.palette.text.primary,
  fontSize: "1.25rem",
  fontWeight: 600,
  letterSpacing: "-0.01em",
  textDecoration: "none",
  "& svg": { width: 26, height: 26, flex: "none" },
  [theme.breakpoints.down("sm")]: { gap: theme.spacing(0.75), fontSize: "1.125rem", minWidth: 0 },
  [theme.breakpoints.up("lg")]: { width: 184 },
}));

const SearchPlace = styled("div")(({ theme }) => ({
  flex: 1,
  maxWidth: 560,
  [theme.breakpoints.down("sm")]: { display: "none" },
}));

const Tools = styled("div")(({ theme }) => ({
  display: "flex",
  alignItems: "center",
  gap: theme.spacing(0.5),
  marginInlineStart: "auto",
  [theme.breakpoints.down("sm")]: { gap: 0 },
}));

const NarrowOnly = styled("span")(({ theme }) => ({ [theme.breakpoints.up("sm")]: { display: "none" } }));

/** A link of the bar that is a sign alone. */
const SignLink = styled(Link)(({ theme }) => ({
  position: "relative",
  display: "grid",
  placeItems: "center",
  width: 40,
  height: 40,
  borderRadius: theme.shape.borderRadius,
  color: "inherit",
  "&:hover": { backgroundColor: theme.vars.palette.surface.wash },
}));

/** The API counts unread notifications no further than one more than this. */
const mostCounted = 98;

/** How many, on the corner of the sign that it belongs to; the button's name says it in words. */
const Count = styled("span")(({ theme }) => ({
  position: "absolute",
  top: 2,
  insetInlineStart: "calc(50% + 1px)",
  minWidth: 18,
  paddingInline: 4,
  borderRadius: 9,
  backgroundColor: theme.vars.palette.primary.main,
  color: theme.vars.palette.primary.contrastText,
  fontSize: "0.6875rem",
  fontWeight: 600,
  lineHeight: "18px",
}));

/** The mark beside the name. */
export function Sign() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden>
      <path
        d="M25.5 9.2a11.6 11.6 0 1 0 0 13.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
      <path
        d="m12.6 16 3.6 3.6 9.4-9.8"
        fill="none"
        stroke="var(--c-palette-primary-main)"
        strokeWidth="3.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function LanguageSwitch() {
  const { t, i18n } = useLingui();
  const other = i18n.locale === "ru" ? "en" : "ru";
  return (
    <Button
      size="small"
      color="inherit"
      lang={other}
      aria-label={other === "en" ? "EN, English" : "RU, русский"}
      title={t`Language`}
      onClick={() => void chooseLocale(other)}
      sx={{ minWidth: 40, minHeight: 40, justifyContent: "center" }}
    >
      {other.toUpperCase()}
    </Button>
  );
}

/** Name, search (`/`), language, notifications, me. */
export function TopBar() {
  const { t } = useLingui();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const sought = pathname === searchPath() ? (new URLSearchParams(search).get("q") ?? "") : "";
  const field = useRef<HTMLInputElement>(null);
  useShortcuts({ Slash: () => field.current?.focus() });

  return (
    <Bar>
      <Name to={homePath}>
        <Sign />
        <Trans>Collegium</Trans>
      </Name>
      <SearchPlace>
        <SearchBox
          label={t`Documents and experts`}
          initial={sought}
          hintKey="/"
          inputRef={field}
          onSearch={(text) => void navigate(searchPath(text))}
        />
      </SearchPlace>
      <Tools>
        <NarrowOnly>
          <SignLink to={searchPath()} aria-label={t`Search`}>
            <Search />
          </SignLink>
        </NarrowOnly>
        <LanguageSwitch />
        {viewer ? (
          <>
            <SignLink
              to={notificationsPath}
              aria-label={
                viewer.unreadCount > 0
                  ? plural(viewer.unreadCount, {
                      one: "Notifications, # unread",
                      other: "Notifications, # unread",
                    })
                  : t`Notifications`
              }
            >
              <NotificationsOutlined />
              {viewer.unreadCount > 0 && (
                <Count aria-hidden>
                  {viewer.unreadCount > mostCounted ? `${mostCounted}+` : viewer.unreadCount}
                </Count>
              )}
            </SignLink>
            <ViewerMenu viewer={viewer} />
          </>
        ) : (
          <Button
            component={Link}
            to={signInPath(`${pathname}${search}`)}
            variant="outlined"
            sx={{ paddingInline: { xs: 1.25, sm: 2 } }}
          >
            <Trans>Sign in</Trans>
          </Button>
        )}
      </Tools>
    </Bar>
  );
}
