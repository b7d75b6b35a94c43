import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import AccountCircleOutlined from "@mui/icons-material/AccountCircleOutlined";
import AssignmentOutlined from "@mui/icons-material/AssignmentOutlined";
import DescriptionOutlined from "@mui/icons-material/DescriptionOutlined";
import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import HowToRegOutlined from "@mui/icons-material/HowToRegOutlined";
import { styled } from "@mui/material/styles";
import type { ComponentType } from "react";
import { useLocation } from "react-router";
import { Link } from "../ui/Link";
import { bankPath, cabinetPath, documentsPath, groupsPath, homePath, registerPath } from "./paths";
import type { Role } from "./schema.generated";
import { useViewer } from "./viewer";

interface Entry {
  to: string;
  name: MessageDescriptor;
  Icon: ComponentType;
  /** Without an account there is nothing behind it. */
  isPersonal: boolean;
  /** Whose it is; everybody's when left out. */
  roles?: readonly Role[];
}

const entries: readonly Entry[] = [
  { to: homePath, name: msg`My work`, Icon: AssignmentOutlined, isPersonal: true },
  { to: documentsPath, name: msg`Documents`, Icon: DescriptionOutlined, isPersonal: false },
  { to: registerPath, name: msg`Register`, Icon: HowToRegOutlined, isPersonal: false },
  { to: groupsPath, name: msg`Groups`, Icon: GroupsOutlined, isPersonal: true },
  {
    to: bankPath,
    name: msg`Assessment`,
    Icon: FactCheckOutlined,
    isPersonal: true,
    roles: ["ASSESSOR", "REGISTRAR"],
  },
  { to: cabinetPath, name: msg`Cabinet`, Icon: AccountCircleOutlined, isPersonal: true },
];

/** One list for all widths: a rail with words, a rail of icons with small words, a bar at the foot of a phone. */
export const Nav = styled("nav")(({ theme }) => ({
  "& ul": { listStyle: "none", margin: 0, padding: 0 },
  [theme.breakpoints.down("sm")]: {
    position: "fixed",
    insetInline: 0,
    bottom: 0,
    zIndex: theme.zIndex.appBar,
    paddingBottom: "env(safe-area-inset-bottom)",
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    backgroundColor: theme.vars.palette.surface.rail,
    "& ul": { display: "flex" },
    "& li": { flex: "1 1 0", minWidth: 0 },
  },
  [theme.breakpoints.up("sm")]: {
    position: "sticky",
    top: 56,
    alignSelf: "start",
    height: "calc(100vh - 56px)",
    overflowY: "auto",
    flex: "0 0 88px",
    borderInlineEnd: `1px solid ${theme.vars.palette.divider}`,
    backgroundColor: theme.vars.palette.surface.rail,
    "& ul": { padding: theme.spacing(1) },
  },
  [theme.breakpoints.up("lg")]: { flexBasis: 208, "& ul": { padding: theme.spacing(2, 1.5) } },
  "@media print": { display: "none" },
}));

const Item = styled(Link)(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  alignItems: "center",
  gap: 2,
  padding: theme.spacing(1, 0.5),
  borderRadius: theme.shape.borderRadius,
  color: theme.vars.palette.text.secondary,
  fontSize: "0.75rem",
  lineHeight: 1.3,
  textAlign: "center",
  textDecoration: "none",
  "& svg": { fontSize: 24 },
  "&:hover": { backgroundColor: theme.vars.palette.surface.wash, color: theme.vars.palette.text.primary },
  "&:focus-visible": { outline: `3px solid ${theme.vars.palette.primary.main}`, outlineOffset: -3 },
  "&[aria-current=page]": { color: theme.vars.palette.primary.main, fontWeight: 600 },
  [theme.breakpoints.down("sm")]: {
    minHeight: 56,
    borderRadius: 0,
    paddingInline: 1,
    fontSize: "0.6875rem",
    letterSpacing: "-0.01em",
    whiteSpace: "nowrap",
    "&[aria-current=page]": { boxShadow: `inset 0 3px 0 ${theme.vars.palette.primary.main}` },
  },
  [theme.breakpoints.up("sm")]: {
    marginBottom: theme.spacing(0.5),
    "&[aria-current=page]": { backgroundColor: theme.vars.palette.surface.chosen },
  },
  [theme.breakpoints.up("lg")]: {
    flexDirection: "row",
    gap: theme.spacing(1.5),
    minHeight: 44,
    paddingInline: theme.spacing(1.5),
    fontSize: "0.9375rem",
    textAlign: "start",
  },
}));

/** A section is the present one on its own page and on all pages under it; the first page only on itself. */
const isWithin = (pathname: string, to: string) =>
  pathname === to || (to !== homePath && pathname.startsWith(`${to}/`));

/** The five words that lead everywhere, and a sixth for those who assess; those without an account see the two that are open to all. */
export function Navigation() {
  const { t } = useLingui();
  const viewer = useViewer();
  const { pathname } = useLocation();
  return (
    <Nav aria-label={t`Sections`}>
      <ul>
        {entries
          .filter(({ isPersonal }) => viewer || !isPersonal)
          .filter(({ roles }) => !roles || roles.some((role) => viewer?.roles.includes(role)))
          .map(({ to, name, Icon }) => (
            <li key={to}>
              <Item to={to} aria-current={isWithin(pathname, to) ? "page" : undefined}>
                <Icon />
                <span>{t(name)}</span>
              </Item>
            </li>
          ))}
      </ul>
    </Nav>
  );
}
