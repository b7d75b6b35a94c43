import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { CriterionField, type Scale } from "./CriterionField";
import { FormerRemarks } from "./FormerRemarks";
import { RemarkField } from "./RemarkField";
import { type Content, type Remark, withMark, withoutRemark, withRemark, withSettled } from "./reviewContent";

interface ReviewSheetProps {
  content: Content;
  criteria: readonly { key: string; nameRu: string; questionRu: string; descriptorsRu: readonly string[] }[];
  scale: Scale;
  formerRemarks: readonly { id: string; quote: string | null; text: string }[];
  current: string;
  isLocked: boolean;
  /** On a phone the tabs show one part each. */
  part: "all" | "criteria" | "remarks";
  onChange: (content: Content) => void;
  onCurrent: (criterionKey: string) => void;
  onGo: (remark: Remark) => void;
  onAddRemark: () => void;
}

/** What the expert fills in: former remarks, criteria, remarks. */
export function ReviewSheet(props: ReviewSheetProps) {
  const { content, criteria, scale, formerRemarks, current, isLocked, part, onChange, onCurrent, onGo } =
    props;
  const isRemark = ({ text, criterionKey }: Remark) => text !== "" || criterionKey === null;
  const ofCriterion = (key: string) =>
    content.remarks.filter((remark) => remark.criterionKey === key && !isRemark(remark));
  const remarks = content.remarks.filter(isRemark);

  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 3 }}>
      {part !== "remarks" && (
        <>
          <FormerRemarks
            remarks={formerRemarks}
            settled={content.settled}
            onSettle={(id, isSettled) => onChange(withSettled(content, id, isSettled))}
          />
          <section aria-labelledby="criteria">
            <Typography id="criteria" variant="h3" component="h2" sx={{ marginBottom: 1 }}>
              <Trans>Assessment criteria</Trans>
            </Typography>
            {criteria.map((criterion, index) => (
              <CriterionField
                key={criterion.key}
                criterion={criterion}
                number={index + 1}
                scale={scale}
                mark={
                  content.marks.find(({ key }) => key === criterion.key) ?? {
                    key: criterion.key,
                    score: null,
                    comment: "",
                  }
                }
                passages={ofCriterion(criterion.key)}
                isCurrent={current === criterion.key}
                isLocked={isLocked}
                onScore={(score) => onChange(withMark(content, criterion.key, { score }))}
                onComment={(comment) => onChange(withMark(content, criterion.key, { comment }))}
                onFocus={() => onCurrent(criterion.key)}
                onGo={onGo}
                onUntie={(id) => onChange(withoutRemark(content, id))}
              />
            ))}
          </section>
        </>
      )}
      {part !== "criteria" && (
        <section aria-labelledby="remarks">
          <Typography id="remarks" variant="h3" component="h2" sx={{ marginBottom: 1 }}>
            <Trans>Remarks</Trans>
          </Typography>
          <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0 }}>
            {remarks.map((remark, index) => (
              <RemarkField
                key={remark.id}
                remark={remark}
                number={index + 1}
                criteria={criteria}
                onChange={(given) => onChange(withRemark(content, remark.id, given))}
                onGo={() => onGo(remark)}
                onRemove={() => onChange(withoutRemark(content, remark.id))}
              />
            ))}
          </Box>
          {remarks.length === 0 && (
            <Typography color="textSecondary" sx={{ marginBottom: 1 }}>
              <Trans>None yet. Select words in the text to make a remark on them.</Trans>
            </Typography>
          )}
          <Button id="field-content-remarks" variant="outlined" onClick={props.onAddRemark}>
            <Trans>Remark on the whole document</Trans>
          </Button>
        </section>
      )}
    </Box>
  );
}
