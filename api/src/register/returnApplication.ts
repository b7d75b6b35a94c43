import { regulationOn } from "../accounts/regulation.queries.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { dateIn, deadlineAfterDays } from "../platform/calendar.js";
import { done, type InputProblem, invalid, type Outcome } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import { ApplicationDocument, type ApplicationGap, ExpertApplication } from "./application.entity.js";
import type { ApplicationRefusalReason } from "./application.policy.js";
import { holdApplication, recordOwnStep } from "./application.queries.js";
import { applicationStateAfter } from "./application.rules.js";

interface ReturnApplication {
  applicationId: string;
  version: number;
  gaps: ApplicationGap[];
  /** Documents that have to be replaced. */
  documentIds: string[];
}

const mostGaps = 20;
const bounds = { text: { least: 10, most: 1000 } };

function problemsIn(gaps: readonly ApplicationGap[]): InputProblem[] {
  if (gaps.length === 0) return [{ path: "gaps", code: "TOO_FEW", values: { least: 1 } }];
  if (gaps.length > mostGaps) return [{ path: "gaps", code: "TOO_MANY", values: { most: mostGaps } }];
  return gaps.flatMap(({ text }, index) =>
    writtenProblems({ text }, bounds).map((problem) => ({ ...problem, path: `gaps.${index}.text` })),
  );
}

/** Gives an application back with every gap named; the candidate has a term to close them (4.1, R03). */
export async function returnApplication(
  acting: Acting,
  { applicationId, version, gaps, documentIds }: ReturnApplication,
): Promise<Outcome<string, ApplicationRefusalReason>> {
  const { em, viewer, now } = acting;
  const application = await holdApplication(acting, { applicationId, version }, "check");
  if (!(application instanceof ExpertApplication)) return application;
  const documents = await em.find(ApplicationDocument, { application });
  const problems = problemsIn(gaps);
  if (documentIds.some((id) => !documents.some((document) => document.id === id)))
    problems.push({ path: "documentIds", code: "UNKNOWN" });
  if (problems.length > 0) return invalid(...problems);

  const named = gaps.map(({ part, text }) => ({ part, text: written(text) }));
  const { regionId } = application;
  const { parameters } = await regulationOn(em, regionId, dateIn(now, viewer.timeZone));
  const resubmitBy = deadlineAfterDays(now, parameters.applicationResubmitDays, viewer.timeZone);
  em.assign(application, {
    state: applicationStateAfter(application.state, "RETURN")!,
    resubmitBy,
    gaps: named,
  });
  for (const document of documents) {
    em.assign(document, {
      verdict: documentIds.includes(document.id) ? "TO_REPLACE" : "ACCEPTED",
      checkedBy: viewer.personId,
    });
  }
  await closeTasks(em, { kind: "CHECK_APPLICATION", objectId: applicationId }, now);
  await openTasks(
    em,
    {
      regionId,
      personIds: [application.person.id],
      kind: "COMPLETE_APPLICATION",
      objectId: applicationId,
      documentId: null,
      dueAt: resubmitBy,
    },
    now,
  );
  await recordOwnStep(acting, application, { kind: "RETURNED", gaps: named });
  return done(applicationId);
}
