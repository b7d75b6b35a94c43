import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Stack from "@mui/material/Stack";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { ownApplicationsPath, registerEntryPath } from "../app/paths";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { StatusChip } from "../ui/StatusChip";
import { Facts } from "./EntryParts";
import { OwnEntryFragmentDoc, type OwnEntryFragment } from "./OwnEntry.generated";
import { EntryStateChip, useRegisterWords } from "./registerWords";
import { TermBar } from "./TermBar";

const Needs = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  width: "100%",
  "& li": {
    display: "grid",
    gap: theme.spacing(0.5, 3),
    alignItems: "center",
    paddingBlock: theme.spacing(1),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  [theme.breakpoints.up("sm")]: { "& li": { gridTemplateColumns: "minmax(0, 1fr) auto" } },
}));

/** One's own entry: its term and what a renewal still needs (R23). */
export function OwnEntry({ viewer: from }: { viewer: FragmentType<OwnEntryFragment> }) {
  const { t, i18n } = useLingui();
  const { paperDate } = useFormat();
  const { categoryWord } = useRegisterWords();
  const { data } = useSuspenseFragment({ fragment: OwnEntryFragmentDoc, fragmentName: "OwnEntry", from });
  if (!data.expertWork) return null;
  const { entry, renewal } = data.expertWork;
  const { id, registrationNo, category, state, validFromOn, validUntilOn, directions } = entry;
  const { completedReviewCount, neededReviewCount, missingReviewCount, isAssessed, isTrained } = renewal;
  const lastOn = paperDate(renewal.lastOn);
  const isReady = missingReviewCount === 0 && isTrained;

  return (
    <Stack spacing={2}>
      <div>
        <EntryStateChip state={state} /> <Link to={registerEntryPath(id)}>{registrationNo}</Link>
      </div>
      <TermBar fromOn={validFromOn} untilOn={validUntilOn} isInForce={state === "ACTIVE"} />
      <Facts>
        <dt>{t`Category`}</dt>
        <dd>{category && categoryWord(category)}</dd>
        <dt>{t`Directions`}</dt>
        <dd>
          <ul>
            {directions.map(({ id: directionId, code, nameRu, nameEn }) => (
              <li key={directionId}>
                {code} {i18n.locale === "ru" ? nameRu : nameEn}
              </li>
            ))}
          </ul>
        </dd>
      </Facts>
      {state !== "EXCLUDED" && (
        <div>
          <Typography variant="h3" sx={{ marginBottom: 1 }}>
            <Trans>For a renewal</Trans>
          </Typography>
          <Needs>
            <li>
              <span>
                {isAssessed ? (
                  <Trans>An assessment passed in the term stands in place of reviews</Trans>
                ) : (
                  <Trans>
                    Reviews in concluded expertise in the term: {completedReviewCount} of {neededReviewCount}
                  </Trans>
                )}
              </span>
              <Met isMet={missingReviewCount === 0}>
                <Plural value={missingReviewCount} one="# is missing" other="# are missing" />
              </Met>
            </li>
            <li>
              <span>
                <Trans>Further training in expertise in the term, with a document in an application</Trans>
              </span>
              <Met isMet={isTrained}>
                <Trans>missing</Trans>
              </Met>
            </li>
          </Needs>
          <Typography sx={{ marginTop: 1 }}>
            {isReady ? (
              <Trans>Everything is there. The entry can be renewed until {lastOn}.</Trans>
            ) : (
              <Trans>The entry can be renewed until {lastOn}.</Trans>
            )}{" "}
            <Link to={ownApplicationsPath}>
              <Trans>Apply for a renewal</Trans>
            </Link>
          </Typography>
        </div>
      )}
    </Stack>
  );
}

function Met({ isMet, children }: { isMet: boolean; children: ReactNode }) {
  return (
    <span>
      <StatusChip tone={isMet ? "done" : "soon"}>{isMet ? <Trans>met</Trans> : children}</StatusChip>
    </span>
  );
}
