import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Drawer from "@mui/material/Drawer";
import Skeleton from "@mui/material/Skeleton";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import useMediaQuery from "@mui/material/useMediaQuery";
import { type ReactNode, Suspense } from "react";

const Aside = styled("aside")(({ theme }) => ({
  position: "sticky",
  top: 72,
  flex: "1 1 20rem",
  minWidth: "18rem",
  maxWidth: "26rem",
  maxHeight: "calc(100vh - 88px)",
  overflowY: "auto",
  paddingInline: theme.spacing(0.5),
  "@media print": { display: "none" },
}));

/** Before the text where it needs the whole width. */
const Above = styled("div")({ order: -1, flex: "1 0 100%", "@media print": { display: "none" } });

const Sheet = styled("div")(({ theme }) => ({ padding: theme.spacing(2), maxWidth: "40rem" }));

interface DiscussionPanelProps {
  /** What is chosen: a form, a passage's proposals; null when nothing is. */
  children: ReactNode | null;
  /** What stands there when nothing is chosen; above the text where there is no room beside it. */
  otherwise: ReactNode;
  onClose: () => void;
}

/** Beside the text on a desk; over it, from below, where the text needs the whole width. */
export function DiscussionPanel({ children, otherwise, onClose }: DiscussionPanelProps) {
  const { t } = useLingui();
  const isBeside = useMediaQuery((theme) => theme.breakpoints.up("md"));
  const content = (
    <Suspense fallback={<Skeleton variant="rectangular" height={240} aria-label={t`Loading`} />}>
      {children}
    </Suspense>
  );
  if (isBeside) return <Aside aria-label={t`Proposals`}>{children ? content : otherwise}</Aside>;
  return (
    <>
      <Above>{otherwise}</Above>
      <Drawer
        anchor="bottom"
        open={children !== null}
        onClose={onClose}
        slotProps={{ paper: { "aria-label": t`Proposals`, role: "dialog", sx: { maxHeight: "80vh" } } }}
      >
        <Sheet>{content}</Sheet>
      </Drawer>
    </>
  );
}

interface InvitationProps {
  /** Null when the viewer may propose something. */
  whyNot: ReactNode | null;
  onWhole: () => void;
}

/** How one takes part: what to do with the text, or why one cannot now. */
export function Invitation({ whyNot, onWhole }: InvitationProps) {
  if (whyNot) return <Typography color="textSecondary">{whyNot}</Typography>;
  return (
    <>
      <Typography component="h2" variant="h4" gutterBottom>
        <Trans>How to take part</Trans>
      </Typography>
      <Typography color="textSecondary" sx={{ marginBottom: 1 }}>
        <Trans>
          Select words in the text and choose what you propose. The numbers beside the text show what others
          have said.
        </Trans>
      </Typography>
      <Button variant="outlined" size="small" onClick={onWhole}>
        <Trans>Propose something to the document as a whole</Trans>
      </Button>
    </>
  );
}
