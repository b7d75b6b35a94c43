import type { EntityManager } from "@mikro-orm/postgresql";

import sampleRows from "../data/samples.json" with { type: "json" };
import type { Role } from "../../src/accounts/role.entity.js";
import { Viewer } from "../../src/accounts/viewer.js";
import { AssessmentAttempt, AttemptAnswer, IntegrityEvent } from "../../src/assessment/attempt.entity.js";
import { type AssessmentPart, FormItem } from "../../src/assessment/blueprint.entity.js";
import { CaseGrade } from "../../src/assessment/caseGrade.entity.js";
import { claimCase } from "../../src/assessment/claimCase.js";
import { SampleMark } from "../../src/assessment/expertTask.entity.js";
import { fileAppeal } from "../../src/assessment/fileAppeal.js";
import { handedIn } from "../../src/assessment/handedIn.js";
import { chainHash, logIntegrity } from "../../src/assessment/integrity.js";
import type { ItemAnswer, ItemContent, ItemKey } from "../../src/assessment/item.model.js";
import { saveSampleMark } from "../../src/assessment/saveSampleMark.js";
import { scheduleAssessment } from "../../src/assessment/scheduleAssessment.js";
import { startExpertTask } from "../../src/assessment/startExpertTask.js";
import { submitCaseGrade } from "../../src/assessment/submitCaseGrade.js";
import { submitExpertTask } from "../../src/assessment/submitExpertTask.js";
import type { Acting } from "../../src/context.js";
import { newId } from "../../src/platform/ids.js";
import type { Outcome } from "../../src/platform/outcome.js";
import { ExpertApplication } from "../../src/register/application.entity.js";
import { itemParts, shippedItems } from "../items.js";
import type { World } from "../world/model.js";
import { idOf } from "../world/random.js";
import { demonstrationRegion } from "../world/world.js";
import { applicationId, toldOfAssessment } from "./applications.js";
import type { StoryTime } from "./time.js";

interface AssessmentTelling {
  em: EntityManager;
  world: World;
  time: StoryTime;
  regionId: string;
}

/** One candidate's way through the assessment; nothing of it for who has not begun. */
interface Way {
  place: number;
  scheduledDaysAgo: number;
  /** How long the window is open, in days from the day after. */
  windowDays: number;
  takenDaysAgo: number | null;
  /** Every so-maniest item of the test is answered wrongly. */
  wrongEvery?: number;
  /** Totals of the case by its assessors in turn; fewer than two leave it open. */
  caseLevels?: number[];
  appeal?: string;
}

const ways: readonly Way[] = [
  { place: toldOfAssessment.examinee, scheduledDaysAgo: 1, windowDays: 14, takenDaysAgo: null },
  {
    place: toldOfAssessment.passed,
    scheduledDaysAgo: 12,
    windowDays: 5,
    takenDaysAgo: 8,
    wrongEvery: 5,
    caseLevels: [4, 4],
  },
  {
    place: toldOfAssessment.appealed,
    scheduledDaysAgo: 12,
    windowDays: 5,
    takenDaysAgo: 8,
    wrongEvery: 3,
    caseLevels: [3, 3],
    appeal:
      "В задании о сроках обсуждения я считал рабочие дни по производственному календарю. Прошу проверить, засчитан ли ответ.",
  },
  {
    place: toldOfAssessment.graded[0]!,
    scheduledDaysAgo: 9,
    windowDays: 4,
    takenDaysAgo: 5,
    wrongEvery: 6,
    caseLevels: [4],
  },
  { place: toldOfAssessment.graded[1]!, scheduledDaysAgo: 9, windowDays: 4, takenDaysAgo: 4, wrongEvery: 4 },
  { place: toldOfAssessment.graded[2]!, scheduledDaysAgo: 9, windowDays: 4, takenDaysAgo: 4, wrongEvery: 7 },
];

/** What a shipped item holds, by the id of its version in the demonstration's region. */
async function bank(): Promise<Map<string, { content: ItemContent; key: ItemKey }>> {
  const items = await shippedItems();
  return new Map(
    items.map((item) => {
      const { content, secret } = itemParts(item);
      return [
        idOf("itemversion", `${demonstrationRegion.code} ${item.code} 1`),
        { content, key: secret.key },
      ];
    }),
  );
}

const rightAnswer = ({ choices, order, pairs, gaps, accepted, value }: ItemKey): ItemAnswer => ({
  ...(choices && { choices }),
  ...(order && { order }),
  ...(pairs && { pairs }),
  ...(gaps && { gaps }),
  ...(accepted && { text: accepted[0]! }),
  ...(value !== undefined && { text: String(value).replace(".", ",") }),
});

/** An answer that a hurried candidate gives: the other option, the reverse order, a word that is none. */
function wrongAnswer({ content, key }: { content: ItemContent; key: ItemKey }): ItemAnswer {
  const others = (content.options ?? []).filter(({ id }) => !key.choices?.includes(id));
  if (key.choices) return { choices: [others[0]!.id] };
  if (key.order) return { order: key.order.toReversed() };
  return key.pairs || key.gaps ? {} : { text: "затрудняюсь ответить" };
}

/** The first sentences of the model answer: what a good candidate finds in the time there is. */
const caseAnswer = (key: ItemKey): string => {
  const sentences = (key.sample ?? "").split(/(?<=[.!?])\s+/);
  return sentences.slice(0, Math.ceil(sentences.length * 0.7)).join(" ");
};

/** The middle of what the experts gave. */
const middleOf = (given: readonly number[]): number =>
  given.toSorted((one, other) => one - other)[given.length >> 1]!;

const referenceOf = new Map(
  sampleRows.map(({ code, references }) => [
    idOf("sample", `${demonstrationRegion.code} ${code}`),
    references as Record<string, number[]>,
  ]),
);

/** The value of an act that the story needs; it refuses nothing unless the story is wrong. */
function valueOf<Value>(outcome: Outcome<Value, string>): Value {
  if (outcome.kind !== "done") throw new Error(`The story does not hold: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** Lets candidates of the demonstration take their assessment: one has it before them, three wait for grades, two have results. */
export async function tellAssessment(telling: AssessmentTelling): Promise<void> {
  const items = await bank();
  for (const way of ways) {
    await tellWay(telling, way, items);
    await telling.em.flush();
    // What is told is looked at no more; every act would compare all of it anew.
    telling.em.clear();
  }
  await beginTask(telling);
  // The assessor of the cast has one of the cases in hand.
  valueOf(
    await claimCase(
      acting(telling, {
        personId: telling.world.assessorIds[0]!,
        role: "ASSESSOR",
        now: telling.time.at(0, "08:10"),
      }),
    ),
  );
  await telling.em.flush();
}

/** The candidate who signs in has begun the expert task. */
async function beginTask(telling: AssessmentTelling): Promise<void> {
  const { em, time, world } = telling;
  const { id: attemptId } = await em.findOneOrFail(AssessmentAttempt, {
    application: applicationId(toldOfAssessment.examinee),
    part: "EXPERT_TASK",
  });
  const now = time.at(0, "08:00");
  valueOf(
    await startExpertTask(acting(telling, { personId: world.cast.examinee.personId, now }), { attemptId }),
  );
  await em.flush();
}

/** Acts of the story are the product's own, at instants that have passed. */
function acting(
  { em, regionId, time }: AssessmentTelling,
  { personId, role, now }: { personId: string; role?: Role; now: Date },
): Acting {
  const viewer = new Viewer({
    sessionId: null,
    accountId: null,
    personId,
    regionId,
    timeZone: time.timeZone,
    locale: "RU",
    expertCategory: null,
    isExpert: false,
    roles: role ? [{ role, scopeId: null }] : [],
    memberships: [],
  });
  return { em, viewer, now };
}

async function tellWay(
  telling: AssessmentTelling,
  way: Way,
  items: Awaited<ReturnType<typeof bank>>,
): Promise<void> {
  const { em, time, world } = telling;
  const { scheduledDaysAgo, windowDays, takenDaysAgo } = way;
  const application = await em.findOneOrFail(ExpertApplication, applicationId(way.place));
  const registrar = { personId: world.cast.registrar.personId, role: "REGISTRAR" as const };
  const scheduledAt = time.at(scheduledDaysAgo, "09:30");
  valueOf(
    await scheduleAssessment(acting(telling, { ...registrar, now: scheduledAt }), {
      opensOn: time.on(scheduledDaysAgo),
      opensTime: "10:00",
      closesOn: time.on(scheduledDaysAgo - windowDays),
      closesTime: "18:00",
      candidates: [
        {
          applicationId: application.id,
          version: application.version,
          multiplierPercent: 100,
          breakMinutes: 0,
          basis: null,
        },
      ],
    }),
  );
  await em.flush();
  if (takenDaysAgo === null) return;
  const person = application.person.id;
  const { wrongEvery = Infinity } = way;
  const of = (part: AssessmentPart) =>
    em.findOneOrFail(AssessmentAttempt, { application: application.id, part });
  await sit(
    telling,
    { attempt: await of("TEST"), startedAt: time.at(takenDaysAgo, "10:05"), minutes: 71 },
    (position, item) => (position % wrongEvery === 0 ? wrongAnswer(item) : rightAnswer(item.key)),
    items,
  );
  await sit(
    telling,
    { attempt: await of("CASE"), startedAt: time.at(takenDaysAgo, "14:00"), minutes: 48 },
    (_, item) => ({ text: caseAnswer(item.key) }),
    items,
  );
  await takeTask(telling, await of("EXPERT_TASK"), { person, at: time.at(takenDaysAgo - 1, "11:00") });
  await em.flush();
  for (const [index, level] of (way.caseLevels ?? []).entries())
    await grade(telling, {
      assessor: world.assessorIds[index + 1]!,
      level,
      at: time.at(takenDaysAgo - 2 - index, "12:00"),
    });
  if (way.appeal) {
    const attempt = await em.findOneOrFail(AssessmentAttempt, { application: application.id, part: "TEST" });
    const now = time.at(takenDaysAgo - 4, "12:30");
    valueOf(
      await fileAppeal(acting(telling, { personId: person, now }), {
        attemptId: attempt.id,
        version: attempt.version,
        grounds: way.appeal,
      }),
    );
    await em.flush();
  }
}

type Bank = Awaited<ReturnType<typeof bank>>;

interface Sat {
  attempt: AssessmentAttempt;
  startedAt: Date;
  minutes: number;
}

/** Sits a paper: every item is answered in turn, and after so many minutes it is handed in. */
async function sit(
  { em, regionId }: AssessmentTelling,
  { attempt, startedAt, minutes }: Sat,
  answerTo: (position: number, item: { content: ItemContent; key: ItemKey }) => ItemAnswer,
  items: Bank,
): Promise<void> {
  const submittedAt = new Date(startedAt.getTime() + minutes * 60_000);
  em.assign(attempt, {
    state: "IN_PROGRESS",
    startedAt,
    deadlineAt: new Date(startedAt.getTime() + attempt.minutes! * 60_000),
    leaseEpoch: 1,
  });
  await logIntegrity(em, attempt, {
    kind: "STARTED",
    at: startedAt,
    details: { epoch: 1, minutes: attempt.minutes! },
  });
  await em.flush();
  const paper = await em.find(FormItem, { form: attempt.form!.id }, { orderBy: { position: "asc" } });
  const savedAt = (position: number) =>
    new Date(
      startedAt.getTime() + ((submittedAt.getTime() - startedAt.getTime()) * position) / (paper.length + 1),
    );
  await em.insertMany(
    AttemptAnswer,
    paper.map(({ position, itemVersion }) => ({
      id: newId("answer"),
      regionId,
      createdAt: savedAt(position),
      attempt: attempt.id,
      position,
      answer: answerTo(position, items.get(itemVersion.id)!),
      change: 1,
      isFlagged: false,
      savedAt: savedAt(position),
      isLate: false,
    })),
  );
  await logSaves(
    em,
    attempt,
    paper.map(({ position }) => ({ position, at: savedAt(position) })),
  );
  em.assign(attempt, { state: "SUBMITTED", submittedAt, handedInBy: "PERSON" });
  await logIntegrity(em, attempt, { kind: "SUBMITTED", at: submittedAt });
  await handedIn(em, attempt, submittedAt);
  await em.flush();
}

/** Chains that an answer was saved at each of these instants, all in one statement. */
async function logSaves(
  em: EntityManager,
  { id: attemptId, regionId }: AssessmentAttempt,
  saves: readonly { position: number; at: Date }[],
): Promise<void> {
  const [last] = await em.find(
    IntegrityEvent,
    { attempt: attemptId },
    { orderBy: { ordinal: "desc" }, limit: 1 },
  );
  let { ordinal, hash } = last!;
  const rows = saves.map(({ position, at }) => {
    const event = { ordinal: (ordinal += 1), kind: "SAVED" as const, at, details: { position, change: 1 } };
    hash = chainHash(hash, event);
    return { id: newId("integrity"), regionId, createdAt: at, attempt: attemptId, ...event, hash };
  });
  await em.insertMany(IntegrityEvent, rows);
}

/** Marks the sample documents as the experts did, but for every seventh score, which is one level off. */
async function takeTask(
  telling: AssessmentTelling,
  { id: attemptId }: AssessmentAttempt,
  { person, at }: { person: string; at: Date },
): Promise<void> {
  const { em } = telling;
  const as = acting(telling, { personId: person, now: at });
  valueOf(await startExpertTask(as, { attemptId }));
  await em.flush();
  let count = 0;
  for (const mark of await em.find(SampleMark, { attempt: attemptId }, { orderBy: { position: "asc" } })) {
    const marks = Object.entries(referenceOf.get(mark.sample.id)!).map(([key, given]) => {
      count += 1;
      const middle = middleOf(given);
      return { key, score: count % 7 === 0 ? Math.max(0, middle - 1) : middle, comment: "" };
    });
    valueOf(await saveSampleMark(as, { markId: mark.id, version: mark.version, marks }));
    await em.flush();
  }
  valueOf(await submitExpertTask(as, { attemptId }));
  await em.flush();
}

/** An assessor takes the case that waits and gives every criterion one level. */
async function grade(
  telling: AssessmentTelling,
  { assessor, level, at }: { assessor: string; level: number; at: Date },
): Promise<void> {
  const { em } = telling;
  const as = acting(telling, { personId: assessor, role: "ASSESSOR", now: at });
  const gradeId = valueOf(await claimCase(as));
  await em.flush();
  const { attempt, version } = await em.findOneOrFail(CaseGrade, gradeId);
  const { form } = await em.findOneOrFail(AssessmentAttempt, attempt.id);
  const { itemVersion } = await em.findOneOrFail(FormItem, { form: form!.id }, { populate: ["itemVersion"] });
  const marks = itemVersion
    .getEntity()
    .content.criteria!.map(({ key }) => ({ key, score: level, comment: "" }));
  valueOf(await submitCaseGrade(as, { gradeId, version, marks }));
  await em.flush();
}
