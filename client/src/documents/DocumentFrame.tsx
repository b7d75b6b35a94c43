import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { styled } from "@mui/material/styles";
import useMediaQuery from "@mui/material/useMediaQuery";
import type { ReactNode } from "react";
import { ContentsBar } from "./ContentsBar";
import { DocumentContents } from "./DocumentContents";
import { type DocumentFrameFragment, DocumentFrameFragmentDoc } from "./DocumentFrame.generated";
import { DocumentText, type TextMark, type TextSelection } from "./DocumentText";

const Columns = styled("div")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(4),
  gridTemplateColumns: "minmax(0, 1fr)",
  alignItems: "start",
  [theme.breakpoints.up("lg")]: {
    gridTemplateColumns: "15rem minmax(0, 68rem)",
    "&[data-has-margin=true]": { gridTemplateColumns: "15rem minmax(0, 45rem) minmax(16rem, 24rem)" },
  },
}));

const Sticky = styled("div")(({ theme }) => ({
  position: "sticky",
  top: 72,
  maxHeight: "calc(100vh - 88px)",
  overflowY: "auto",
  "@media print": { display: "none" },
  [theme.breakpoints.down("lg")]: { position: "static", maxHeight: "none" },
}));

interface DocumentFrameProps {
  version: FragmentType<DocumentFrameFragment>;
  marks?: readonly TextMark[];
  onSelect?: (selection: TextSelection | null) => void;
  onMark?: (markId: string) => void;
  /** What stands beside a block, cell or row. */
  blockMargin?: (blockId: string) => ReactNode;
  /** The column beside the text; under it where the window is narrow. */
  margin?: ReactNode;
}

/** A text with its contents list beside it from 1,440 px on, in a drawer below, and room for a margin column. */
export function DocumentFrame({ version, margin, blockMargin, ...text }: DocumentFrameProps) {
  const { data } = useSuspenseFragment({
    fragment: DocumentFrameFragmentDoc,
    fragmentName: "DocumentFrame",
    from: version,
  });
  const isWide = useMediaQuery((theme) => theme.breakpoints.up("lg"));
  return (
    <Columns data-has-margin={margin !== undefined}>
      {isWide ? (
        <Sticky>
          <DocumentContents version={data} />
        </Sticky>
      ) : (
        <ContentsBar version={data} />
      )}
      <DocumentText version={data} margin={blockMargin} {...text} />
      {margin !== undefined && <Sticky>{margin}</Sticky>}
    </Columns>
  );
}
