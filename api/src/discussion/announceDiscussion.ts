import { regulationOn } from "../accounts/regulation.queries.js";
import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { documentStateAfter } from "../documents/document.rules.js";
import { forUpdate } from "../platform/act.js";
import { dateIn, lastDayBefore } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { OpenDiscussion } from "./discussion.entity.js";
import { type DiscussionRefusalReason, may } from "./discussion.policy.js";
import { discussionTerms, earliestOpening, whyNotAnnounce } from "./discussion.rules.js";

interface Announcement {
  documentId: string;
  /** Of the document, as the coordinator read it. */
  version: number;
  opensOn: string;
  days: number;
  audience?: string | null;
}

const audienceLength = 500;

/** Announces the discussion of the submitted version with the days of R29, under the regulation in force today (R85). */
export async function announceDiscussion(
  { em, viewer, now }: Acting,
  { documentId, version, opensOn, days, audience }: Announcement,
): Promise<Outcome<{ discussionId: string; documentId: string }, DiscussionRefusalReason>> {
  const document = await em.findOne(ModelDocument, { id: documentId, regionId: viewer.regionId }, forUpdate);
  if (!document) return refused("NOT_FOUND");
  const why = whyNot(may.announce, {
    viewer,
    documentId,
    groupId: document.group.id,
    // Before the announcement no time changes the state.
    state: document.state,
  });
  if (why) return refused(why);
  if (document.version !== version) return stale(documentId);
  if ((audience ?? "").length > audienceLength)
    return invalid({ path: "audience", code: "TOO_LONG", values: { most: audienceLength } });

  const { regionId } = document;
  const { timeZone } = viewer;
  const { regulation, parameters } = await regulationOn(em, regionId, dateIn(now, timeZone));
  const plan = { noticeAt: now, opensOn, days };
  const [refusal] = whyNotAnnounce(plan, timeZone, parameters);
  if (refusal)
    return refused(refusal, {
      earliest: earliestOpening(now, timeZone, parameters),
      least: parameters.discussionMinDays,
      most: parameters.discussionMaxDays,
    });

  const { opensAt, closesAt, answersDueAt } = discussionTerms(plan, timeZone, parameters);
  const documentVersion = await em.findOneOrFail(DocumentVersion, {
    document: documentId,
    number: document.submittedVersionCount,
  });
  const discussion = em.create(OpenDiscussion, {
    regionId,
    createdAt: now,
    createdById: viewer.personId,
    document,
    documentVersion,
    noticeOn: dateIn(now, timeZone),
    opensAt,
    closesAt,
    answersDueOn: lastDayBefore(answersDueAt, timeZone),
    audience: audience?.trim() || null,
    announcedBy: viewer.personId!,
    regulation,
  });
  document.state = documentStateAfter("SUBMITTED", "ANNOUNCE_DISCUSSION")!;
  document.discussionOpensAt = opensAt;
  document.discussionClosesAt = closesAt;
  document.stateChangedAt = now;
  document.stateReason = null;
  await closeTasks(em, { kind: "ACCEPT_DOCUMENT", objectId: documentId }, now);
  record(em, {
    regionId,
    act: "discussion.announced",
    actorId: viewer.personId,
    subjectId: discussion.id,
    at: now,
    refs: {
      document: documentId,
      version: documentVersion.id,
      ...(regulation && { regulation: regulation.id }),
    },
  });
  return done({ discussionId: discussion.id, documentId });
}
