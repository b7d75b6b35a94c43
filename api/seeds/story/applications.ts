import { Readable } from "node:stream";
import type { EntityManager } from "@mikro-orm/postgresql";

import { Task, type TaskKind } from "../../src/accounts/task.entity.js";
import { StoredFile } from "../../src/files/file.entity.js";
import type { ContentStore, StoredContent } from "../../src/files/store.js";
import { deadlineAfterDays, deadlineAfterWorkingDays } from "../../src/platform/calendar.js";
import {
  ApplicationDocument,
  type ApplicationDocumentKind,
  ApplicationEvent,
  type ApplicationEventKind,
  type ApplicationGap,
  type ApplicationState,
  type AssessmentOutcome,
  ExpertApplication,
} from "../../src/register/application.entity.js";
import { applicationNumber } from "../../src/register/application.rules.js";
import type { ApplicationContent, EducationLevel } from "../../src/register/questionnaire.rules.js";
import type { World, WorldPerson } from "../world/model.js";
import { idOf } from "../world/random.js";
import type { StoryTime } from "./time.js";

/** One application of the demonstration, in the words of its states. */
interface Told {
  /** Null for somebody of the participants; a number for an expert of the last order of inclusion. */
  who: "candidate" | "examinee" | number | null;
  state: ApplicationState;
  submittedDaysAgo: number;
  /** When the registrar answered; null while nobody has. */
  answeredDaysAgo: number | null;
  directionCodes: string[];
  level?: EducationLevel;
  gaps?: ApplicationGap[];
  /** Why it was not admitted. */
  reason?: string;
  /** When the result of its assessment was published, 18 days ago where left out; only of those that came so far. */
  publishedDaysAgo?: number;
  /** PASSED where left out. */
  outcome?: AssessmentOutcome;
}

const gaps: ApplicationGap[] = [
  {
    part: "DOCUMENTS",
    text: "Приложите удостоверение о повышении квалификации целиком: на фотографии видна только первая страница.",
  },
  { part: "SERVICE", text: "Укажите место работы с 2016 по 2018 год: в трудовой книжке эта запись есть." },
];

const told: readonly Told[] = [
  {
    who: "candidate",
    state: "RETURNED",
    submittedDaysAgo: 9,
    answeredDaysAgo: 5,
    directionCodes: ["1.2", "2.4"],
    gaps,
  },
  { who: null, state: "SUBMITTED", submittedDaysAgo: 12, answeredDaysAgo: null, directionCodes: ["1.1"] },
  {
    who: null,
    state: "SUBMITTED",
    submittedDaysAgo: 6,
    answeredDaysAgo: null,
    directionCodes: ["1.2", "2.1"],
  },
  {
    who: null,
    state: "SUBMITTED",
    submittedDaysAgo: 1,
    answeredDaysAgo: null,
    directionCodes: ["2.5"],
    level: "SECONDARY_VOCATIONAL",
  },
  { who: null, state: "DRAFT", submittedDaysAgo: 3, answeredDaysAgo: null, directionCodes: ["1.3"] },
  { who: null, state: "ADMITTED", submittedDaysAgo: 16, answeredDaysAgo: 12, directionCodes: ["2.2", "2.3"] },
  { who: null, state: "ASSESSED", submittedDaysAgo: 40, answeredDaysAgo: 36, directionCodes: ["1.4"] },
  {
    who: null,
    state: "NOT_ADMITTED",
    submittedDaysAgo: 30,
    answeredDaysAgo: 27,
    directionCodes: ["1.1"],
    level: "SECONDARY_VOCATIONAL",
    reason:
      "Диплом подтверждает среднее профессиональное образование. Подайте заявление, когда получите высшее.",
  },
  { who: null, state: "WITHDRAWN", submittedDaysAgo: 25, answeredDaysAgo: 22, directionCodes: ["2.4"] },
  { who: null, state: "EXPIRED", submittedDaysAgo: 60, answeredDaysAgo: 55, directionCodes: ["1.2"], gaps },
  ...atCommission([["1.2"], ["2.1", "2.2"]]),
  {
    who: null,
    state: "AT_COMMISSION",
    submittedDaysAgo: 38,
    answeredDaysAgo: 34,
    directionCodes: ["1.3"],
    outcome: "NO_SHOW",
  },
  {
    who: null,
    state: "ASSESSED",
    submittedDaysAgo: 24,
    answeredDaysAgo: 20,
    directionCodes: ["2.4"],
    publishedDaysAgo: 1,
  },
  {
    who: null,
    state: "RECOMMENDED",
    submittedDaysAgo: 52,
    answeredDaysAgo: 48,
    directionCodes: ["1.1", "2.5"],
  },
  {
    who: null,
    state: "REFUSED",
    submittedDaysAgo: 54,
    answeredDaysAgo: 50,
    directionCodes: ["1.4"],
    outcome: "FAILED",
  },
  {
    who: 0,
    state: "COMPLETED",
    submittedDaysAgo: 130,
    answeredDaysAgo: 126,
    directionCodes: [],
    publishedDaysAgo: 90,
  },
  {
    who: 1,
    state: "COMPLETED",
    submittedDaysAgo: 128,
    answeredDaysAgo: 124,
    directionCodes: [],
    publishedDaysAgo: 90,
  },
  ...toBeAssessed(["examinee", null, null, null, null, null]),
];

/** Admitted candidates whose assessment the story of it goes on with. */
function toBeAssessed(who: readonly ("examinee" | null)[]): Told[] {
  return who.map((each, index) => ({
    who: each,
    state: "ADMITTED",
    submittedDaysAgo: 22 - index,
    answeredDaysAgo: 18 - index,
    directionCodes: [["1.2", "2.4"], ["1.1"], ["2.1"], ["1.3", "1.4"], ["2.2"], ["2.5"]][index]!,
  }));
}

/** Applications that wait for the session of today. */
function atCommission(directions: readonly string[][]): Told[] {
  return directions.map((directionCodes, index) => ({
    who: null,
    state: "AT_COMMISSION",
    submittedDaysAgo: 42 - index,
    answeredDaysAgo: 38 - index,
    directionCodes,
  }));
}

/** Places in what is told, for the sessions of the commission. */
export const toldOfCommission = { waiting: [10, 11, 12], recommended: 14, refused: 15, completed: [16, 17] };

/** Places in what is told, for the assessment. */
export const toldOfAssessment = { examinee: 18, passed: 19, appealed: 20, graded: [21, 22, 23] };

export const applicationId = (place: number): string => idOf("application", `${place}`);

const wasAssessed: ReadonlySet<ApplicationState> = new Set([
  "ASSESSED",
  "AT_COMMISSION",
  "RECOMMENDED",
  "REFUSED",
  "COMPLETED",
]);

/** The entries of the last order of inclusion, in its order. */
function lastIncluded({ entries, orders }: World): World["entries"] {
  const last = orders
    .filter(({ kind }) => kind === "REGISTER")
    .toSorted((one, other) => (one.on < other.on ? 1 : -1))[0]!;
  return last.targetIds.map((id) => entries.find((entry) => entry.id === id)!);
}

export interface ApplicationTelling {
  em: EntityManager;
  store: ContentStore;
  world: World;
  time: StoryTime;
  regionId: string;
  regulationId: string;
  processingTextId: string;
}

const dayOf = (time: StoryTime, daysAgo: number): string => time.on(daysAgo);

function contentOf(
  { world, time, processingTextId }: ApplicationTelling,
  person: WorldPerson,
  each: Told,
): ApplicationContent {
  const posts = world.employments.filter(({ personId }) => personId === person.id);
  const nameOf = (id: string) => world.institutions.find((institution) => institution.id === id)!.nameRu;
  return {
    education: [
      {
        level: each.level ?? "SPECIALIST",
        institution: "Выдуманный педагогический университет",
        speciality: "Учитель истории и обществознания",
        documentNo: "ВСГ 0000001",
        issuedOn: dayOf(time, 5200),
      },
    ],
    service: [
      ...posts.map(({ institutionId, position, fromOn, toOn }) => ({
        employer: nameOf(institutionId),
        position,
        fromOn,
        toOn: toOn ?? "",
        isInEducation: true,
      })),
      {
        employer: "Школа соседней области (выдумана)",
        position: "Учитель",
        fromOn: dayOf(time, 5100),
        toOn: dayOf(time, 2600),
        isInEducation: true,
      },
    ],
    training: [
      {
        kind: "RETRAINING",
        programme: "Экспертиза в сфере оценки качества образования",
        hours: 250,
        provider: "Региональный центр (демонстрация)",
        documentNo: "74-000001",
        issuedOn: dayOf(time, 400),
        isInExpertise: true,
      },
    ],
    experience:
      "Эксперт муниципальной комиссии по проверке всероссийских проверочных работ, член жюри конкурса программ развития.",
    isDisinterested: true,
    agreedText: processingTextId,
    publicFields: each.who === "candidate" ? ["NAME", "EMPLOYER"] : [],
  };
}

/** Puts applications of every state that exists so far before the registrar and the candidates. */
export async function tellApplications(telling: ApplicationTelling): Promise<void> {
  const { em, store, world, time, regionId } = telling;
  const paper = await store.put(Readable.from([samplePdf]), samplePdf.length);
  const included = lastIncluded(world);
  const idOfApplicant = ({ who }: Told, index: number) =>
    typeof who === "string"
      ? world.cast[who].personId
      : who === null
        ? world.participantIds[index * 7]
        : included[who]!.personId;
  const applicants = told.map((each, index) => {
    const personId = idOfApplicant(each, index);
    return world.people.find(({ id }) => id === personId)!;
  });
  let ordinal = 0;
  for (const [index, each] of told.entries()) {
    const person = applicants[index]!;
    const isDraft = each.state === "DRAFT";
    const submittedAt = time.at(each.submittedDaysAgo, "10:20");
    const answeredAt = each.answeredDaysAgo === null ? null : time.at(each.answeredDaysAgo, "15:40");
    const number = isDraft
      ? null
      : applicationNumber(Number(dayOf(time, each.submittedDaysAgo).slice(0, 4)), (ordinal += 1));
    const id = applicationId(index);
    const made = { regionId, createdById: person.id };
    const isReturned = each.state === "RETURNED" || each.state === "EXPIRED";
    const publishedAt = wasAssessed.has(each.state) ? time.at(each.publishedDaysAgo ?? 18, "12:00") : null;
    await em.insert(ExpertApplication, {
      ...made,
      id,
      createdAt: time.at(each.submittedDaysAgo + 2, "19:05"),
      person: person.id,
      number,
      purpose: "INITIAL",
      directionCodes: typeof each.who === "number" ? included[each.who]!.directionCodes : each.directionCodes,
      content: contentOf(telling, person, each),
      state: each.state,
      savedAt: submittedAt,
      submittedAt: isDraft ? null : submittedAt,
      checkBy: isDraft ? null : deadlineAfterWorkingDays(submittedAt, 5, time.calendar),
      resubmitBy: isReturned ? deadlineAfterDays(answeredAt!, 30, time.timeZone) : null,
      gaps: isReturned ? each.gaps! : [],
      ...(publishedAt && {
        resultOutcome: each.outcome ?? ("PASSED" as const),
        resultSource: "ENTERED" as const,
        resultHeldOn: dayOf(time, (each.publishedDaysAgo ?? 18) + 2),
        resultPublishedAt: publishedAt,
        appealBy: deadlineAfterWorkingDays(publishedAt, 3, time.calendar),
        resultBasis: "Протокол квалификационного экзамена № 4 (демонстрация)",
      }),
    });
    await insertProofs(telling, { id, person, paper, submittedAt });
    await insertEvents(telling, { id, person, each, submittedAt, answeredAt });
    const task = taskOf(each, telling, person);
    if (task) {
      await em.insert(Task, {
        id: idOf("task", `${task.kind} ${id}`),
        regionId,
        createdAt: answeredAt ?? submittedAt,
        person: task.personId,
        kind: task.kind,
        objectId: id,
        documentId: null,
        doneCount: 0,
        dueAt:
          each.state === "SUBMITTED"
            ? deadlineAfterWorkingDays(submittedAt, 5, time.calendar)
            : each.state === "RETURNED"
              ? deadlineAfterDays(answeredAt!, 30, time.timeZone)
              : null,
      });
    }
  }
}

function taskOf(
  { state }: Told,
  { world }: ApplicationTelling,
  person: WorldPerson,
): { kind: TaskKind; personId: string } | null {
  const registrar = world.cast.registrar.personId;
  if (state === "SUBMITTED") return { kind: "CHECK_APPLICATION", personId: registrar };
  if (state === "ADMITTED") return { kind: "ENTER_RESULT", personId: registrar };
  if (state === "ASSESSED") return { kind: "PUT_ON_AGENDA", personId: registrar };
  if (state === "RETURNED" || state === "DRAFT") return { kind: "COMPLETE_APPLICATION", personId: person.id };
  return null;
}

const proofs: readonly (readonly [ApplicationDocumentKind, string])[] = [
  ["DIPLOMA", "Диплом.pdf"],
  ["EMPLOYMENT", "Трудовая книжка.pdf"],
  ["TRAINING", "Удостоверение.pdf"],
];

interface Proven {
  id: string;
  person: WorldPerson;
  paper: StoredContent;
  submittedAt: Date;
}

async function insertProofs(
  { em, regionId }: ApplicationTelling,
  { id, person, paper, submittedAt }: Proven,
): Promise<void> {
  for (const [kind, name] of proofs) {
    const made = { regionId, createdAt: submittedAt, createdById: person.id };
    const fileId = idOf("file", `${id} ${kind}`);
    await em.insert(StoredFile, {
      ...made,
      id: fileId,
      hash: paper.hash,
      name,
      mediaType: "application/pdf",
      byteCount: paper.size,
    });
    await em.insert(ApplicationDocument, {
      ...made,
      id: idOf("appdocument", `${id} ${kind}`),
      application: id,
      kind,
      file: fileId,
    });
  }
}

interface Happened {
  id: string;
  person: WorldPerson;
  each: Told;
  submittedAt: Date;
  answeredAt: Date | null;
}

async function insertEvents(
  { em, world, time, regionId, regulationId }: ApplicationTelling,
  { id, person, each, submittedAt, answeredAt }: Happened,
): Promise<void> {
  const registrar = world.cast.registrar.personId;
  const insert = (kind: ApplicationEventKind, at: Date, given: object = {}) =>
    em.insert(ApplicationEvent, {
      id: idOf("applicationevent", `${id} ${kind}`),
      regionId,
      createdAt: at,
      createdById: kind === "SUBMITTED" || kind === "WITHDRAWN" ? person.id : registrar,
      application: id,
      kind,
      at,
      gaps: [],
      regulation: regulationId,
      ...given,
    });
  if (each.state === "DRAFT") return;
  await insert("SUBMITTED", submittedAt);
  if (!answeredAt) return;
  if (each.state === "RETURNED" || each.state === "EXPIRED")
    await insert("RETURNED", answeredAt, { gaps: each.gaps });
  if (each.state === "EXPIRED")
    await insert("EXPIRED", deadlineAfterDays(answeredAt, 30, time.timeZone), { createdById: null });
  if (each.state === "ADMITTED" || wasAssessed.has(each.state)) await insert("ADMITTED", answeredAt);
  if (wasAssessed.has(each.state))
    await insert("RESULT_ENTERED", time.at(each.publishedDaysAgo ?? 18, "12:00"));
  if (each.state === "WITHDRAWN") await insert("WITHDRAWN", answeredAt);
  if (each.state === "NOT_ADMITTED")
    await insert("NOT_ADMITTED", answeredAt, { ground: "NO_HIGHER_EDUCATION", text: each.reason });
}

/** A page that says what it is; stands for every paper of the candidates. */
const samplePdf = pdfOf("Demonstration: a sample instead of a paper");

function pdfOf(text: string): Buffer {
  const stream = `BT /F1 18 Tf 60 760 Td (${text}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let body = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, "0");
  });
  const table = ["0000000000 65535 f ", ...places.map((place) => `${place} 00000 n `)].join("\n");
  const end = `xref\n0 ${objects.length + 1}\n${table}\ntrailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + end, "latin1");
}
