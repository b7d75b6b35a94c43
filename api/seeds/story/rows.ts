import type { RawQueryFragment, RequiredEntityData } from "@mikro-orm/core";

import type { Task } from "../../src/accounts/task.entity.js";
import type {
  IncorporationLink,
  ModerationComplaint,
  OpenDiscussion,
  Proposal,
  ProposalAnswer,
  ProposalSummary,
  ProposalSupport,
} from "../../src/discussion/discussion.entity.js";
import type { DocumentVersion, ModelDocument, VersionAuthor } from "../../src/documents/document.entity.js";
import type { StoredFile } from "../../src/files/file.entity.js";
import type { Happening } from "../../src/platform/journal.js";
import type { Order, OrderTarget } from "../../src/register/order.entity.js";
import type {
  ExpertConclusion,
  ExpertiseRound,
  Review,
  ReviewAssignment,
} from "../../src/review/round.entity.js";

/** What a row holds, as plain values: no fragments of SQL. */
export type Row<Entity> = { id: string } & {
  [Key in keyof RequiredEntityData<Entity>]: Exclude<RequiredEntityData<Entity>[Key], RawQueryFragment>;
};
type Rows<Entity> = Row<Entity>[];

/** The rows of the demonstration's documents, table by table. */
export interface StoryRows {
  files: Rows<StoredFile>;
  orders: Rows<Order>;
  orderTargets: Rows<OrderTarget>;
  documents: Rows<ModelDocument>;
  versions: Rows<DocumentVersion>;
  authors: Rows<VersionAuthor>;
  discussions: Rows<OpenDiscussion>;
  proposals: Rows<Proposal>;
  supports: Rows<ProposalSupport>;
  complaints: Rows<ModerationComplaint>;
  answers: Rows<ProposalAnswer>;
  links: Rows<IncorporationLink>;
  summaries: Rows<ProposalSummary>;
  rounds: Rows<ExpertiseRound>;
  assignments: Rows<ReviewAssignment>;
  reviews: Rows<Review>;
  conclusions: Rows<ExpertConclusion>;
  tasks: Rows<Task>;
  /** What the acts would have recorded; without hashes, which need a salt. */
  happenings: Omit<Happening, "regionId">[];
}

export const noRows = (): StoryRows => ({
  files: [],
  orders: [],
  orderTargets: [],
  documents: [],
  versions: [],
  authors: [],
  discussions: [],
  proposals: [],
  supports: [],
  complaints: [],
  answers: [],
  links: [],
  summaries: [],
  rounds: [],
  assignments: [],
  reviews: [],
  conclusions: [],
  tasks: [],
  happenings: [],
});
