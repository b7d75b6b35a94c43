import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { newId } from "../platform/ids.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { AccountReason } from "./account.policy.js";
import { postProblems } from "./employment.rules.js";
import { askToConfirm, institutionMeant, makeMain, recordEmployment } from "./employments.js";
import { Employment } from "./person.entity.js";
import { tidy } from "./person.rules.js";

export interface EmploymentFields {
  institutionId: string;
  position: string;
  fromOn: string;
  toOn?: string | null;
  isMain: boolean;
  share: number;
}

/** Adds a post to one's own; a main one takes the place of the main one before on its days (R91). */
export async function addEmployment(
  acting: Acting,
  input: EmploymentFields,
): Promise<Outcome<string, AccountReason>> {
  const { em, viewer, now } = acting;
  if (!viewer.accountId || !viewer.personId) return refused(AccountReason.NOT_FOUND);
  const { regionId } = viewer;
  const institution = await institutionMeant(em, { id: input.institutionId, regionId });
  const problems = postProblems(input, dateIn(now, viewer.timeZone));
  if (!institution) problems.push({ path: "institutionId", code: "UNKNOWN" });
  if (!institution || problems.length > 0) return invalid(...problems);

  const post = em.create(Employment, {
    id: newId("employment"),
    regionId,
    createdAt: now,
    createdById: viewer.personId,
    person: viewer.personId,
    institution,
    position: tidy(input.position),
    fromOn: input.fromOn,
    toOn: input.toOn ?? null,
    isMain: input.isMain,
    share: input.share,
  });
  if (post.isMain) await makeMain(em, post);
  await askToConfirm(acting, post);
  recordEmployment(acting, post, "employment.added");

  return done(viewer.accountId);
}
