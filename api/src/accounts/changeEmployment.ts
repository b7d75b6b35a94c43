import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { AccountReason } from "./account.policy.js";
import type { EmploymentFields } from "./addEmployment.js";
import { postProblems } from "./employment.rules.js";
import { askToConfirm, institutionMeant, makeMain, recordEmployment } from "./employments.js";
import { Employment } from "./person.entity.js";
import { tidy } from "./person.rules.js";

interface ChangeEmployment extends EmploymentFields {
  employmentId: string;
  version: number;
}

/** Corrects a post of one's own; the registrar's confirmation has to be given anew. */
export async function changeEmployment(
  acting: Acting,
  input: ChangeEmployment,
): Promise<Outcome<string, AccountReason>> {
  const { em, viewer, now } = acting;
  const post = viewer.personId
    ? await em.findOne(Employment, { id: input.employmentId, person: viewer.personId })
    : null;
  if (!post || !viewer.accountId) return refused(AccountReason.NOT_FOUND);
  if (post.version !== input.version) return stale(post.id);
  const institution = await institutionMeant(em, { id: input.institutionId, regionId: viewer.regionId });
  const problems = postProblems(input, dateIn(now, viewer.timeZone));
  if (!institution) problems.push({ path: "institutionId", code: "UNKNOWN" });
  if (!institution || problems.length > 0) return invalid(...problems);

  em.assign(post, {
    institution,
    position: tidy(input.position),
    fromOn: input.fromOn,
    toOn: input.toOn ?? null,
    isMain: input.isMain,
    share: input.share,
  });
  if (post.isMain) await makeMain(em, post);
  await askToConfirm(acting, post);
  recordEmployment(acting, post, "employment.changed");

  return done(viewer.accountId);
}
