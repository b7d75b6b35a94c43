import { styled } from "@mui/material/styles";

/** What belongs to one vote, named for those who do not see it; looks like nothing. */
export const VoteGroup = styled("fieldset")({ margin: 0, padding: 0, border: 0, minWidth: 0 });
