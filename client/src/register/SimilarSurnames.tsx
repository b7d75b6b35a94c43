import { useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { EntryRow } from "./EntryRow";
import { SimilarSurnamesDocument } from "./SimilarSurnames.generated";

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0 });

/** Those whose surname differs by a letter from what was looked for in vain; nothing when there is nobody. */
export function SimilarSurnames({ surname }: { surname: string }) {
  // Comes beside what the page has said already.
  const { data } = useQuery(SimilarSurnamesDocument, { variables: { surname } });
  const nodes = data?.registerEntries.nodes ?? [];
  if (nodes.length === 0) return null;
  return (
    <section aria-labelledby="similar">
      <Typography id="similar" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Did you mean?</Trans>
      </Typography>
      <List>
        {nodes.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </List>
    </section>
  );
}
