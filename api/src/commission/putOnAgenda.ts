import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { dayInDigits, lastDayBefore } from "../platform/calendar.js";
import { done, type InputProblem, invalid, type Outcome } from "../platform/outcome.js";
import { ExpertApplication } from "../register/application.entity.js";
import { recordOwnStep, stateOf } from "../register/application.queries.js";
import { applicationStateAfter } from "../register/application.rules.js";
import type { CommissionRefusalReason } from "./commission.policy.js";
import { holdSession } from "./commission.queries.js";
import { AgendaItem, CommissionSession } from "./commissionSession.entity.js";
import { askedBy } from "./voting.rules.js";

interface PutOnAgenda {
  sessionId: string;
  applicationIds: string[];
}

/** The most items of one agenda. */
export const mostItems = 100;

/**
 * Puts assessed applications on the agenda of a planned session, all or none (4.1): each only when its result can be
 * appealed no more (R12), and nobody their own (R45). Those that a session left undecided are put again.
 */
export async function putOnAgenda(
  acting: Acting,
  { sessionId, applicationIds }: PutOnAgenda,
): Promise<Outcome<string, CommissionRefusalReason>> {
  const { em, viewer, now } = acting;
  const session = await holdSession(acting, { sessionId }, "fillAgenda");
  if (!(session instanceof CommissionSession)) return session;
  const { regionId, timeZone } = viewer;
  const ids = [...new Set(applicationIds)];
  if (ids.length === 0) return invalid({ path: "applicationIds", code: "TOO_FEW", values: { least: 1 } });
  const items = await em.find(AgendaItem, { session });
  if (items.length + ids.length > mostItems) {
    return invalid({ path: "applicationIds", code: "TOO_MANY", values: { most: mostItems } });
  }

  const applications = await em.find(
    ExpertApplication,
    { id: { $in: ids }, regionId },
    { ...forUpdate, orderBy: { id: "asc" } },
  );
  const live = await em.find(AgendaItem, { application: { $in: ids }, state: "PREPARED" });
  const problems = ids.flatMap((id, index): InputProblem[] => {
    const path = `applicationIds.${index}`;
    const application = applications.find((each) => each.id === id);
    if (!application || application.person.id === viewer.personId) return [{ path, code: "UNKNOWN" }];
    if (live.some((item) => item.application.id === id)) return [{ path, code: "DUPLICATE" }];
    if (!applicationStateAfter(stateOf(application, now), "PUT_ON_AGENDA"))
      return [{ path, code: "UNKNOWN" }];
    const { appealBy, hasOpenAppeal } = application;
    if (hasOpenAppeal) return [{ path, code: "APPEAL_UNDECIDED" }];
    return appealBy && appealBy > now
      ? [{ path, code: "APPEAL_OPEN", values: { most: dayInDigits(lastDayBefore(appealBy, timeZone)) } }]
      : [];
  });
  if (problems.length > 0) return invalid(...problems);

  let position = Math.max(0, ...items.map((item) => item.position));
  for (const id of ids) {
    const application = applications.find((each) => each.id === id)!;
    const { purpose, requestedCategory, directionCodes } = application;
    em.create(AgendaItem, {
      regionId,
      createdAt: now,
      createdById: viewer.personId,
      session,
      application,
      position: (position += 1),
      ...askedBy({ purpose, requestedCategory: requestedCategory ?? null, directionCodes }),
      state: "PREPARED",
    });
    application.state = applicationStateAfter(application.state, "PUT_ON_AGENDA")!;
    await closeTasks(em, { kind: "PUT_ON_AGENDA", objectId: id }, now);
    await recordOwnStep(acting, application, { kind: "PUT_ON_AGENDA" });
  }
  return done(sessionId);
}
