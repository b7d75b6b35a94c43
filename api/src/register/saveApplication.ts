import { Direction } from "../accounts/dictionary.entity.js";
import type { Acting } from "../context.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import { ExpertApplication } from "./application.entity.js";
import type { ApplicationRefusalReason } from "./application.policy.js";
import { holdApplication } from "./application.queries.js";
import { type ApplicationContent, shapeProblems } from "./questionnaire.rules.js";
import type { ExpertCategory } from "./registerEntry.entity.js";

interface SaveApplication {
  applicationId: string;
  version: number;
  directionCodes: string[];
  requestedCategory?: ExpertCategory | null;
  content: ApplicationContent;
}

/** Keeps what the candidate has typed so far, as it is; nobody else sees it before it is submitted. */
export async function saveApplication(
  acting: Acting,
  { applicationId, version, directionCodes, requestedCategory, content }: SaveApplication,
): Promise<Outcome<string, ApplicationRefusalReason>> {
  const { em, viewer, now } = acting;
  const application = await holdApplication(acting, { applicationId, version }, "write");
  if (!(application instanceof ExpertApplication)) return application;
  const problems = shapeProblems(content);
  const directions = await em.find(Direction, { regionId: viewer.regionId });
  const known = new Set(directions.map(({ code }) => code));
  if (directionCodes.some((code) => !known.has(code)))
    problems.push({ path: "directionCodes", code: "UNKNOWN" });
  if (problems.length > 0) return invalid(...problems);

  em.assign(
    application,
    {
      directionCodes: [...new Set(directionCodes)].toSorted(),
      requestedCategory: application.purpose === "CATEGORY_CHANGE" ? (requestedCategory ?? null) : null,
      content: plainContent(content),
      savedAt: now,
    },
    // The content is replaced whole: a line that was taken out must not come back.
    { mergeObjectProperties: false },
  );
  return done(applicationId);
}

/** Our own plain data, whatever objects the input was made of. */
function plainContent(content: ApplicationContent): ApplicationContent {
  return {
    education: content.education.map(({ level, institution, speciality, documentNo, issuedOn }) => ({
      level: level ?? null,
      institution,
      speciality,
      documentNo,
      issuedOn,
    })),
    service: content.service.map(({ employer, position, fromOn, toOn, isInEducation }) => ({
      employer,
      position,
      fromOn,
      toOn,
      isInEducation,
    })),
    training: content.training.map((line) => ({
      kind: line.kind ?? null,
      programme: line.programme,
      hours: line.hours ?? null,
      provider: line.provider,
      documentNo: line.documentNo,
      issuedOn: line.issuedOn,
      isInExpertise: line.isInExpertise,
    })),
    experience: content.experience,
    isDisinterested: content.isDisinterested,
    agreedText: content.agreedText ?? null,
    publicFields: [...new Set(content.publicFields)],
  };
}
