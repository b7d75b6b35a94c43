import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { documentPath } from "../app/paths";
import { Link as RouterLink } from "../ui/Link";
import { type DocumentRowFragment, DocumentRowFragmentDoc } from "./DocumentRow.generated";
import { DocumentStateLine } from "./DocumentStateChip";
import { useKindWords } from "./documentWords";
import { dot } from "../ui/dot";

/** A document in a list: title, kind and group, state with who acts next. */
export function DocumentRow({ document }: { document: FragmentType<DocumentRowFragment> }) {
  const { data } = useSuspenseFragment({
    fragment: DocumentRowFragmentDoc,
    fragmentName: "DocumentRow",
    from: document,
  });
  const kinds = useKindWords();
  return (
    <Box
      component="li"
      sx={{ display: "grid", gap: 0.75, paddingBlock: 2, borderTop: 1, borderColor: "divider" }}
    >
      <Link component={RouterLink} to={documentPath(data.id)} sx={{ fontSize: "1.0625rem", fontWeight: 600 }}>
        {data.title}
      </Link>
      <Typography variant="body2" color="textSecondary">
        {data.code}
        {dot}
        {kinds[data.kind]}
        {dot}
        {data.group.title}
      </Typography>
      <DocumentStateLine document={data} />
    </Box>
  );
}
