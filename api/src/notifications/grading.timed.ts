import type { Services } from "../context.js";
import { askAssessors } from "../assessment/askAssessors.js";
import { CaseGrade } from "../assessment/caseGrade.entity.js";
import { holdGrading } from "../assessment/gradingRoom.queries.js";
import { returnOverdue } from "../assessment/returnOverdue.js";
import { databaseNow } from "../platform/act.js";
import { actAsSystem } from "../platform/systemAct.js";

/** Tells of cases whose lease is over, and puts them before the assessors again. */
export async function lookAtCases(services: Services): Promise<void> {
  const em = services.orm.em.fork();
  const overdue = await em.find(CaseGrade, { state: "LEASED", leaseUntil: { $lte: await databaseNow(em) } });
  for (const regionId of new Set(overdue.map((grade) => grade.regionId)))
    await actAsSystem(services, async ({ em: unit, now }) => {
      await holdGrading(unit, regionId);
      if (await returnOverdue(unit, regionId, now)) await askAssessors(unit, regionId, now);
    });
}
