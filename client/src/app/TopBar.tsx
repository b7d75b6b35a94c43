import { Trans, useLingui } from "@lingui/react/macro";
import NotificationsOutlined from "@mui/icons-material/NotificationsOutlined";
import Search from "@mui/icons-material/Search";
import { plural } from "@lingui/core/macro";
import Badge from "@mui/material/Badge";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import { styled } from "@mui/material/styles";
import { useRef } from "react";
import { Link, useLocation, useNavigate } from "react-router";
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
          label={t`Search in documents`}
          hintKey="/"
          inputRef={field}
          onSearch={(text) => void navigate(searchPath(text))}
        />
      </SearchPlace>
      <Tools>
        <NarrowOnly>
          <IconButton component={Link} to={searchPath("")} color="inherit" aria-label={t`Search`}>
            <Search />
          </IconButton>
        </NarrowOnly>
        <LanguageSwitch />
        {viewer ? (
          <>
            <IconButton
              component={Link}
              to={notificationsPath}
              color="inherit"
              aria-label={
                viewer.unreadCount > 0
                  ? plural(viewer.unreadCount, {
                      one: "Notifications, # unread",
                      other: "Notifications, # unread",
                    })
                  : t`Notifications`
              }
            >
              <Badge badgeContent={viewer.unreadCount} max={98} color="primary">
                <NotificationsOutlined />
              </Badge>
            </IconButton>
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
