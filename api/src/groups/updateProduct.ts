import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written } from "../platform/written.js";
import { GroupReason, may } from "./group.policy.js";
import { lockedGroup } from "./group.queries.js";
import { type ProductParticulars, productProblems } from "./planProduct.js";
import { PlannedProduct, type ProjectGroup } from "./projectGroup.entity.js";

/** Changes a planned product; documents made from it keep their own title. */
export async function updateProduct(
  acting: Acting,
  { productId, version, ...particulars }: ProductParticulars & { productId: string; version: number },
): Promise<Outcome<ProjectGroup, GroupReason>> {
  const { em, viewer, now } = acting;
  const product = await em.findOne(PlannedProduct, { id: productId, regionId: viewer.regionId });
  const group = product && (await lockedGroup(acting, product.group.id));
  if (!product || !group) return refused(GroupReason.NOT_FOUND);
  const reason = whyNot(may.compose, { viewer, group });
  if (reason) return refused(reason);
  if (product.version !== version) return stale(product.id);
  const problems = await productProblems(acting, particulars);
  if (problems.length > 0) return invalid(...problems);

  em.assign(product, {
    title: written(particulars.title),
    kind: particulars.kind,
    directionCodes: [...new Set(particulars.directionCodes)].toSorted(),
    dueOn: particulars.dueOn ?? null,
  });
  record(em, {
    regionId: group.regionId,
    act: "group.productUpdated",
    actorId: viewer.personId,
    subjectId: group.id,
    at: now,
    refs: { product: product.id },
    proves: { title: product.title },
  });
  return done(group);
}
