import type { FragmentType } from "@apollo/client";
import { useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import useMediaQuery from "@mui/material/useMediaQuery";
import { memo, useCallback, useMemo, useState } from "react";
import { ContentsBar } from "../documents/ContentsBar";
import { DocumentContents } from "../documents/DocumentContents";
import type { DocumentContentsFragment } from "../documents/DocumentContents.generated";
import { DocumentText, type TextSelection } from "../documents/DocumentText";
import type { DocumentTextFragment } from "../documents/DocumentText.generated";
import { marksOf, type Remark } from "./reviewContent";
import { SelectionBar } from "./SelectionBar";

const Text = memo(DocumentText);

const Sign = styled("button")(({ theme }) => ({
  minWidth: 28,
  minHeight: 28,
  marginInlineEnd: 4,
  padding: "0 6px",
  border: `1px solid ${theme.vars.palette.primary.main}`,
  borderRadius: 4,
  backgroundColor: theme.vars.palette.surface.chosen,
  color: theme.vars.palette.primary.main,
  font: "inherit",
  fontWeight: 600,
  cursor: "pointer",
}));

export interface ReviewPartsProps {
  version: FragmentType<DocumentTextFragment> & FragmentType<DocumentContentsFragment>;
}

interface ReviewTextProps extends ReviewPartsProps {
  remarks: readonly Remark[];
  criteria: readonly { key: string; nameRu: string }[];
  chosen: string | null;
  /** Ties the selection to a criterion, or makes a remark on it that asks for words. */
  onRemark: (selection: TextSelection, criterionKey: string | null, hasWords: boolean) => void;
  onMark: (remarkId: string) => void;
}

/** The text with the expert's marks in it and their signs in the margin; selected words open a small bar. The contents stand beside it, or in a drawer where the window has no room for three columns. */
export function ReviewText({ version, remarks, criteria, chosen, onRemark, onMark }: ReviewTextProps) {
  const { t } = useLingui();
  const isWide = useMediaQuery((theme) => theme.breakpoints.up("xl"));
  const [selection, setSelection] = useState<TextSelection | null>(null);
  const marks = useMemo(() => marksOf(remarks, chosen), [remarks, chosen]);
  const close = useCallback(() => setSelection(null), []);
  const byBlock = useMemo(() => Map.groupBy(remarks, ({ blockId }) => blockId ?? ""), [remarks]);
  const margin = (blockId: string) =>
    byBlock.get(blockId)?.map(({ id, criterionKey, text }) => {
      const number = criteria.findIndex(({ key }) => key === criterionKey) + 1;
      const isRemark = text !== "" || number === 0;
      return (
        <Sign
          key={id}
          type="button"
          title={isRemark ? text : undefined}
          aria-label={isRemark ? t`Remark: ${text}` : t`Tied to criterion ${number}`}
          onClick={() => onMark(id)}
        >
          {isRemark ? "!" : number}
        </Sign>
      );
    });
  const take = (criterionKey: string | null, hasWords: boolean) => {
    if (selection) onRemark(selection, criterionKey, hasWords);
    document.getSelection()?.removeAllRanges();
    close();
  };

  return (
    <>
      {isWide && (
        <div className="contents">
          <DocumentContents version={version} />
        </div>
      )}
      <div>
        {!isWide && <ContentsBar version={version} />}
        <Text version={version} marks={marks} onSelect={setSelection} onMark={onMark} margin={margin} />
        {selection && (
          <SelectionBar
            selection={selection}
            criteria={criteria}
            onTie={(key) => take(key, false)}
            onRemark={() => take(null, true)}
            onClose={close}
          />
        )}
      </div>
    </>
  );
}
