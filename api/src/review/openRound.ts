import { type Parameters } from "../accounts/parameters.js";
import { regulationOn, workingCalendarOf } from "../accounts/regulation.queries.js";
import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { documentStateAfter } from "../documents/document.rules.js";
import { forUpdate } from "../platform/act.js";
import { addWorkingDays, dateIn, endOfDay, type PlainDate } from "../platform/calendar.js";
import { newSecret } from "../platform/ids.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { carriedOver, whyNotOpenReReview } from "./assignment.rules.js";
import { drawLetters } from "./draw.rules.js";
import { askCoordinators } from "./fillVacancy.js";
import { lettersOf, propose } from "./invite.js";
import { assemblePanel, lastConcludedRound, openingOf } from "./panelDraw.queries.js";
import { type RoundRefusalReason, whyNotOpenRound } from "./round.policy.js";
import { type BlindMode, ExpertiseRound, ReviewAssignment } from "./round.entity.js";
import { Rubric } from "./rubric.entity.js";

/** How a round is to be held. */
export interface OpenRound {
  documentId: string;
  rubricId: string;
  reviewCount: number;
  dueOn: PlainDate;
  blindMode: BlindMode;
  /** Why nobody of the round before goes on; null when somebody does (R54). */
  noCarryOverReason?: string | null;
}

/** The most reviews that a panel may ask for. */
export const MOST_REVIEWS = 9;

/**
 * Opens a PANEL round of the last version: freezes the criteria, keeps the regulation, draws panel and reserve with a
 * seed that is recorded, and gives the experts their letters. Nobody is told yet: invitations are an act of their own.
 */
export async function openRound(
  acting: Acting,
  input: OpenRound,
): Promise<Outcome<ExpertiseRound, RoundRefusalReason>> {
  const { em, viewer, now } = acting;
  const document = await em.findOne(ModelDocument, input.documentId, forUpdate);
  if (!document) return refused("NOT_FOUND");
  const opening = await openingOf(em, viewer, document, now);
  const nextState = documentStateAfter(opening.documentState, "OPEN_ROUND");
  const reason = whyNotOpenRound(opening);
  if (reason) return refused(reason);
  if (!nextState || !viewer.personId) return refused("NOT_FOUND");

  const calendar = await workingCalendarOf(em, document.regionId);
  const today = dateIn(now, calendar.timeZone);
  const { regulation, parameters } = await regulationOn(em, document.regionId, today);
  const rubric = await em.findOne(Rubric, {
    id: input.rubricId,
    regionId: document.regionId,
    retiredAt: null,
  });
  const leastDueOn = addWorkingDays(today, parameters.responseWorkingDays + 1, calendar);
  const problems = problemsOf(input, Boolean(rubric), leastDueOn, parameters);
  if (problems.length > 0 || !rubric) return invalid(...problems);

  const documentVersion = await em.findOneOrFail(DocumentVersion, {
    document: document.id,
    number: document.submittedVersionCount,
  });
  const before = await lastConcludedRound(em, document.id);
  const earlier = before ? await em.find(ReviewAssignment, { round: before.id }) : [];
  const seed = newSecret();
  const panel = await assemblePanel(em, {
    document,
    documentVersion,
    parameters,
    at: now,
    reviewCount: input.reviewCount,
    seed,
    openedById: viewer.personId,
    carryOver: (isEligible) =>
      carriedOver(
        earlier.map(({ expert, role, state }) => ({ personId: expert.id, role, state })),
        isEligible,
      ),
  });
  if (before) {
    const whyNot = whyNotOpenReReview(panel.carriedOver.length, input.noCarryOverReason ?? null, parameters);
    if (whyNot) return refused(whyNot);
  }
  if (!panel.drawn)
    return refused("TOO_FEW_EXPERTS", { eligible: panel.eligibleCount, needed: input.reviewCount });

  const round = em.create(ExpertiseRound, {
    regionId: document.regionId,
    createdAt: now,
    createdById: viewer.personId,
    document,
    documentVersion,
    number: (await em.count(ExpertiseRound, { document: document.id })) + 1,
    mode: "PANEL",
    blindMode: input.blindMode,
    rubric,
    frozenRubric: {
      titleRu: rubric.titleRu,
      edition: rubric.edition,
      scaleMax: rubric.scaleMax,
      criterionPass: rubric.criterionPass,
      passPercent: rubric.passPercent,
      commentLength: rubric.commentLength,
      criteria: rubric.criteria,
    },
    regulation,
    reviewCount: input.reviewCount,
    dueOn: input.dueOn,
    dueAt: endOfDay(input.dueOn, calendar.timeZone),
    state: "PREPARED",
    drawSeed: seed,
    draw: panel.receipt,
    openedBy: viewer.personId,
    noCarryOverReason: panel.carriedOver.length === 0 ? input.noCarryOverReason?.trim() || null : null,
  });
  await em.flush();
  const seated = [...panel.carriedOver, ...panel.drawn];
  const letters = drawLetters(seated, await lettersOf(em, document.id), seed);
  for (const expertId of seated)
    await propose(acting, { round, expertId, role: "REVIEWER", letter: letters[expertId]! });

  if (opening.documentState !== "OPEN_DISCUSSION") {
    if (document.state !== nextState) document.stateChangedAt = now;
    document.state = nextState;
  }
  document.hasFailedRound = false;
  await closeTasks(em, { kind: "FORM_PANEL", objectId: document.id }, now);
  await askCoordinators(em, round, now);
  record(em, {
    regionId: document.regionId,
    act: "round.opened",
    actorId: viewer.personId,
    subjectId: round.id,
    at: now,
    refs: {
      document: document.id,
      version: documentVersion.id,
      ...(regulation && { regulation: regulation.id }),
    },
    proves: { seed, draw: JSON.stringify(panel.receipt) },
  });

  return done(round);
}

function problemsOf(
  { reviewCount, dueOn }: OpenRound,
  isRubricKnown: boolean,
  leastDueOn: PlainDate,
  { panelReviewCount }: Parameters,
): InputProblem[] {
  const problems: InputProblem[] = [];
  if (!isRubricKnown) problems.push({ path: "rubricId", code: "UNKNOWN" });
  if (reviewCount < panelReviewCount)
    problems.push({ path: "reviewCount", code: "TOO_SMALL", values: { least: panelReviewCount } });
  if (reviewCount > MOST_REVIEWS)
    problems.push({ path: "reviewCount", code: "TOO_LARGE", values: { most: MOST_REVIEWS } });
  if (dueOn < leastDueOn) problems.push({ path: "dueOn", code: "TOO_SOON", values: { least: leastDueOn } });
  return problems;
}
