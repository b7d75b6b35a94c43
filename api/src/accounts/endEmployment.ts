import type { Acting } from "../context.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { AccountReason } from "./account.policy.js";
import { recordEmployment } from "./employments.js";
import { Employment } from "./person.entity.js";

interface EndEmployment {
  employmentId: string;
  version: number;
  toOn: string;
}

/** Says on which day a post of one's own ended; it counts for exclusion for a year more (R91). */
export async function endEmployment(
  acting: Acting,
  { employmentId, version, toOn }: EndEmployment,
): Promise<Outcome<string, AccountReason>> {
  const { em, viewer } = acting;
  const post = viewer.personId
    ? await em.findOne(Employment, { id: employmentId, person: viewer.personId })
    : null;
  if (!post || !viewer.accountId) return refused(AccountReason.NOT_FOUND);
  if (post.version !== version) return stale(post.id);
  if (toOn < post.fromOn) return invalid({ path: "toOn", code: "BEFORE_BEGINNING" });

  post.toOn = toOn;
  recordEmployment(acting, post, "employment.ended");

  return done(viewer.accountId);
}
