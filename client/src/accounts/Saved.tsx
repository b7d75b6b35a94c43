import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";

const Sign = styled("output")(({ theme }) => ({
  marginInlineStart: theme.spacing(2),
  color: theme.vars.palette.success.main,
  fontSize: "0.9375rem",
}));

/** Says after an act that it is kept; always there, so that a screen reader hears it change. */
export const Saved = ({ isShown }: { isShown: boolean }) => <Sign>{isShown && <Trans>Saved</Trans>}</Sign>;
