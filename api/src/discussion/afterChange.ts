import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { parametersKept, workingCalendarOf } from "../accounts/regulation.queries.js";
import type { Role } from "../accounts/role.entity.js";
import { holdersOf } from "../accounts/roleHolders.queries.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { TaskKind } from "../accounts/task.entity.js";
import type { ModelDocument } from "../documents/document.entity.js";
import { GroupMembership, ProjectGroup } from "../groups/projectGroup.entity.js";
import { dateIn, startOfDay, addDays } from "../platform/calendar.js";
import { type ModerationComplaint, type OpenDiscussion, ProposalSummary } from "./discussion.entity.js";
import { figuresOf, type DiscussionFigures } from "./discussion.queries.js";
import { discussionPhaseAt, moderationDueAt } from "./discussion.rules.js";
import { isSummaryComplete } from "./proposal.rules.js";

interface Changed {
  em: EntityManager;
  discussion: OpenDiscussion;
  document: ModelDocument;
  now: Date;
}

/**
 * Brings the document's counters and everybody's tasks in line with the discussion as it is now. Writes what the act has
 * changed first; to be called under the discussion's lock, as the last step of every act in it.
 */
export async function afterChange({ em, discussion, document, now }: Changed): Promise<void> {
  await em.flush();
  const figures = await figuresOf(em, discussion.id);
  await sql`update model_document set proposal_count = ${figures.submitted},
    published_proposal_count = ${figures.considered},
    answered_proposal_count = ${figures.considered - figures.unanswered}, support_count = ${figures.supports}
    where id = ${document.id}`.execute(em.getKysely());

  const tasks = new Tasks({ em, discussion, document, now }, figures);
  await tasks.ofModerators();
  await tasks.ofLead();
  await tasks.ofSummary();
}

/** The last instant of a discussion's answers in time (R36). */
export const answersDueAtOf = ({ answersDueOn }: OpenDiscussion, timeZone: string): Date =>
  startOfDay(addDays(answersDueOn, 1), timeZone);

class Tasks {
  constructor(
    private readonly changed: Changed,
    private readonly figures: DiscussionFigures,
  ) {}

  async ofModerators(): Promise<void> {
    const { em, discussion } = this.changed;
    const { oldestInModerationAt } = this.figures;
    if (!oldestInModerationAt || this.isCancelled()) return this.close("MODERATE_PROPOSALS");

    const calendar = await workingCalendarOf(em, discussion.regionId);
    const parameters = await parametersKept(em, discussion.regulation?.id ?? null);
    const dueAt = moderationDueAt(oldestInModerationAt, calendar, parameters);
    await this.open("MODERATE_PROPOSALS", await this.impartial("MODERATOR"), { dueAt });
  }

  async ofLead(): Promise<void> {
    const { em, discussion, document } = this.changed;
    const { considered, unanswered } = this.figures;
    if (unanswered === 0 || this.isCancelled()) return this.close("ANSWER_PROPOSALS");

    const { lead } = await em.findOneOrFail(ProjectGroup, document.group.id);
    const { timeZone } = await workingCalendarOf(em, discussion.regionId);
    await this.open("ANSWER_PROPOSALS", [lead.id], {
      dueAt: answersDueAtOf(discussion, timeZone),
      totalCount: considered,
      doneCount: considered - unanswered,
    });
  }

  async ofSummary(): Promise<void> {
    const { em, discussion, now } = this.changed;
    const isReady =
      discussionPhaseAt(discussion, now) === "CLOSED" &&
      isSummaryComplete(this.figures) &&
      this.figures.openComplaints === 0 &&
      (await em.count(ProposalSummary, { discussion: discussion.id })) === 0;

    if (isReady) await this.open("PUBLISH_SUMMARY", await this.impartial("COORDINATOR"), { dueAt: null });
    else await this.close("PUBLISH_SUMMARY");
  }

  private isCancelled(): boolean {
    return discussionPhaseAt(this.changed.discussion, this.changed.now) === "CANCELLED";
  }

  private async open(
    kind: TaskKind,
    personIds: readonly string[],
    rest: { dueAt: Date | null; totalCount?: number; doneCount?: number },
  ): Promise<void> {
    const { em, discussion, document, now } = this.changed;
    const { regionId } = discussion;
    const task = { regionId, personIds, kind, objectId: discussion.id, documentId: document.id, ...rest };
    await openTasks(em, task, now);
  }

  private close(kind: TaskKind): Promise<void> {
    const { em, discussion, now } = this.changed;
    return closeTasks(em, { kind, objectId: discussion.id }, now);
  }

  private impartial(role: Role): Promise<string[]> {
    return impartialHolders(this.changed, role);
  }
}

/** Who holds the role today for the document and is no member of its group (R45). */
async function impartialHolders({ em, document, now }: Omit<Changed, "discussion">, role: Role) {
  const { regionId } = document;
  const { timeZone } = await workingCalendarOf(em, regionId);
  const today = dateIn(now, timeZone);
  const holders = await holdersOf(em, { role, regionId, scopeId: document.id }, today);
  const members = await em.find(GroupMembership, {
    group: document.group.id,
    person: { $in: holders },
    fromOn: { $lte: today },
    $or: [{ toOn: null }, { toOn: { $gte: today } }],
  });
  const partial = new Set(members.map(({ person }) => person.id));
  return holders.filter((id) => !partial.has(id));
}

/** Puts an undecided complaint before every coordinator who may decide it, or takes a decided one away. */
export async function afterComplaint(
  changed: Omit<Changed, "discussion">,
  complaint: ModerationComplaint,
  moderatorId: string | null,
): Promise<void> {
  const { em, document, now } = changed;
  const task = { kind: "DECIDE_COMPLAINT", objectId: complaint.id } as const;
  if (complaint.decidedAt) return closeTasks(em, task, now);

  const deciders = (await impartialHolders(changed, "COORDINATOR")).filter((id) => id !== moderatorId);
  const { regionId } = document;
  await openTasks(em, { ...task, regionId, personIds: deciders, documentId: document.id, dueAt: null }, now);
}
