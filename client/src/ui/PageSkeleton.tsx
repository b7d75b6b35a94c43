import { useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";
import { Page } from "./Page";
import { VisuallyHidden } from "./VisuallyHidden";

const rows = (count: number) => Array.from({ length: count }, (_, row) => row);

/** Rows of a list that is coming: a title line, a line of facts, a button's place. */
export function RowsSkeleton({ count = 6 }: { count?: number }) {
  return (
    <Box aria-hidden sx={{ display: "flex", flexDirection: "column" }}>
      {rows(count).map((row) => (
        <Box
          key={row}
          sx={{ display: "flex", gap: 2, paddingBlock: 2, borderTop: 1, borderColor: "divider" }}
        >
          <Box sx={{ flex: 1 }}>
            <Skeleton width={`${72 - ((row * 13) % 30)}%`} height={26} />
            <Skeleton width={`${40 + ((row * 17) % 20)}%`} height={20} />
          </Box>
          <Skeleton variant="rounded" width={104} height={36} sx={{ alignSelf: "center" }} />
        </Box>
      ))}
    </Box>
  );
}

/** A text that is coming: a heading and paragraphs in the width of reading. */
export function DocumentSkeleton() {
  return (
    <Box aria-hidden sx={{ maxWidth: "40rem" }}>
      {rows(3).map((part) => (
        <Box key={part} sx={{ marginBottom: 4 }}>
          <Skeleton width="55%" height={34} sx={{ marginBottom: 1 }} />
          {rows(5).map((line) => (
            <Skeleton key={line} width={line === 4 ? "60%" : "100%"} height={28} />
          ))}
        </Box>
      ))}
    </Box>
  );
}

/** A form that is coming. */
export function FormSkeleton() {
  return (
    <Box aria-hidden sx={{ display: "flex", flexDirection: "column", gap: 3, maxWidth: "34rem" }}>
      {rows(3).map((field) => (
        <Box key={field}>
          <Skeleton width="30%" height={22} sx={{ marginBottom: 0.5 }} />
          <Skeleton variant="rounded" height={40} />
        </Box>
      ))}
      <Skeleton variant="rounded" width={160} height={40} />
    </Box>
  );
}

interface PageSkeletonProps {
  /** Names the tab and is said once to screen readers. */
  title: string;
  shape: "list" | "document" | "form";
}

/** A page in the shape it will have. */
export function PageSkeleton({ title, shape }: PageSkeletonProps) {
  const { t } = useLingui();
  return (
    <Page aria-busy>
      <title>{`${title} — ${t`Collegium`}`}</title>
      <VisuallyHidden as="output">{t`Loading: ${title}`}</VisuallyHidden>
      <Skeleton aria-hidden width="min(24rem, 80%)" height={44} />
      {shape === "list" && <RowsSkeleton />}
      {shape === "document" && <DocumentSkeleton />}
      {shape === "form" && <FormSkeleton />}
    </Page>
  );
}
