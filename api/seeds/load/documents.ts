import type { EntityManager } from "@mikro-orm/postgresql";

import { Task } from "../../src/accounts/task.entity.js";
import {
  IncorporationLink,
  ModerationComplaint,
  OpenDiscussion,
  Proposal,
  ProposalAnswer,
  ProposalSummary,
  ProposalSupport,
} from "../../src/discussion/discussion.entity.js";
import { DocumentVersion, ModelDocument, VersionAuthor } from "../../src/documents/document.entity.js";
import { StoredFile } from "../../src/files/file.entity.js";
import { JournalEntry } from "../../src/platform/journal.entity.js";
import { happeningRow } from "../../src/platform/journal.js";
import { Order, OrderTarget } from "../../src/register/order.entity.js";
import { ExpertConclusion, ExpertiseRound, Review, ReviewAssignment } from "../../src/review/round.entity.js";
import type { StoryRows } from "../story/rows.js";

/** Writes the documents and everything about them, table by table. */
export async function insertDocuments(em: EntityManager, rows: StoryRows, regionId: string): Promise<void> {
  await em.insertMany(StoredFile, rows.files);
  await em.insertMany(Order, rows.orders);
  await em.insertMany(OrderTarget, rows.orderTargets);
  await em.insertMany(ModelDocument, rows.documents);
  await em.insertMany(DocumentVersion, rows.versions);
  await em.insertMany(VersionAuthor, rows.authors);
  await em.insertMany(OpenDiscussion, rows.discussions);
  await em.insertMany(Proposal, rows.proposals);
  await em.insertMany(ProposalSupport, rows.supports);
  await em.insertMany(ModerationComplaint, rows.complaints);
  await em.insertMany(ProposalAnswer, rows.answers);
  await em.insertMany(IncorporationLink, rows.links);
  await em.insertMany(ProposalSummary, rows.summaries);
  await em.insertMany(ExpertiseRound, rows.rounds);
  await em.insertMany(ReviewAssignment, rows.assignments);
  await em.insertMany(Review, rows.reviews);
  await em.insertMany(ExpertConclusion, rows.conclusions);
  await em.insertMany(Task, rows.tasks);
  const happenings = rows.happenings.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  await em.insertMany(
    JournalEntry,
    happenings.map((each) => happeningRow({ regionId, ...each })),
  );
}
