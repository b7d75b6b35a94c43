import { Direction } from "../accounts/dictionary.entity.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written, writtenProblems } from "../platform/written.js";
import { GroupReason, may } from "./group.policy.js";
import { lockedGroup } from "./group.queries.js";
import { PlannedProduct, type ProductKind, type ProjectGroup } from "./projectGroup.entity.js";

/** What is said of a planned product, as its form has it. */
export interface ProductParticulars {
  title: string;
  kind: ProductKind;
  directionCodes: string[];
  dueOn?: string | null;
}

/** What is wrong with a product's particulars. */
export async function productProblems(
  { em, viewer }: Acting,
  { title, directionCodes }: ProductParticulars,
): Promise<InputProblem[]> {
  const problems = writtenProblems({ title }, { title: { most: 500 } });
  const known = await em.count(Direction, { regionId: viewer.regionId, code: { $in: directionCodes } });
  if (directionCodes.length === 0)
    return [...problems, { path: "directionCodes", code: "TOO_FEW", values: { least: 1 } }];

  return known === new Set(directionCodes).size
    ? problems
    : [...problems, { path: "directionCodes", code: "UNKNOWN" }];
}

/** Plans a document in the group's assignment; a model document belongs to exactly one such product (R57). */
export async function planProduct(
  acting: Acting,
  { groupId, ...particulars }: ProductParticulars & { groupId: string },
): Promise<Outcome<ProjectGroup, GroupReason>> {
  const { em, viewer, now } = acting;
  const group = await lockedGroup(acting, groupId);
  if (!group) return refused(GroupReason.NOT_FOUND);
  const reason = whyNot(may.compose, { viewer, group });
  if (reason) return refused(reason);
  const problems = await productProblems(acting, particulars);
  if (problems.length > 0) return invalid(...problems);

  const product = em.create(PlannedProduct, {
    regionId: group.regionId,
    createdAt: now,
    createdById: viewer.personId,
    group,
    title: written(particulars.title),
    kind: particulars.kind,
    directionCodes: [...new Set(particulars.directionCodes)].toSorted(),
    dueOn: particulars.dueOn ?? null,
  });
  record(em, {
    regionId: group.regionId,
    act: "group.productPlanned",
    actorId: viewer.personId,
    subjectId: group.id,
    at: now,
    refs: { product: product.id },
    proves: { title: product.title },
  });
  return done(group);
}
