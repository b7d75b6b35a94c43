import { Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { type ReactNode, useId } from "react";
import type { ApplicationDocumentKind, DocumentVerdict, QuestionnaireInput } from "../app/schema.generated";
import { useFormat } from "../ui/format";
import { StatusChip } from "../ui/StatusChip";
import { useApplicationWords } from "./applicationWords";
import { dot } from "../ui/dot";

const Part = styled("section")(({ theme }) => ({
  paddingBlock: theme.spacing(1.5),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "& ul": { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: theme.spacing(1) },
  "& li, & p": { overflowWrap: "anywhere" },
  "& small": { display: "block", color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  "& .text": { margin: 0, whiteSpace: "pre-wrap" },
  [theme.breakpoints.up("sm")]: {
    display: "grid",
    gridTemplateColumns: "12rem minmax(0, 1fr)",
    gap: theme.spacing(3),
  },
}));

interface QuestionnaireTextProps {
  questionnaire: QuestionnaireInput;
  directions: readonly { code: string; nameRu: string; nameEn: string }[];
  documents: readonly {
    id: string;
    kind: ApplicationDocumentKind;
    verdict: DocumentVerdict | null;
    file: { name: string; path: string };
  }[];
}

/** What was submitted, to read. */
export function QuestionnaireText({ questionnaire, directions, documents }: QuestionnaireTextProps) {
  const { t, i18n } = useLingui();
  const { date } = useFormat();
  const { levels, trainings, documents: kinds } = useApplicationWords();
  const { education, service, training, experience } = questionnaire;
  const day = (typed: string) => (/^\d{4}-\d\d-\d\d$/.test(typed) ? date(typed) : typed);

  return (
    <div>
      <Section title={t`Directions`}>
        <ul>
          {directions.map(({ code, nameRu, nameEn }) => (
            <li key={code}>
              {code} {i18n.locale === "ru" ? nameRu : nameEn}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t`Education`}>
        <ul>
          {education.map((line) => (
            <li key={`${line.documentNo} ${line.institution}`}>
              {line.institution}
              <small>
                {[line.level && levels[line.level], line.speciality, line.documentNo, day(line.issuedOn)]
                  .filter(Boolean)
                  .join(dot)}
              </small>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t`Service`}>
        <ul>
          {service.map((line) => (
            <li key={`${line.employer} ${line.position} ${line.fromOn}`}>
              {line.employer}
              <small>
                {line.position}
                {dot}
                {line.toOn ? (
                  `${day(line.fromOn)} – ${day(line.toOn)}`
                ) : (
                  <Trans>since {day(line.fromOn)}</Trans>
                )}
                {!line.isInEducation && (
                  <>
                    {dot}
                    <Trans>not in education</Trans>
                  </>
                )}
              </small>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t`Further training`}>
        <ul>
          {training.map((line) => (
            <li key={`${line.documentNo} ${line.programme}`}>
              {line.programme}
              <small>
                {[
                  line.kind && trainings[line.kind],
                  line.hours && t`${line.hours} h`,
                  line.provider,
                  line.documentNo,
                  day(line.issuedOn),
                  line.isInExpertise && t`in expertise`,
                ]
                  .filter(Boolean)
                  .join(dot)}
              </small>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t`Experience`}>
        <p className="text">{experience}</p>
      </Section>
      <Section title={t`Documents`}>
        <ul>
          {documents.map(({ id, kind, verdict, file }) => (
            <li key={id}>
              <a href={file.path}>{file.name}</a>{" "}
              {verdict === "TO_REPLACE" && (
                <StatusChip tone="late">
                  <Trans>to be replaced</Trans>
                </StatusChip>
              )}
              <small>{kinds[kind]}</small>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Part aria-labelledby={id}>
      <Typography id={id} variant="h3">
        {title}
      </Typography>
      <div>{children}</div>
    </Part>
  );
}
