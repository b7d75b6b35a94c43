import { Plural } from "@lingui/react/macro";
import { SavedSign } from "../../ui/SavedSign";
import type { SavedState } from "../../ui/draftKeeper";
import { styled } from "@mui/material/styles";

const Row = styled("div")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(0, 1),
  alignItems: "center",
  "& .unsent": { color: theme.vars.palette.warning.main, fontSize: "0.875rem" },
}));

/** Where the answers stand: with the server, on their way, or on this device alone and how many. */
export function SentSign({ state, unsentCount }: { state: SavedState; unsentCount: number }) {
  const isStuck = state.kind === "local" || state.kind === "nowhere";
  return (
    <Row>
      <SavedSign state={state} />
      {isStuck && unsentCount > 0 && (
        <span className="unsent">
          <Plural value={unsentCount} one="# answer waits to be sent" other="# answers wait to be sent" />
        </span>
      )}
    </Row>
  );
}
