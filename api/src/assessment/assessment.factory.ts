import type { RequiredEntityData } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { randomBytes } from "node:crypto";

import type { Person } from "../accounts/person.entity.js";
import { ExpertApplication } from "../register/application.entity.js";
import { DEFAULT_GATE } from "../statistics/calibrationGate.js";
import { AssessmentAttempt } from "./attempt.entity.js";
import { AssessmentBlueprint, type BlueprintCell, ExamForm, FormItem } from "./blueprint.entity.js";
import { keepKey } from "./answerKeys.js";
import { AssessmentItem, type ItemState, type ItemType, ItemVersion } from "./item.entity.js";
import type { ItemContent, ItemKey, ItemReasons } from "./item.model.js";

const longAgo = new Date("2026-01-01T00:00:00Z");
let count = 0;

export const someReasons: ItemReasons = {
  key: "Так определяет регламент экспертной площадки, и это проверено.",
  options: {},
  wrong: [],
  source: "Регламент экспертной площадки, редакция 1",
};

/** Content and key of the smallest item of each type. */
export const smallest: Readonly<Record<ItemType, { content: ItemContent; key: ItemKey }>> = {
  SINGLE: {
    content: { stem: "Что стоит первым?", options: [option("a", "Цель"), option("b", "Мера")] },
    key: { choices: ["a"] },
  },
  MULTIPLE: {
    content: {
      stem: "Что относится к данным?",
      options: [option("a", "Опрос"), option("b", "Отчёт"), option("c", "Приказ")],
    },
    key: { choices: ["a", "b"] },
  },
  ORDER: {
    content: {
      stem: "Расставьте по порядку.",
      options: [option("a", "Цель"), option("b", "Сбор"), option("c", "Анализ")],
    },
    key: { order: ["a", "b", "c"] },
  },
  MATCH: {
    content: {
      stem: "Найдите пары.",
      left: [option("l1", "Цель"), option("l2", "Мера")],
      options: [option("a", "Чего хотим"), option("b", "Что делаем"), option("c", "Что вышло")],
    },
    key: { pairs: { l1: "a", l2: "b" } },
  },
  INLINE_CHOICE: {
    content: {
      stem: "Заполните пропуски.",
      text: "Вывод следует из {1}, мера – из {2}.",
      gaps: [
        { id: "g1", options: [option("a", "данных"), option("b", "мнений")] },
        { id: "g2", options: [option("c", "вывода"), option("d", "плана")] },
      ],
    },
    key: { gaps: { g1: "a", g2: "c" } },
  },
  SHORT: { content: { stem: "Назовите одним словом." }, key: { accepted: ["мониторинг"] } },
  NUMBER: { content: { stem: "Сколько процентов?", unit: "%" }, key: { value: 12.5, tolerance: 0.1 } },
  EXTENDED: {
    content: {
      stem: "Разберите случай.",
      criteria: ["k1", "k2", "k3", "k4"].map((key) => ({
        key,
        nameRu: `Критерий ${key}`,
        levelsRu: ["0", "1", "2", "3", "4", "5"],
      })),
    },
    key: { sample: "Образец ответа" },
  },
};

function option(id: string, text: string) {
  return { id, text };
}

/** An item with one version and its key. The version is ACTIVE unless `given` says otherwise. */
export async function anItem(
  em: EntityManager,
  author: Person,
  type: ItemType = "SINGLE",
  given: Partial<RequiredEntityData<AssessmentItem>> = {},
  { state = "ACTIVE", ...version }: Partial<RequiredEntityData<ItemVersion>> & { state?: ItemState } = {},
): Promise<ItemVersion> {
  count += 1;
  const { content, key } = smallest[type];
  const item = em.create(AssessmentItem, {
    regionId: author.regionId,
    createdAt: longAgo,
    number: count,
    directionCode: null,
    component: "GOALS",
    enemySet: null,
    author,
    ...given,
  });
  const row = em.create(ItemVersion, {
    regionId: author.regionId,
    createdAt: longAgo,
    item,
    edition: 1,
    type,
    content,
    difficulty: "MEDIUM",
    weight: type === "EXTENDED" ? 20 : 1,
    author,
    ...version,
    state: "DRAFT",
  });
  await em.flush();
  await keepKey(em, row.id, key, someReasons);
  row.state = state;
  await em.flush();
  return row;
}

export function aBlueprint(
  em: EntityManager,
  regionId: string,
  cells: BlueprintCell[],
  given: Partial<RequiredEntityData<AssessmentBlueprint>> = {},
): AssessmentBlueprint {
  count += 1;
  return em.create(AssessmentBlueprint, {
    regionId,
    createdAt: longAgo,
    titleRu: "Спецификация",
    edition: count,
    effectiveFromOn: "2026-01-01",
    parts: ["TEST"],
    cells,
    testMinutes: 90,
    caseMinutes: 60,
    testPassPercent: 70,
    casePassPercent: 60,
    exposurePercent: 50,
    sampleCount: 6,
    taskDays: 7,
    gate: DEFAULT_GATE,
    ...given,
  });
}

/** A paper of the given versions in their order; not sealed. */
export function aForm(em: EntityManager, blueprint: AssessmentBlueprint, versions: readonly ItemVersion[]) {
  const form = em.create(ExamForm, {
    regionId: blueprint.regionId,
    createdAt: longAgo,
    blueprint,
    seed: randomBytes(32).toString("hex"),
    optionSecret: randomBytes(32).toString("hex"),
  });
  for (const [index, itemVersion] of versions.entries())
    em.create(FormItem, {
      regionId: blueprint.regionId,
      createdAt: longAgo,
      form,
      position: index + 1,
      itemVersion,
      cell: 0,
    });
  return form;
}

/** An application in the ASSESSMENT state. */
export function anApplicationInAssessment(
  em: EntityManager,
  person: Person,
  given: Partial<RequiredEntityData<ExpertApplication>> = {},
): ExpertApplication {
  count += 1;
  return em.create(ExpertApplication, {
    regionId: person.regionId,
    createdAt: longAgo,
    person,
    number: `З-2026-${String(5000 + count)}`,
    purpose: "INITIAL",
    directionCodes: ["1.2"],
    content: {
      education: [],
      service: [],
      training: [],
      experience: "",
      isDisinterested: true,
      agreedText: null,
      publicFields: [],
    },
    state: "ASSESSMENT",
    savedAt: longAgo,
    submittedAt: longAgo,
    gaps: [],
    ...given,
  });
}

/** An attempt over a form, scheduled for 10 March 2026 unless `given` says otherwise. */
export function anAttempt(
  em: EntityManager,
  application: ExpertApplication,
  blueprint: AssessmentBlueprint,
  form: ExamForm | null,
  given: Partial<RequiredEntityData<AssessmentAttempt>> = {},
): AssessmentAttempt {
  return em.create(AssessmentAttempt, {
    regionId: application.regionId,
    createdAt: longAgo,
    application,
    person: application.person,
    part: "TEST",
    ordinal: 1,
    state: "SCHEDULED",
    blueprint,
    form,
    opensAt: new Date("2026-03-10T05:00:00Z"),
    closesAt: new Date("2026-03-10T06:00:00Z"),
    minutes: 90,
    passPercent: 70,
    ...given,
  });
}
