import type { EntityManager } from "@mikro-orm/postgresql";

import type { Viewer } from "../accounts/viewer.js";
import { CaseGrade } from "./caseGrade.entity.js";
import { type CaseGradingRefusalReason, isAssessor, MOST_LEASES } from "./caseGrade.policy.js";
import { gradingRoom } from "./gradingRoom.queries.js";

interface GradingQueue {
  availableCount: number;
  viewerCannotClaimReason: CaseGradingRefusalReason | null;
}

/** What waits for an assessor, and why no case can be taken now; null for everybody else. */
export async function gradingQueue(
  em: EntityManager,
  viewer: Viewer,
  now: Date,
): Promise<GradingQueue | null> {
  const { personId, regionId } = viewer;
  if (!personId || !isAssessor(viewer)) return null;
  const room = await gradingRoom(em, { regionId, assessorIds: [personId], now });
  const availableCount = room.openTo(personId).length;
  const held = await em.count(CaseGrade, { assessor: personId, state: "LEASED", leaseUntil: { $gt: now } });
  const reasons: readonly [CaseGradingRefusalReason, boolean][] = [
    ["EMPLOYER_UNKNOWN", !room.isEmployerKnown(personId)],
    ["LEASE_LIMIT", held >= MOST_LEASES],
    ["NOTHING_WAITS", availableCount === 0],
  ];

  return { availableCount, viewerCannotClaimReason: reasons.find(([, holds]) => holds)?.[0] ?? null };
}
