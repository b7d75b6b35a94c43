import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { comparePath } from "../app/paths";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { type VersionsTextFragment, VersionsTextFragmentDoc } from "./VersionsText.generated";
import { dot } from "../ui/dot";

const List = styled("ol")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& li": { paddingBlock: theme.spacing(1.5), borderTop: `1px solid ${theme.vars.palette.divider}` },
  "& p": { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
}));

/** The submitted versions of a document, the newest first, each with what changed since the one before. */
export function VersionsText({ document }: { document: FragmentType<VersionsTextFragment> }) {
  const { date } = useFormat();
  const { data } = useSuspenseFragment({ fragment: VersionsTextFragmentDoc, from: document });
  if (data.versions.length === 0)
    return (
      <p>
        <Trans>No version has been submitted yet.</Trans>
      </p>
    );
  return (
    <List>
      {data.versions.map(({ id, number, submittedAt, changeLog }) => (
        <li key={id}>
          <Trans>
            Version {number} of {submittedAt ? date(new Date(submittedAt)) : ""}
          </Trans>
          {number > 1 && (
            <>
              {dot}
              <Link to={comparePath(data.id, number - 1, number)}>
                <Trans>What changed since version {number - 1}</Trans>
              </Link>
            </>
          )}
          {changeLog && <p>{changeLog}</p>}
        </li>
      ))}
    </List>
  );
}
