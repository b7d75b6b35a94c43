import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { StatusChip } from "../ui/StatusChip";
import { DotPlot } from "./DotPlot";
import { type ProfileViewFragment, ProfileViewFragmentDoc } from "./ProfileView.generated";

type Profile = NonNullable<ProfileViewFragment["profile"]>;

const Table = styled("table")(({ theme }) => ({
  width: "100%",
  borderCollapse: "collapse",
  fontVariantNumeric: "tabular-nums",
  "& th": { fontWeight: 500, textAlign: "start" },
  "& :is(th, td)": {
    padding: theme.spacing(1, 1.5, 1, 0),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    verticalAlign: "middle",
    overflowWrap: "anywhere",
  },
  "& thead th": { color: theme.vars.palette.text.secondary, fontSize: "0.875rem", borderTop: 0 },
  "& td.plot": { width: "30%", minWidth: 140 },
  // On a phone every row is a short list: name, picture, figures with their words.
  [theme.breakpoints.down("sm")]: {
    "& thead": { position: "absolute", width: 1, height: 1, overflow: "hidden", clipPath: "inset(50%)" },
    "& tr": {
      display: "block",
      paddingBlock: theme.spacing(1),
      borderTop: `1px solid ${theme.vars.palette.divider}`,
    },
    "& :is(th, td)": { display: "block", padding: theme.spacing(0.25, 0), borderTop: 0 },
    "& td.plot": { width: "100%" },
    "& td[data-word]::before": {
      content: "attr(data-word) ': '",
      color: theme.vars.palette.text.secondary,
    },
  },
}));

/** The profile of an expert task in plain words, as a picture and as tables; nothing where there is none. */
export function ProfileView({ attempt }: { attempt: FragmentType<ProfileViewFragment> }) {
  const { data } = useSuspenseFragment({ fragment: ProfileViewFragmentDoc, from: attempt });
  const { profile } = data;
  if (!profile) return null;
  return (
    <>
      <InWords profile={profile} />
      <Criteria profile={profile} />
      <Gate profile={profile} />
    </>
  );
}

function useFigures() {
  const { i18n } = useLingui();
  const figure = (value: number | null | undefined, digits = 2) =>
    value === null || value === undefined ? "—" : i18n.number(value, { maximumFractionDigits: digits });
  const percent = (value: number | null) =>
    value === null ? "—" : i18n.number(value, { style: "percent", maximumFractionDigits: 0 });
  return { figure, percent };
}

/** The first look: how often the marks agree, whether they are lenient, whether they keep to the middle. */
function InWords({ profile }: { profile: Profile }) {
  const { figure, percent } = useFigures();
  const { documentCount, exactAgreement, adjacentAgreement, meanLevelDifference, spreadRatio } = profile;
  const difference = meanLevelDifference ?? 0;
  const apart = figure(Math.abs(difference));
  return (
    <Typography component="div">
      <p>
        <Plural
          value={documentCount}
          one="# document was marked and compared with the marks of experts."
          other="# documents were marked and compared with the marks of experts."
        />{" "}
        <Trans>
          {percent(exactAgreement)} of the marks are the same, {percent(adjacentAgreement)} lie within one
          level.
        </Trans>
      </p>
      <p>
        {Math.abs(difference) < 0.1 ? (
          <Trans>On average the marks are neither more lenient nor stricter than those of experts.</Trans>
        ) : difference > 0 ? (
          <Trans>On average the marks are {apart} of a level more lenient than those of experts.</Trans>
        ) : (
          <Trans>On average the marks are {apart} of a level stricter than those of experts.</Trans>
        )}{" "}
        {spreadRatio !== null && spreadRatio < 0.8 && (
          <Trans>
            They keep to the middle of the scale: experts tell strong and weak documents further apart.
          </Trans>
        )}
        {spreadRatio !== null && spreadRatio > 1.25 && (
          <Trans>They go to the ends of the scale more often than those of experts.</Trans>
        )}
        {spreadRatio !== null && spreadRatio >= 0.8 && spreadRatio <= 1.25 && (
          <Trans>They tell strong and weak documents apart as experts do.</Trans>
        )}
      </p>
    </Typography>
  );
}

/** The picture with its figures: mean of the candidate and of the references, criterion by criterion. */
function Criteria({ profile: { criteria, scaleMax } }: { profile: Profile }) {
  const { t } = useLingui();
  const { figure, percent } = useFigures();
  const words = { candidate: t`Candidate`, experts: t`Experts`, within: t`Within one level` };
  return (
    <section aria-labelledby="profile-criteria">
      <Typography id="profile-criteria" variant="h3" sx={{ marginBottom: 0.5 }}>
        <Trans>By criterion</Trans>
      </Typography>
      <Typography color="textSecondary" sx={{ marginBottom: 1, fontSize: "0.875rem" }}>
        <Trans>Mean levels from 0 to {scaleMax}: a full dot for the candidate, a ring for the experts.</Trans>
      </Typography>
      <Table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Criterion</Trans>
            </th>
            <td aria-hidden />
            <th scope="col">{words.candidate}</th>
            <th scope="col">{words.experts}</th>
            <th scope="col">{words.within}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((each) => (
            <tr key={each.key}>
              <th scope="row">
                {each.nameRu}
                {each.isReversed && (
                  <Typography component="div" color="warning" sx={{ fontSize: "0.875rem" }}>
                    <Trans>marked upside down</Trans>
                  </Typography>
                )}
              </th>
              <td className="plot" aria-hidden>
                <DotPlot candidate={each.candidateMean} reference={each.referenceMean} most={scaleMax} />
              </td>
              <td data-word={words.candidate}>{figure(each.candidateMean, 1)}</td>
              <td data-word={words.experts}>{figure(each.referenceMean, 1)}</td>
              <td data-word={words.within}>{percent(each.adjacentAgreement)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

/** What had to be reached, condition by condition. */
function Gate({ profile: { gate } }: { profile: Profile }) {
  const { t } = useLingui();
  const { figure } = useFigures();
  const names: Record<Profile["gate"][number]["condition"], string> = {
    KAPPA: t`Agreement beyond chance (kappa)`,
    KAPPA_LOWER_BOUND: t`The same, allowing for chance`,
    MEAN_DIFFERENCE: t`Mean difference, levels`,
    ADJACENT_AGREEMENT: t`Share of marks within one level`,
    SPREAD_RATIO: t`Spread against that of experts`,
    REVERSAL: t`Criteria marked upside down`,
  };
  const limits = (from: number | null, to: number | null): string => {
    if (from !== null && to !== null) return t`between ${figure(from)} and ${figure(to)}`;
    return from !== null ? t`at least ${figure(from)}` : t`at most ${figure(to)}`;
  };
  const words = { value: t`Came to`, limits: t`Had to be` };
  return (
    <section aria-labelledby="profile-gate">
      <Typography id="profile-gate" variant="h3" sx={{ marginBottom: 1 }}>
        <Trans>What had to be reached</Trans>
      </Typography>
      <Table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Condition</Trans>
            </th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.limits}</th>
            <td aria-hidden />
          </tr>
        </thead>
        <tbody>
          {gate.map(({ condition, isMet, value, from, to }) => (
            <tr key={condition}>
              <th scope="row">{names[condition]}</th>
              <td data-word={words.value}>{figure(value)}</td>
              <td data-word={words.limits}>{limits(from, to)}</td>
              <td>
                <StatusChip tone={isMet ? "done" : "late"}>
                  {isMet ? <Trans>reached</Trans> : <Trans>not reached</Trans>}
                </StatusChip>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
