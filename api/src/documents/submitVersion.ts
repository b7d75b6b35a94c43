import { regulationOn, workingCalendarOf } from "../accounts/regulation.queries.js";
import { holdersOf } from "../accounts/roleHolders.queries.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { GroupMembership } from "../groups/projectGroup.entity.js";
import { dateIn, deadlineAfterWorkingDays } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { DocumentVersion, type ModelDocument, VersionAuthor } from "./document.entity.js";
import { type DocumentRefusalReason, may } from "./document.policy.js";
import { documentInHand } from "./document.queries.js";
import { documentStateAfter } from "./document.rules.js";
import { tellSubmitted, whyOthersRefuse } from "./submission.js";

interface Submission {
  /** The draft. */
  versionId: string;
  /** Of the draft, as the lead read it: a text that was replaced meanwhile is not submitted. */
  version: number;
  /** The micro-groups that wrote it; none means the whole group. */
  microGroupIds: string[];
  changeLog?: string | null;
}

const changeLogLength = 5000;

/**
 * Submits the draft: from here on its text is immutable, and its authors are those of this day (R58, R39). A first version
 * goes to the coordinator, who announces or returns it.
 */
export async function submitVersion(
  acting: Acting,
  { versionId, version, microGroupIds, changeLog }: Submission,
): Promise<Outcome<string, DocumentRefusalReason>> {
  const { em, viewer, now } = acting;
  const found = await em.findOne(DocumentVersion, { id: versionId, regionId: viewer.regionId });
  const hand = found && (await documentInHand(acting, found.document.id));
  if (!hand) return refused("NOT_FOUND");
  const { document, draft, given } = hand;
  const why = whyNot(may.submitVersion, given);
  if (why) return refused(why);
  if (!draft || draft.id !== versionId) return refused("INVALID_STATE");
  if (draft.version !== version) return stale(versionId);
  if ((changeLog ?? "").length > changeLogLength)
    return invalid({ path: "changeLog", code: "TOO_LONG", values: { most: changeLogLength } });
  const others = await whyOthersRefuse(acting, { document, documentVersion: draft });
  if (others) return refused(others.reason, others.details);
  const authors = await authorsOf(acting, document, microGroupIds);
  if (authors.length === 0) return invalid({ path: "microGroupIds", code: "UNKNOWN" });

  em.assign(draft, { submittedAt: now, submittedBy: viewer.personId!, changeLog: changeLog?.trim() || null });
  for (const { person, microGroup } of authors) {
    em.create(VersionAuthor, {
      regionId: document.regionId,
      createdAt: now,
      createdById: viewer.personId,
      documentVersion: draft,
      person: person.id,
      microGroup: microGroup?.id ?? null,
    });
  }
  document.state = documentStateAfter(given.state, "SUBMIT_VERSION")!;
  document.stateChangedAt = now;
  document.stateReason = null;
  document.submittedVersionCount = draft.number;
  await closeTasks(em, { kind: "RETURNED_DOCUMENT", objectId: document.id }, now);
  if (document.state === "SUBMITTED") await askToAccept(acting, document);
  await em.flush();
  await tellSubmitted(acting, { document, documentVersion: draft });
  record(em, {
    regionId: document.regionId,
    act: "version.submitted",
    actorId: viewer.personId,
    subjectId: versionId,
    at: now,
    refs: { document: document.id },
    proves: { content: draft.contentHash },
  });
  return done(document.id);
}

/** The members of today in the micro-groups that wrote it, and the lead; the whole group when none is named. */
async function authorsOf({ em, viewer, now }: Acting, document: ModelDocument, microGroupIds: string[]) {
  const today = dateIn(now, viewer.timeZone);
  const members = await em.find(GroupMembership, {
    group: document.group.id,
    fromOn: { $lte: today },
    $or: [{ toOn: null }, { toOn: { $gte: today } }],
  });
  const chosen = new Set(microGroupIds);
  const known = new Set(members.flatMap(({ microGroup }) => (microGroup ? [microGroup.id] : [])));
  if ([...chosen].some((id) => !known.has(id))) return [];
  const authors =
    chosen.size === 0
      ? members
      : members.filter(
          ({ role, microGroup }) => role === "LEAD" || (microGroup && chosen.has(microGroup.id)),
        );

  return [...new Map(authors.map((member) => [member.person.id, member])).values()];
}

/** R92: the days in which the coordinator accepts or returns mark the task late, and refuse nothing. */
async function askToAccept({ em, viewer, now }: Acting, document: ModelDocument): Promise<void> {
  const { id, regionId } = document;
  const today = dateIn(now, viewer.timeZone);
  const holders = await holdersOf(em, { role: "COORDINATOR", regionId, scopeId: id }, today);
  const inConflict = await em.find(GroupMembership, {
    group: document.group.id,
    person: { $in: holders },
    $or: [{ toOn: null }, { toOn: { $gte: today } }],
  });
  const { parameters } = await regulationOn(em, regionId, today);
  const dueAt = deadlineAfterWorkingDays(
    now,
    parameters.documentReturnWorkingDays,
    await workingCalendarOf(em, regionId),
  );
  await openTasks(
    em,
    {
      regionId,
      kind: "ACCEPT_DOCUMENT",
      objectId: id,
      documentId: id,
      dueAt,
      personIds: holders.filter((person) => !inConflict.some((member) => member.person.id === person)),
    },
    now,
  );
}
