import { useSuspenseFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  type SessionSectionFragment,
  SessionSectionFragmentDoc,
} from "./SessionSection.generated";

const Rows = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  width: "100%",
  maxWidth: "40rem",
  "& li": {
    display: "flex",
    flexWrap: "wrap",
    gap: theme.spacing(1),
    alignItems: "center",
    justifyContent: "space-between",
    paddingBlock: theme.spacing(1),
    borderBlockEnd: `1px solid ${theme.vars.palette.divider}`,
  },
}));

/** Where I am signed in, and the way out of the others, as of a lost telephone. */
export function SessionSection({ viewer }: { viewer: FragmentType<SessionSectionFragment> }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { data } = useSuspenseFragment({ fragment: SessionSectionFragmentDoc, from: viewer });
  const end = useAct(EndSessionDocument);
  const endOthers = useAct(EndOtherSessionsDocument);
  const gone = { NOT_FOUND: t`This session is over already. Reload the page.` };

  return (
    <Stack spacing={2} sx={{ alignItems: "flex-start" }}>
      <FormAlert trouble={end} reasons={gone} />
      <FormAlert trouble={endOthers} reasons={gone} />
      <Rows>
        {data.sessions.map(({ id, device, openedAt, isThis }) => {
          const name = device ?? t`Unknown browser`;
          return (
            <li key={id}>
              <span>
                {name}
                <Typography component="span" variant="body2" color="textSecondary" sx={{ display: "block" }}>
                  <Trans>signed in {dateTime(openedAt)}</Trans>
                </Typography>
              </span>
              {isThis ? (
                <Typography variant="body2" color="textSecondary">
                  <Trans>this browser</Trans>
                </Typography>
              ) : (
                <Button
                  size="small"
                  variant="outlined"
                  aria-label={t`Sign out of ${name}`}
                  onClick={() => void end.act({ sessionId: id })}
                >
                  <Trans>Sign out there</Trans>
                </Button>
              )}
            </li>
          );
        })}
      </Rows>
      {data.sessions.length > 1 && (
        <Button variant="outlined" loading={endOthers.sending} onClick={() => void endOthers.act({})}>
          <Trans>Sign out everywhere else</Trans>
        </Button>
      )}
    </Stack>
  );
}
