import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { TextInput } from "../ui/inputs";
import { useAdministrationReasons } from "./administrationReasons";
import { type CriteriaPageQuery, IssueRubricDocument, UpdateRubricDocument } from "./CriteriaPage.generated";

export type Sheet = CriteriaPageQuery["rubrics"][number];

const figures = ["criterionPass", "passPercent", "commentLength"] as const;

interface CriteriaFormProps {
  /** The edition to begin with, or to put right. */
  sheet: Sheet;
  latestEdition: number;
  isCorrection: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** The whole expert sheet: criteria with weights and levels, and pass marks. */
export function CriteriaForm({ sheet, latestEdition, isCorrection, onClose, onDone }: CriteriaFormProps) {
  const { t } = useLingui();
  const reasons = useAdministrationReasons();
  const issuing = useAct(IssueRubricDocument, { onDone });
  const updating = useAct(UpdateRubricDocument, { onDone });
  const { sending, ...trouble } = isCorrection ? updating : issuing;
  const [typed, setTyped] = useState({
    criterionPass: String(sheet.criterionPass),
    passPercent: String(sheet.passPercent),
    commentLength: String(sheet.commentLength),
  });
  const [criteria, setCriteria] = useState(() =>
    sheet.criteria.map(({ key, nameRu, questionRu, weight, descriptorsRu }) => ({
      id: key,
      key,
      nameRu,
      questionRu,
      weight: String(weight),
      descriptorsRu,
    })),
  );
  const labels = {
    criterionPass: t`A mark below it asks for a comment`,
    passPercent: t`Pass mark of the document, %`,
    commentLength: t`Least length of a comment, characters`,
  };
  const total = criteria.reduce((sum, { weight }) => sum + (Number(weight.replace(",", ".")) || 0), 0);
  const change = (index: number, part: object) =>
    setCriteria(criteria.map((each, place) => (place === index ? { ...each, ...part } : each)));
  const add = () =>
    setCriteria([
      ...criteria,
      {
        id: `new ${criteria.length} ${String(Math.random())}`,
        key: "",
        nameRu: "",
        questionRu: "",
        weight: "1",
        descriptorsRu: Array.from({ length: sheet.scaleMax + 1 }, () => ""),
      },
    ]);
  const handleSend = () => {
    const { criterionPass, passPercent, commentLength } = typed;
    const content = {
      rubricId: sheet.id,
      scaleMax: sheet.scaleMax,
      criterionPass: Number(criterionPass),
      passPercent: Number(passPercent),
      commentLength: Number(commentLength),
      criteria: criteria.map(({ key, nameRu, questionRu, weight, descriptorsRu }) => ({
        key: key || null,
        nameRu,
        questionRu,
        weight: Number(weight.replace(",", ".")) || 0,
        descriptorsRu,
      })),
    };
    if (isCorrection) void updating.act({ ...content, version: sheet.version });
    else void issuing.act({ ...content, latestEdition });
  };

  return (
    <FormColumn sx={{ maxWidth: 720 }}>
      <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
      {figures.map((name) => (
        <TextInput
          key={name}
          label={labels[name]}
          path={name}
          inputMode="numeric"
          width={6}
          value={typed[name]}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
          trouble={trouble}
        />
      ))}
      {criteria.map((criterion, index) => {
        const share = Math.round((100 * (Number(criterion.weight.replace(",", ".")) || 0)) / (total || 1));
        const number = index + 1;
        return (
          <FormColumn as="section" key={criterion.id} aria-label={t`Criterion ${number}`}>
            <Typography variant="h2">
              <Trans>Criterion {number}</Trans>
            </Typography>
            <TextInput
              label={t`Name of the criterion`}
              path={`criteria.${index}.nameRu`}
              value={criterion.nameRu}
              onChange={(nameRu) => change(index, { nameRu })}
              trouble={trouble}
            />
            <TextInput
              label={t`Question to the expert`}
              path={`criteria.${index}.questionRu`}
              lines={2}
              value={criterion.questionRu}
              onChange={(questionRu) => change(index, { questionRu })}
              trouble={trouble}
            />
            <TextInput
              label={t`Weight`}
              hint={t`${share} % of the total`}
              path={`criteria.${index}.weight`}
              inputMode="decimal"
              width={6}
              value={criterion.weight}
              onChange={(weight) => change(index, { weight })}
              trouble={trouble}
            />
            {criterion.descriptorsRu.map((text, level) => (
              <TextInput
                key={level}
                label={t`What ${level} means`}
                path={`criteria.${index}.descriptorsRu.${level}`}
                lines={2}
                value={text}
                onChange={(value) =>
                  change(index, {
                    descriptorsRu: criterion.descriptorsRu.map((each, at) => (at === level ? value : each)),
                  })
                }
                trouble={trouble}
              />
            ))}
            <div>
              <Button
                color="error"
                aria-label={t`Take out criterion ${number}`}
                onClick={() => setCriteria(criteria.filter((_, place) => place !== index))}
              >
                <Trans>Take out the criterion</Trans>
              </Button>
            </div>
          </FormColumn>
        );
      })}
      <div>
        <Button variant="outlined" onClick={add}>
          <Trans>Add a criterion</Trans>
        </Button>
      </div>
      <div>
        <Button variant="contained" loading={sending} onClick={handleSend}>
          {isCorrection ? <Trans>Save the edition</Trans> : <Trans>Make the edition</Trans>}
        </Button>{" "}
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </FormColumn>
  );
}
