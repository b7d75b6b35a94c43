import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { Institution } from "../accounts/institution.entity.js";
import { parametersKept } from "../accounts/regulation.queries.js";
import { Region } from "../accounts/region.entity.js";
import { addMonths, dateIn, type PlainDate } from "../platform/calendar.js";
import { institutionBehind, isCounted } from "../review/eligibility.rules.js";
import { MarkingDesign, type OpenCase } from "./allocateCase.rules.js";
import { AssessmentAttempt, AttemptAppeal } from "./attempt.entity.js";
import { FormItem } from "./blueprint.entity.js";
import { CaseGrade, type CaseGradeRole } from "./caseGrade.entity.js";
import { gradeStateAt } from "./caseGrade.policy.js";
import type { ItemCriterion } from "./item.model.js";
import { type CaseOutcome, resolveCase } from "./resolveCase.rules.js";

interface Post {
  personId: string;
  institutionId: string;
  fromOn: PlainDate;
  toOn: PlainDate | null;
  isConfirmed: boolean;
}

/** A case that one more grade is wanted of, with whoever may not give it. */
interface WaitingCase extends OpenCase {
  candidateId: string;
  /** Who has, holds or has given back for good a grade of it. */
  barredIds: ReadonlySet<string>;
  employerMonths: number;
}

/** Waits for whoever else claims, gives or returns a case of the region, until the transaction ends. */
export async function holdGrading(em: EntityManager, regionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${regionId}, 48))`.execute(em.getKysely());
}

/** The criteria of the one item of a case. */
export async function criteriaOf(em: EntityManager, attempt: AssessmentAttempt): Promise<ItemCriterion[]> {
  const item = await em.findOneOrFail(
    FormItem,
    { form: attempt.form!.id, position: 1 },
    { populate: ["itemVersion"] },
  );
  return item.itemVersion.getEntity().content.criteria ?? [];
}

/** R08: what the grades that were given come to so far. */
export async function outcomeOf(
  em: EntityManager,
  attempt: AssessmentAttempt,
  grades: readonly CaseGrade[],
): Promise<CaseOutcome> {
  const given = (role: CaseGradeRole) =>
    grades.find((grade) => grade.role === role && grade.state === "SUBMITTED")?.scores ?? null;
  return resolveCase({
    criteria: await criteriaOf(em, attempt),
    first: given("FIRST"),
    second: given("SECOND"),
    third: given("THIRD"),
    passPercent: attempt.passPercent,
    tolerance: await parametersKept(em, attempt.regulation?.id ?? null),
  });
}

async function wantedRole(
  em: EntityManager,
  attempt: AssessmentAttempt,
  live: readonly CaseGrade[],
): Promise<CaseGradeRole | null> {
  const has = (role: CaseGradeRole) => live.some((grade) => grade.role === role);
  if (attempt.state === "APPEALED") return has("APPEAL") ? null : "APPEAL";
  if (!has("FIRST")) return "FIRST";
  if (!has("SECOND")) return "SECOND";
  if (has("THIRD")) return null;
  return (await outcomeOf(em, attempt, live)).kind === "APART" ? "THIRD" : null;
}

/** The cases of a region that wait for a grade, and who may give it (R08, R09). */
export class GradingRoom {
  constructor(
    private readonly cases: readonly WaitingCase[],
    private readonly posts: ReadonlyMap<string, readonly Post[]>,
    private readonly joined: ReadonlyMap<string, string>,
    private readonly today: PlainDate,
    readonly design: MarkingDesign,
  ) {}

  /** R91: an assessor whose employer nobody has confirmed cannot be told apart from the candidate's colleagues. */
  isEmployerKnown(assessorId: string): boolean {
    const live = (this.posts.get(assessorId) ?? []).filter((post) => isCounted(post, this.today, 0));
    return live.length > 0 && live.every(({ isConfirmed }) => isConfirmed);
  }

  /** R08, R09: the cases that an assessor may grade; none without a known employer. */
  openTo(assessorId: string): WaitingCase[] {
    if (!this.isEmployerKnown(assessorId)) return [];
    return this.cases.filter(
      ({ candidateId, barredIds, employerMonths }) =>
        candidateId !== assessorId &&
        !barredIds.has(assessorId) &&
        !this.shareEmployer(assessorId, candidateId, employerMonths),
    );
  }

  /** R09: whether both work at one institution or have within the months before today. */
  shareEmployer(one: string, other: string, months: number): boolean {
    const employersOf = (personId: string) =>
      (this.posts.get(personId) ?? [])
        .filter((post) => isCounted(post, this.today, months))
        .map(({ institutionId }) => institutionBehind(institutionId, this.joined));
    const employers = new Set(employersOf(one));
    return employersOf(other).some((institutionId) => employers.has(institutionId));
  }
}

/** What is asked of the region: for these assessors, at this instant. */
interface RoomQuestion {
  regionId: string;
  assessorIds: readonly string[];
  now: Date;
}

/** Reads who waits for whom. A withdrawn application is graded no more. */
export async function gradingRoom(
  em: EntityManager,
  { regionId, assessorIds, now }: RoomQuestion,
): Promise<GradingRoom> {
  const { timeZone } = await em.findOneOrFail(Region, regionId);
  const today = dateIn(now, timeZone);
  const attempts = await waitingAttempts(em, regionId);
  const grades = await em.find(CaseGrade, { attempt: { $in: attempts.map(({ id }) => id) } });
  const gradesOf = Map.groupBy(grades, ({ attempt }) => attempt.id);
  const cases: WaitingCase[] = [];
  for (const attempt of attempts) {
    const all = gradesOf.get(attempt.id) ?? [];
    const live = all.filter((grade) => gradeStateAt(grade, now) !== "RELEASED");
    const role = await wantedRole(em, attempt, live);
    if (!role) continue;
    const { assessorEmployerMonths } = await parametersKept(em, attempt.regulation?.id ?? null);
    cases.push({
      id: attempt.id,
      waitingSince: attempt.submittedAt ?? attempt.createdAt,
      role,
      assessorIds: live.map(({ assessor }) => assessor.id),
      candidateId: attempt.person.id,
      barredIds: new Set(
        [...live, ...all.filter(({ isRecused }) => isRecused)].map(({ assessor }) => assessor.id),
      ),
      employerMonths: assessorEmployerMonths,
    });
  }

  const posts = await postsOf(em, [...assessorIds, ...cases.map(({ candidateId }) => candidateId)], today);
  const joined = await em.find(Institution, { regionId, joinedInto: { $ne: null } });
  return new GradingRoom(
    cases,
    Map.groupBy(posts, ({ personId }) => personId),
    new Map(joined.map(({ id, joinedInto }) => [id, joinedInto!.id])),
    today,
    new MarkingDesign(await markedScripts(em, regionId, now)),
  );
}

async function waitingAttempts(em: EntityManager, regionId: string): Promise<AssessmentAttempt[]> {
  const graded = await em.find(
    AssessmentAttempt,
    { regionId, part: "CASE", state: "GRADING", form: { $ne: null }, application: { state: "ASSESSMENT" } },
    { orderBy: { submittedAt: "asc" } },
  );
  const appealed = await em.find(AttemptAppeal, {
    attempt: { regionId, part: "CASE", state: "APPEALED" },
    decision: null,
  });
  const again = await em.find(AssessmentAttempt, { id: { $in: appealed.map(({ attempt }) => attempt.id) } });
  return [...graded, ...again];
}

/** Posts that may count today: nobody's window is longer than five years. */
async function postsOf(em: EntityManager, personIds: readonly string[], today: PlainDate): Promise<Post[]> {
  const { rows } = await sql<Post>`
    select e.person_id as "personId", e.institution_id as "institutionId", e.from_on::text as "fromOn",
      e.to_on::text as "toOn", i.state <> 'UNCONFIRMED' as "isConfirmed"
    from employment e join institution i on i.id = e.institution_id
    where e.person_id = any(${personIds}) and (e.to_on is null or e.to_on >= ${addMonths(today, -60)}::date)`.execute(
    em.getKysely(),
  );
  return rows;
}

/** Who has graded or holds each case, a clean re-mark after an appeal included. */
async function markedScripts(em: EntityManager, regionId: string, now: Date): Promise<string[][]> {
  const { rows } = await sql<{ assessorIds: string[] }>`
    select array_agg(g.assessor_id order by g.assessor_id) as "assessorIds" from case_grade g
    where g.region_id = ${regionId} and (g.state = 'SUBMITTED' or g.state = 'LEASED' and g.lease_until > ${now})
    group by g.attempt_id`.execute(em.getKysely());
  return rows.map(({ assessorIds }) => assessorIds);
}
