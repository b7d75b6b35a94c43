import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";
import { Disclosure } from "../ui/Disclosure";
import { administrationPath, cabinetPath, deskPath, homePath, proposalsPath } from "./paths";
import { useAct } from "./useAct";
import { startAfresh, type Viewer } from "./viewer";
import { SignOutDocument } from "./ViewerMenu.generated";

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

const menuButton = { justifyContent: "flex-start" };

/** "Орлова Мария Петровна" → "МО": given name first, as one introduces oneself. */
export function initialsOf(fullName: string): string {
  const [family = "", given = ""] = fullName.split(/\s+/);
  return `${given.charAt(0)}${family.charAt(0)}`.toUpperCase();
}

/** Me: who is signed in, the cabinet, the way out. */
export function ViewerMenu({ viewer }: { viewer: Viewer }) {
  const fullName = viewer.person.fullName ?? "";
  const { act, sending, failure } = useAct(SignOutDocument, { onDone: () => startAfresh(homePath) });
  return (
    <Disclosure
      label={`${initialsOf(fullName)}, ${fullName}`}
      button={<Initials>{initialsOf(fullName)}</Initials>}
    >
      {(close) => (
        <>
          <Typography variant="body2" color="textSecondary" sx={{ padding: 1 }}>
            {fullName}
          </Typography>
          <Button fullWidth component={Link} to={cabinetPath} color="inherit" onClick={close} sx={menuButton}>
            <Trans>Cabinet</Trans>
          </Button>
          <Button
            fullWidth
            component={Link}
            to={proposalsPath}
            color="inherit"
            onClick={close}
            sx={menuButton}
          >
            <Trans>My proposals</Trans>
          </Button>
          {(viewer.roles.includes("REGION_ADMIN") || viewer.roles.includes("REGISTRAR")) && (
            <Button
              fullWidth
              component={Link}
              to={administrationPath}
              color="inherit"
              onClick={close}
              sx={menuButton}
            >
              <Trans>Administration</Trans>
            </Button>
          )}
          {viewer.roles.includes("COORDINATOR") && (
            <Button fullWidth component={Link} to={deskPath} color="inherit" onClick={close} sx={menuButton}>
              <Trans>Coordinator's desk</Trans>
            </Button>
          )}
          <Button
            fullWidth
            color="inherit"
            loading={sending}
            loadingPosition="end"
            onClick={() => void act({})}
            sx={menuButton}
          >
            <Trans>Sign out</Trans>
          </Button>
          {failure && (
            <Typography role="alert" variant="body2" color="error" sx={{ padding: 1 }}>
              <Trans>You are still signed in: the server did not answer. Try again.</Trans>
            </Typography>
          )}
        </>
      )}
    </Disclosure>
  );
}
