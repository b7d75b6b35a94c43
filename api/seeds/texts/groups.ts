import type { ProductKind } from "../../src/groups/projectGroup.entity.js";

/** What a group is to make; a model document of the demonstration names the product by its key. */
export interface ProductText {
  key: string;
  title: string;
  kind: ProductKind;
  directionCodes: string[];
}

/** What is written down about a project group. */
export interface GroupText {
  code: string;
  title: string;
  topic: string;
  conceptNumbers: number[];
  /** Titles of its twelve micro-groups. */
  microGroups: readonly string[];
  products: readonly ProductText[];
}

/** The four inter-municipal groups of the year; the second is led from Миасский ГО, the fourth goes on with last year's. */
export const groupTexts: readonly GroupText[] = [
  {
    code: "ММПГ-1",
    title: "Объективность процедур оценки качества образования",
    topic:
      "Единые подходы муниципалитетов к организации, наблюдению и анализу оценочных процедур и школьного этапа олимпиады, при которых результатам можно верить.",
    conceptNumbers: [1, 4, 6],
    microGroups: [
      "Организация оценочных процедур в школе",
      "Общественное наблюдение",
      "Перекрёстная проверка работ",
      "Признаки необъективных результатов",
      "Школьный этап олимпиады",
      "Оценочные процедуры в начальной школе",
      "График оценочных процедур",
      "Работа с протоколами и бланками",
      "Обучение организаторов и экспертов",
      "Разъяснительная работа с родителями",
      "Анализ и адресные рекомендации",
      "Малые и сельские школы",
    ],
    products: [
      {
        key: "objectivity-monitoring",
        title: "Программа мониторинга объективности оценочных процедур в муниципалитете",
        kind: "MONITORING_PROGRAMME",
        directionCodes: ["2.1", "2.4"],
      },
      {
        key: "cross-check",
        title: "Примерный порядок перекрёстной проверки работ обучающихся",
        kind: "STATUTE",
        directionCodes: ["1.1", "2.1"],
      },
      {
        key: "olympiad",
        title: "Организация школьного этапа олимпиады в малочисленных школах: практика четырёх территорий",
        kind: "METHOD_GUIDE",
        directionCodes: ["1.3", "2.1"],
      },
    ],
  },
  {
    code: "ММПГ-2",
    title: "Управленческий цикл муниципальной системы оценки качества образования",
    topic:
      "Модельные решения, в которых цели, показатели, сбор данных, анализ, рекомендации, решения и анализ эффективности мер вытекают друг из друга, для городского округа и сельского района.",
    conceptNumbers: [1, 6, 7],
    microGroups: [
      "Цели и показатели",
      "Методы сбора данных",
      "Мониторинг",
      "Анализ и выводы",
      "Адресные рекомендации",
      "Меры и управленческие решения",
      "Анализ эффективности мер",
      "Школы с низкими результатами",
      "Методическая служба муниципалитета",
      "Муниципальные механизмы на сайте",
      "Нормативное обеспечение",
      "Апробация в территориях",
    ],
    products: [
      {
        key: "cycle",
        title: "Модельная структура управленческого цикла муниципальной системы оценки качества образования",
        kind: "MODEL_SOLUTION",
        directionCodes: ["1.2", "2.4"],
      },
      {
        key: "low-results",
        title: "Муниципальная программа сопровождения школ с низкими результатами обучения",
        kind: "MODEL_SOLUTION",
        directionCodes: ["1.2"],
      },
      {
        key: "methodists",
        title: "Примерное положение о муниципальной методической службе",
        kind: "STATUTE",
        directionCodes: ["2.4"],
      },
      {
        key: "site",
        title:
          "Методические рекомендации по представлению муниципальных механизмов на сайте органа управления образованием",
        kind: "METHOD_GUIDE",
        directionCodes: ["2.4", "1.2"],
      },
    ],
  },
  {
    code: "ММПГ-3",
    title: "Внутренняя система оценки качества образования",
    topic:
      "Как школа и детский сад сами узнают, чему и как они учат, что меняют по итогам и чем подтверждают изменения; согласование внутренней системы с муниципальной.",
    conceptNumbers: [1, 5, 6],
    microGroups: [
      "Локальные акты",
      "Оценка образовательных результатов",
      "Оценка условий",
      "Оценка программ",
      "Самообследование",
      "Детский сад",
      "Дополнительное образование",
      "Работа с данными в школе",
      "Обратная связь учителю",
      "Участие родителей и обучающихся",
      "Согласование с МСОКО",
      "Профессиональные дефициты",
    ],
    products: [
      {
        key: "inner-statute",
        title: "Примерное положение о внутренней системе оценки качества образования",
        kind: "STATUTE",
        directionCodes: ["1.1", "2.2"],
      },
      {
        key: "feedback",
        title: "Посещение урока и обратная связь учителю: лист наблюдения и порядок его применения",
        kind: "METHOD_GUIDE",
        directionCodes: ["2.3", "2.4"],
      },
      {
        key: "preschool",
        title: "Критерии оценки качества условий в дошкольной организации",
        kind: "CRITERIA",
        directionCodes: ["1.1", "2.5"],
      },
      {
        key: "self-study",
        title: "Методические рекомендации по подготовке отчёта о самообследовании",
        kind: "METHOD_GUIDE",
        directionCodes: ["2.2"],
      },
      {
        key: "school-rating",
        title: "Модель внутришкольного рейтинга педагогов",
        kind: "MODEL_SOLUTION",
        directionCodes: ["2.2", "2.3"],
      },
    ],
  },
  {
    code: "ММПГ-4",
    title: "Информационная политика и сетевое экспертное сообщество",
    topic:
      "Кто, кому и в какой срок сообщает о результатах оценки качества образования; как муниципалитеты растят экспертов и делятся успешными практиками.",
    conceptNumbers: [2, 3, 4],
    microGroups: [
      "Полномочия в информационной политике",
      "Сайты органов управления",
      "Сайты образовательных организаций",
      "Открытые данные",
      "Разъяснение результатов родителям",
      "Подготовка экспертов",
      "Наставничество экспертов",
      "Успешные практики",
      "Публикации",
      "Сетевые события",
      "Профориентация в открытых источниках",
      "Этика и персональные данные",
    ],
    products: [
      {
        key: "powers",
        title: "Модель полномочий в области информационной политики на уровне муниципалитета",
        kind: "MODEL_SOLUTION",
        directionCodes: ["2.2", "2.4"],
      },
      {
        key: "mentors",
        title: "Методические рекомендации по наставничеству молодых экспертов",
        kind: "RECOMMENDATION",
        directionCodes: ["2.3", "2.4"],
      },
      {
        key: "site-criteria",
        title: "Критерии оценки сайта муниципального органа управления образованием (обновлённые)",
        kind: "CRITERIA",
        directionCodes: ["2.2", "2.4"],
      },
      {
        key: "career",
        title: "Единый муниципальный календарь профориентационных событий",
        kind: "RECOMMENDATION",
        directionCodes: ["1.4"],
      },
    ],
  },
];

/** What last year's group, which the fourth goes on with, has made. */
export const previousProduct: ProductText = {
  key: "site-criteria-old",
  title: "Критерии оценки сайта муниципального органа управления образованием",
  kind: "CRITERIA",
  directionCodes: ["2.2", "2.4"],
};

/** The regional centre's working group for the roadmap; its product is a draft order, not a model document of the groups. */
export const workingGroupText = {
  code: "РГ-1",
  title: "Рабочая группа по подготовке Комплексной Дорожной карты",
  topic:
    "Проект Комплексной Дорожной карты по развитию региональных и муниципальных механизмов управления качеством образования.",
  conceptNumbers: [1, 2, 3, 4, 5, 6, 7],
  product: {
    key: "roadmap",
    title: "Проект приказа об утверждении Комплексной Дорожной карты",
    kind: "ROADMAP",
    directionCodes: ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "2.5"],
  } satisfies ProductText as ProductText,
};
