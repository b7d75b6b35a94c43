import { Trans } from "@lingui/react/macro";
import CloudDoneOutlined from "@mui/icons-material/CloudDoneOutlined";
import CloudOffOutlined from "@mui/icons-material/CloudOffOutlined";
import ErrorOutlineOutlined from "@mui/icons-material/ErrorOutlineOutlined";
import { styled } from "@mui/material/styles";
import type { SavedState } from "./draftKeeper";
import { useFormat } from "./format";

const Sign = styled("output")(({ theme }) => ({
  display: "inline-flex",
  alignItems: "center",
  gap: theme.spacing(0.5),
  minHeight: 24,
  color: theme.vars.palette.text.secondary,
  fontSize: "0.875rem",
  "& svg": { fontSize: 18 },
  "&[data-kind=local]": { color: theme.vars.palette.warning.main },
  "&[data-kind=nowhere]": { color: theme.vars.palette.error.main, fontWeight: 500 },
}));

/** Says where what is typed stands: "сохранено 14:32", "нет связи, сохранено на этом устройстве". */
export function SavedSign({ state }: { state: SavedState }) {
  const { time } = useFormat();
  return (
    <Sign data-kind={state.kind}>
      {(state.kind === "typing" || state.kind === "saving") && <Trans>saving…</Trans>}
      {state.kind === "saved" && (
        <>
          <CloudDoneOutlined aria-hidden />
          <Trans>saved {time(state.at)}</Trans>
        </>
      )}
      {state.kind === "local" && (
        <>
          <CloudOffOutlined aria-hidden />
          <Trans>no connection, saved on this device</Trans>
        </>
      )}
      {state.kind === "nowhere" && (
        <>
          <ErrorOutlineOutlined aria-hidden />
          <Trans>not saved: copy your text</Trans>
        </>
      )}
    </Sign>
  );
}
