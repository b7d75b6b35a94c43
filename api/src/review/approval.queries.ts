import type { EntityManager } from "@mikro-orm/postgresql";

import { Region } from "../accounts/region.entity.js";
import { holdersOf } from "../accounts/roleHolders.queries.js";
import { openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { OpenDiscussion, ProposalSummary } from "../discussion/discussion.entity.js";
import { ModelDocument } from "../documents/document.entity.js";
import { documentStateAt } from "../documents/document.rules.js";
import { GroupMembership } from "../groups/projectGroup.entity.js";
import { forUpdate } from "../platform/act.js";
import { dateIn, type PlainDate } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { whyNot } from "../platform/policy.js";
import { type ApprovalRefusalReason, mayOnDocument } from "./approval.policy.js";
import { ExpertConclusion, ExpertiseRound } from "./round.entity.js";

/** A document that somebody acts on, locked, or why they may not. */
export async function holdDocument(
  { em, viewer, now }: Acting,
  documentId: string,
  act: keyof typeof mayOnDocument,
): Promise<ModelDocument | ApprovalRefusalReason> {
  const document = await em.findOne(ModelDocument, documentId, forUpdate);
  if (!document || document.regionId !== viewer.regionId) return "NOT_FOUND";
  const hasRound =
    (await em.count(ExpertiseRound, {
      document: document.id,
      state: { $nin: ["PREPARED", "CANCELLED"] },
    })) > 0;
  const state = documentStateAt(
    {
      state: document.state,
      discussionOpensAt: document.discussionOpensAt ?? null,
      discussionClosesAt: document.discussionClosesAt ?? null,
      hasRound,
    },
    now,
  );
  return whyNot(mayOnDocument[act], { viewer, documentId, groupId: document.group.id, state }) ?? document;
}

/** The days, in the region, of what an approving order rests on (R59); null where it is missing. */
export async function basisOf(
  em: EntityManager,
  document: ModelDocument,
): Promise<{ conclusionOn: PlainDate | null; summaryOn: PlainDate | null }> {
  const { timeZone } = await em.findOneOrFail(Region, document.regionId);
  const [conclusion] = await em.find(
    ExpertConclusion,
    { document: document.id, verdict: "APPROVE" },
    { orderBy: { signedAt: "desc" }, limit: 1 },
  );
  const discussion = await em.findOne(OpenDiscussion, { document: document.id });
  const summary = discussion && (await em.findOne(ProposalSummary, { discussion: discussion.id }));
  const dayOf = (instant: Date | undefined) => (instant ? dateIn(instant, timeZone) : null);

  return { conclusionOn: dayOf(conclusion?.signedAt), summaryOn: dayOf(summary?.publishedAt) };
}

/** Puts the order on a recommended document before the ministry's officers who are no members of its group (R45, R59). */
export async function askOfficers(em: EntityManager, document: ModelDocument, now: Date): Promise<void> {
  const { id, regionId } = document;
  const { timeZone } = await em.findOneOrFail(Region, regionId);
  const today = dateIn(now, timeZone);
  const officers = await holdersOf(em, { role: "MINISTRY_OFFICER", regionId }, today);
  const members = await em.find(GroupMembership, {
    group: document.group.id,
    person: { $in: officers },
    $or: [{ toOn: null }, { toOn: { $gte: today } }],
  });
  const partial = new Set(members.map(({ person }) => person.id));
  await openTasks(
    em,
    {
      regionId,
      personIds: officers.filter((person) => !partial.has(person)),
      kind: "REGISTER_ORDER",
      objectId: id,
      documentId: id,
      dueAt: null,
    },
    now,
  );
  record(em, { regionId, act: "document.recommended", actorId: null, subjectId: id, at: now });
}
