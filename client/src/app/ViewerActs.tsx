import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { Link } from "../ui/Link";
import { administrationPath, cabinetPath, deskPath, homePath, ordersPath, proposalsPath } from "./paths";
import { useAct } from "./useAct";
import { keepsOrders, startAfresh, type Viewer } from "./viewer";
import { SignOutDocument } from "./ViewerActs.generated";

const menuButton = { justifyContent: "flex-start" };

interface ViewerActsProps {
  viewer: Viewer;
  /** Called when a place was chosen. */
  onDone: () => void;
}

/** Who is signed in, the places of their roles, the way out. */
export function ViewerActs({ viewer, onDone }: ViewerActsProps) {
  const { act, sending, failure } = useAct(SignOutDocument, { onDone: () => startAfresh(homePath) });
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ padding: 1 }}>
        {viewer.person.fullName}
      </Typography>
      <Button fullWidth component={Link} to={cabinetPath} color="inherit" onClick={onDone} sx={menuButton}>
        <Trans>Cabinet</Trans>
      </Button>
      <Button fullWidth component={Link} to={proposalsPath} color="inherit" onClick={onDone} sx={menuButton}>
        <Trans>My proposals</Trans>
      </Button>
      {(viewer.roles.includes("REGION_ADMIN") || viewer.roles.includes("REGISTRAR")) && (
        <Button
          fullWidth
          component={Link}
          to={administrationPath}
          color="inherit"
          onClick={onDone}
          sx={menuButton}
        >
          <Trans>Administration</Trans>
        </Button>
      )}
      {viewer.roles.includes("COORDINATOR") && (
        <Button fullWidth component={Link} to={deskPath} color="inherit" onClick={onDone} sx={menuButton}>
          <Trans>Coordinator's desk</Trans>
        </Button>
      )}
      {viewer.roles.some(keepsOrders) && (
        <Button fullWidth component={Link} to={ordersPath} color="inherit" onClick={onDone} sx={menuButton}>
          <Trans>Orders</Trans>
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
  );
}
