import { workingCalendarOf } from "../accounts/regulation.queries.js";
import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { DocumentVersion } from "../documents/document.entity.js";
import { newSecret } from "../platform/ids.js";
import { addWorkingDays, dateIn, type PlainDate } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { DRAW_ALGORITHM, drawPanel } from "./draw.rules.js";
import { invite, letterInPlaceOf, propose } from "./invite.js";
import { judgePeople } from "./panel.queries.js";
import { type RoundRefusalReason } from "./round.policy.js";
import { type ExpertiseRound } from "./round.entity.js";
import { holdRound } from "./round.queries.js";

/**
 * Draws the arbiter of a round whose reviews diverge: LEADING, eligible, not of the round (R28, R49), with a seed of its
 * own, and sends the invitation.
 */
export async function appointArbiter(
  acting: Acting,
  { roundId, dueOn, version }: { roundId: string; dueOn: PlainDate; version: number },
): Promise<Outcome<ExpertiseRound, RoundRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdRound(acting, roundId, "appointArbiter");
  if (typeof held === "string") return refused(held);
  const { round, document, assignments, parameters } = held;
  if (round.version !== version) return stale(round.id);
  const calendar = await workingCalendarOf(em, round.regionId);
  const least = addWorkingDays(dateIn(now, calendar.timeZone), parameters.responseWorkingDays + 1, calendar);
  if (dueOn < least) return invalid({ path: "dueOn", code: "TOO_SOON", values: { least } });

  const ofRound = new Set(assignments.map(({ expert }) => expert.id));
  const judged = await judgePeople(em, {
    document,
    documentVersion: await em.findOneOrFail(DocumentVersion, round.documentVersion.id),
    role: "ARBITER",
    parameters,
    at: now,
  });
  const againstOf = (personId: string, reasons: readonly string[]) => [
    ...reasons,
    ...(ofRound.has(personId) ? ["OF_THE_ROUND"] : []),
    ...(personId === viewer.personId ? ["SELF_APPOINTMENT"] : []),
  ];
  const seed = newSecret();
  const drawn = drawPanel(
    judged.filter(({ personId, reasons }) => againstOf(personId, reasons).length === 0),
    { count: 1, reserveCount: parameters.panelReserveCount, municipalityCount: 0 },
    seed,
  );
  const arbiterId = drawn?.[0]?.personId;
  if (!drawn || !arbiterId) return refused("TOO_FEW_EXPERTS", { eligible: 0, needed: 1 });

  round.draw = {
    ...round.draw,
    arbiters: [
      ...(round.draw.arbiters ?? []),
      {
        seed,
        algorithm: DRAW_ALGORITHM,
        candidates: drawn,
        excluded: judged.flatMap(({ personId, reasons }) => {
          const all = againstOf(personId, reasons);
          return all.length > 0 ? [{ personId, reasons: all }] : [];
        }),
      },
    ],
  };
  const assignment = await propose(acting, {
    round,
    expertId: arbiterId,
    role: "ARBITER",
    letter: await letterInPlaceOf(em, round, arbiterId, null),
    dueOn,
  });
  await em.flush();
  await closeTasks(em, { kind: "FORM_PANEL", objectId: document.id }, now);
  await invite(acting, round, assignment, viewer.personId);
  record(em, {
    regionId: round.regionId,
    act: "arbiter.appointed",
    actorId: viewer.personId,
    subjectId: round.id,
    at: now,
    refs: { document: document.id, assignment: assignment.id },
    proves: { seed },
  });

  return done(round);
}
