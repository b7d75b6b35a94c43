import { styled } from "@mui/material/styles";

/** What an order does to one expert: a group of fields under a thin rule. */
export const OrderLine = styled("fieldset")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(2),
  margin: 0,
  padding: theme.spacing(2, 0, 0),
  border: 0,
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  minWidth: 0,
}));
