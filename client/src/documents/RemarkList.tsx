import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useRemarkWords } from "./documentWords";
import { type RemarkListFragment, RemarkListFragmentDoc } from "./RemarkList.generated";
import { dot } from "../ui/dot";

const shortLength = 20;

/** What the conversion dropped or made simpler, each with its place; a press goes there. */
export function RemarkList({ version }: { version: FragmentType<RemarkListFragment> }) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: RemarkListFragmentDoc, from: version });
  const words = useRemarkWords();
  const [showsAll, setShowsAll] = useState(false);
  const remarks = data.remarks ?? [];
  const shown = showsAll ? remarks : remarks.slice(0, shortLength);

  return (
    <section aria-label={t`What looks different from Word`}>
      <Typography variant="h2" gutterBottom>
        <Trans>What looks different from Word</Trans>
      </Typography>
      {remarks.length === 0 ? (
        <Typography color="textSecondary">
          <Trans>Nothing: the whole text was taken over as it is.</Trans>
        </Typography>
      ) : (
        <>
          <Typography color="textSecondary" gutterBottom>
            <Plural
              value={remarks.length}
              one="# place was simplified or left out. Look whether the meaning is kept."
              other="# places were simplified or left out. Look whether the meaning is kept."
            />
          </Typography>
          <Box component="ul" sx={{ margin: 0, paddingInlineStart: 2.5, display: "grid", gap: 1 }}>
            {shown.map(({ kind, blockId, heading, excerpt }, place) => (
              <li key={`${blockId} ${kind} ${place}`}>
                {words[kind]}
                {(heading || excerpt || blockId) && (
                  <Typography variant="body2" color="textSecondary">
                    {heading && (
                      <>
                        {heading}
                        {dot}
                      </>
                    )}
                    {blockId ? (
                      <Link href={`#${blockId.split(".")[0]}`}>{excerpt || t`to the place`}</Link>
                    ) : (
                      excerpt
                    )}
                  </Typography>
                )}
              </li>
            ))}
          </Box>
          {remarks.length > shown.length && (
            <Button size="small" onClick={() => setShowsAll(true)}>
              <Trans>Show all</Trans>
            </Button>
          )}
        </>
      )}
    </section>
  );
}
