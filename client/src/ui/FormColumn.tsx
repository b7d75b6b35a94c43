import { styled } from "@mui/material/styles";

/** Fields one under another, with the air that a form needs. */
export const FormColumn = styled("div")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(2.5),
  paddingTop: theme.spacing(0.5),
}));
