import type { Acting } from "../context.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { AdministrationReason, may } from "./administration.policy.js";
import { recordEmployment } from "./employments.js";
import { Employment } from "./person.entity.js";
import { closeTasks } from "./tasks.js";

interface ConfirmEmployment {
  employmentId: string;
  version: number;
}

/** R91: confirms a post from a document. Nobody confirms their own (R45), and an employer is looked at before its people. */
export async function confirmEmployment(
  acting: Acting,
  { employmentId, version }: ConfirmEmployment,
): Promise<Outcome<string, AdministrationReason>> {
  const { em, viewer, now } = acting;
  const reason = whyNot(may.keepInstitutions, { viewer });
  if (reason) return refused(reason);
  const post = await em.findOne(
    Employment,
    { id: employmentId, regionId: viewer.regionId },
    { populate: ["institution"] },
  );
  if (!post) return refused(AdministrationReason.NOT_FOUND);
  if (post.person.id === viewer.personId) return refused(AdministrationReason.OWN_EMPLOYMENT);
  if (post.version !== version || post.confirmedAt) return stale(post.id);
  if (post.institution.$.state === "UNCONFIRMED") return refused(AdministrationReason.EMPLOYER_UNCONFIRMED);

  em.assign(post, { confirmedAt: now, confirmedBy: viewer.personId });
  await closeTasks(em, { kind: "CONFIRM_EMPLOYMENT", objectId: post.id }, now);
  recordEmployment(acting, post, "employment.confirmed");

  return done(post.id);
}
