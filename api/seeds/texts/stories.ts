import { cycleStory } from "./storyOfCycle.js";
import { roadmapStory } from "./storyOfRoadmap.js";
import type { Story } from "./story.model.js";

/** Documents before and in their discussion. */
const young: Story[] = [
  {
    product: "site",
    level: "MUNICIPAL",
    cycleComponents: ["MONITORING", "EFFECTIVENESS"],
    conceptNumbers: [3, 6],
    state: "DRAFT",
    versions: [{ file: "site", submittedDaysAgo: 6 }],
    returned: {
      daysAgo: 3,
      reason:
        "Раздел «Как назвать документ» описан подробно, а порядок обновления раздела сайта и ответственные не названы. Дополните текст сроками обновления и приложите перечень страниц, после этого направьте документ снова.",
    },
  },
  {
    product: "inner-statute",
    level: "INSTITUTION",
    cycleComponents: ["GOALS", "INDICATORS", "METHODS"],
    conceptNumbers: [1, 5],
    state: "SUBMITTED",
    versions: [{ file: "inner-statute", submittedDaysAgo: 2 }],
  },
  {
    product: "powers",
    level: "MUNICIPAL",
    cycleComponents: ["RECOMMENDATIONS", "DECISIONS"],
    conceptNumbers: [3],
    state: "DISCUSSION_ANNOUNCED",
    versions: [{ file: "powers", submittedDaysAgo: 5 }],
    discussion: { noticeDaysAgo: 1, opensDaysAgo: -4, days: 20 },
  },
  {
    product: "methodists",
    level: "MUNICIPAL",
    cycleComponents: ["MEASURES", "EFFECTIVENESS"],
    conceptNumbers: [1, 5],
    state: "DISCUSSION_CLOSED",
    versions: [{ file: "methodists", submittedDaysAgo: 30 }],
    discussion: { noticeDaysAgo: 27, opensDaysAgo: 23, days: 15 },
    proposals: [
      {
        kind: "REPLACEMENT",
        on: { words: "не более ста пятидесяти педагогов" },
        text: "В сельском районе школы разбросаны, до дальней ехать полтора часа. При ста пятидесяти педагогах методист не успеет побывать у каждого и раза в год.",
        wording: "не более ста педагогов в городском округе и не более шестидесяти в муниципальном районе",
        day: 2,
        supporters: 31,
        answer: {
          verdict: "PARTLY_ACCEPTED",
          reason:
            "Норма для муниципального района будет снижена до восьмидесяти педагогов: при шестидесяти шести территориям не хватит ставок. Норма для городского округа сохраняется.",
        },
      },
      {
        kind: "ADDITION",
        on: { block: "Методист в течение пяти рабочих дней предлагает форму помощи" },
        text: "Если методист не может помочь сам, запрос теряется.",
        wording:
          "Если нужного специалиста в муниципалитете нет, методист передаёт запрос в региональный центр и сообщает об этом педагогу.",
        day: 4,
        supporters: 18,
        isOfCast: true,
        answer: { verdict: "ACCEPTED", reason: "Порядок передачи запроса будет включён в новую редакцию." },
      },
      {
        kind: "DELETION",
        on: { words: "и не передаются администрации школы без его согласия" },
        text: "Директор отвечает за качество преподавания и должен знать результаты посещений. Предлагаю исключить эти слова.",
        day: 6,
        supporters: 5,
        answer: {
          verdict: "DECLINED",
          reason:
            "Методическая помощь и контроль – разные задачи: если результаты уходят администрации, педагоги перестают просить о помощи.",
          isDraft: true,
        },
      },
      {
        kind: "QUESTION",
        on: { words: "Не менее половины мероприятий плана" },
        text: "Как считать половину, если одно мероприятие длится час, а другое – весь год?",
        day: 7,
        supporters: 9,
        answer: {
          verdict: "EXPLAINED",
          reason:
            "Считается число мероприятий плана независимо от их продолжительности; цикл занятий считается одним мероприятием.",
          isDraft: true,
        },
      },
      {
        kind: "REMARK",
        on: { row: "Доля педагогов, подтвердивших изменения в своей работе" },
        text: "Опрос через три месяца попадает на каникулы у тех, кто обратился в апреле. Нужна оговорка о сроке.",
        day: 9,
        supporters: 12,
      },
      {
        kind: "ADDITION",
        on: { block: "подготовка муниципальных экспертов" },
        text: "В положении нет ни слова о работе с заведующими детскими садами.",
        wording: "методическая поддержка руководителей дошкольных организаций;",
        day: 12,
        supporters: 22,
      },
      {
        kind: "REPLACEMENT",
        on: { words: "не позднее 15 сентября" },
        text: "К 15 сентября диагностика ещё не закончена: план утвердят вслепую.",
        wording: "не позднее 1 октября",
        day: 13,
        supporters: 16,
      },
      {
        kind: "REMARK",
        on: { words: "не позднее 15 сентября" },
        text: "Срок утверждения плана слишком ранний, диагностика завершается в конце сентября.",
        day: 14,
        fate: { mergedInto: 7 },
      },
      {
        kind: "REMARK",
        text: "Хорошо бы приложить примерный график работы методиста на месяц.",
        day: 14,
        fate: "IN_MODERATION",
      },
    ],
  },
];

/** Documents under expertise: one begun, one due tomorrow, one late, one before the arbiter. */
const underExpertise: Story[] = [
  {
    product: "objectivity-monitoring",
    level: "MUNICIPAL",
    cycleComponents: ["METHODS", "MONITORING", "ANALYSIS"],
    conceptNumbers: [1, 6],
    state: "UNDER_EXPERTISE",
    versions: [{ file: "objectivity-monitoring", submittedDaysAgo: 62 }],
    discussion: { noticeDaysAgo: 59, opensDaysAgo: 55, days: 16, answeredDaysAgo: 32, summaryDaysAgo: 30 },
    proposals: [
      {
        kind: "REPLACEMENT",
        on: { words: "За десять дней до процедуры" },
        text: "За десять дней наблюдателей из другой территории не найти: им нужно согласовать отъезд у своего директора.",
        wording: "За двадцать дней до процедуры",
        day: 3,
        supporters: 14,
        answer: {
          verdict: "DECLINED",
          reason:
            "За двадцать дней список участников процедуры ещё меняется. Предварительный список можно составить раньше, положению это не противоречит.",
        },
      },
      {
        kind: "QUESTION",
        on: { words: "не менее десяти процентов работ каждой школы" },
        text: "Сколько работ перепроверять, если в классе семь человек?",
        day: 8,
        supporters: 20,
        answer: {
          verdict: "EXPLAINED",
          reason: "Не менее одной работы: десять процентов округляются вверх до целого числа работ.",
        },
      },
    ],
    rounds: [
      {
        version: 1,
        openedDaysAgo: 13,
        dueDaysAgo: -9,
        concludedDaysAgo: null,
        seats: [
          {
            cast: "expert",
            state: "IN_PROGRESS",
            scores: [4, 3, 4, null, null, null],
            remarks: [
              {
                on: { words: "резкое изменение результатов параллели" },
                criterion: "c2",
                text: "Не сказано, какое изменение считать резким. Без порога два муниципалитета придут к разным выводам.",
              },
            ],
          },
          {
            state: "COMPLETED",
            scores: [4, 4, 4, 3, 4, 5],
            verdict: "APPROVE_WITH_REMARKS",
            summary:
              "Программа ясная и выполнимая. Уточните пороги признаков и порядок отбора работ в малочисленных школах.",
            remarks: [
              {
                on: { words: "завышение отметок" },
                criterion: "c5",
                text: "Назовите, на сколько отметка должна превышать результат, чтобы считаться завышенной.",
              },
            ],
          },
          { state: "ACCEPTED" },
          { state: "DECLINED", reason: "В эти недели принимаю экзамены, сделать работу вдумчиво не успею." },
        ],
      },
    ],
  },
  {
    product: "feedback",
    level: "INSTITUTION",
    cycleComponents: ["METHODS", "MEASURES"],
    conceptNumbers: [5],
    state: "UNDER_EXPERTISE",
    versions: [{ file: "feedback", submittedDaysAgo: 66 }],
    discussion: { noticeDaysAgo: 63, opensDaysAgo: 59, days: 15, answeredDaysAgo: 37, summaryDaysAgo: 35 },
    proposals: [
      {
        kind: "REMARK",
        on: { words: "Обсуждение проходит в тот же день" },
        text: "У наблюдателя из другой школы обычно нет времени остаться. Разрешите обсуждение по видеосвязи на следующий день.",
        day: 5,
        supporters: 11,
        answer: {
          verdict: "DECLINED",
          reason:
            "Разговор в тот же день – главное условие метода: на следующий день обе стороны помнят впечатление, а не факты.",
        },
      },
      {
        kind: "QUESTION",
        on: { words: "Листы хранит учитель" },
        text: "Как подтвердить посещения при аттестации наблюдателя, если листы у учителя?",
        day: 9,
        supporters: 4,
        answer: {
          verdict: "EXPLAINED",
          reason: "Число посещений и темы видит руководитель, этого для подтверждения достаточно.",
        },
      },
    ],
    rounds: [
      {
        version: 1,
        openedDaysAgo: 17,
        dueDaysAgo: -1,
        concludedDaysAgo: null,
        seats: [
          { cast: "expert", state: "ACCEPTED" },
          {
            state: "COMPLETED",
            scores: [3, 3, 4, 5, 3, 5],
            verdict: "APPROVE_WITH_REMARKS",
            summary:
              "Лист можно применять завтра. Не хватает связи с показателями методической работы муниципалитета.",
          },
          {
            state: "SUBMITTED",
            scores: [4, 4, 4, 4, 4, 5],
            verdict: "APPROVE",
            summary: "Документ готов к применению, особенно удачен порядок обсуждения.",
          },
        ],
      },
    ],
  },
  {
    product: "mentors",
    level: "REGIONAL",
    cycleComponents: ["MEASURES", "EFFECTIVENESS"],
    conceptNumbers: [4],
    state: "UNDER_EXPERTISE",
    versions: [{ file: "mentors", submittedDaysAgo: 74 }],
    discussion: { noticeDaysAgo: 71, opensDaysAgo: 67, days: 15, answeredDaysAgo: 45, summaryDaysAgo: 44 },
    proposals: [
      {
        kind: "REPLACEMENT",
        on: { words: "первых трёх экспертиз" },
        text: "Трёх экспертиз молодому эксперту придётся ждать два года. Считайте и пробные.",
        wording: "первых трёх экспертиз, включая пробные",
        day: 4,
        supporters: 7,
        answer: {
          verdict: "DECLINED",
          reason:
            "Пробная экспертиза проходит до первой настоящей и в сопровождение входит отдельно, см. раздел «Пробная экспертиза».",
        },
      },
    ],
    rounds: [
      {
        version: 1,
        openedDaysAgo: 22,
        dueDaysAgo: 1,
        concludedDaysAgo: null,
        seats: [
          {
            cast: "expert",
            state: "IN_PROGRESS",
            scores: [4, 4, 3, 4, 3, null],
            summary:
              "Рекомендации полезны, однако признаки готовности эксперта описаны только через совпадение уровней.",
            remarks: [
              {
                on: { words: "по пяти критериям из шести" },
                criterion: "c5",
                text: "Почему пяти из шести? Если порог взят из опыта, назовите, какого.",
              },
            ],
          },
          {
            state: "COMPLETED",
            scores: [4, 3, 4, 4, 4, 4],
            verdict: "APPROVE",
            summary: "Рекомендации ясны и применимы.",
          },
          {
            state: "COMPLETED",
            scores: [3, 4, 4, 3, 3, 4],
            verdict: "APPROVE_WITH_REMARKS",
            summary: "Уточните, кто назначает наставника и как его сменить.",
            remarks: [
              {
                on: { words: "Наставником становится эксперт" },
                criterion: "c4",
                text: "Не сказано, кто назначает наставника и что делать, если пара не сложилась.",
              },
            ],
          },
        ],
      },
    ],
  },
  {
    product: "preschool",
    level: "INSTITUTION",
    cycleComponents: ["INDICATORS", "METHODS"],
    conceptNumbers: [1],
    state: "UNDER_EXPERTISE",
    versions: [{ file: "preschool", submittedDaysAgo: 80 }],
    discussion: { noticeDaysAgo: 77, opensDaysAgo: 73, days: 15, answeredDaysAgo: 51, summaryDaysAgo: 50 },
    proposals: [
      {
        kind: "QUESTION",
        on: { words: "Воспитатель отвечает на обращение в течение минуты" },
        text: "Как наблюдать этот признак в группе раннего возраста, где дети ещё не говорят?",
        day: 6,
        supporters: 13,
        answer: {
          verdict: "EXPLAINED",
          reason: "Обращением считается и плач, и жест, и взгляд, с которым ребёнок подошёл ко взрослому.",
        },
      },
    ],
    rounds: [
      {
        version: 1,
        openedDaysAgo: 29,
        dueDaysAgo: 5,
        concludedDaysAgo: null,
        seats: [
          {
            state: "COMPLETED",
            scores: [2, 2, 3, 2, 1, 3],
            verdict: "REVISE",
            summary:
              "Критерии интересны, но пользоваться ими для решений нельзя: нет порогов и связи с целями организации.",
            remarks: [
              {
                on: { words: "не менее четырёх центров" },
                criterion: "c5",
                text: "Объясните, откуда взято число центров, и что делать группе в приспособленном помещении.",
                isMandatory: true,
              },
            ],
          },
          {
            state: "COMPLETED",
            scores: [4, 4, 5, 4, 4, 5],
            verdict: "APPROVE",
            summary: "Критерии короткие, наблюдаемые и не превращают сад в проверяемого.",
          },
          {
            state: "COMPLETED",
            scores: [4, 3, 4, 4, 3, 4],
            verdict: "APPROVE_WITH_REMARKS",
            summary: "Добавьте форму записи наблюдений.",
          },
          {
            cast: "leadingExpert",
            role: "ARBITER",
            state: "IN_PROGRESS",
            scores: [3, 3, null, null, null, null],
          },
        ],
      },
    ],
  },
];

/** Documents on their way to publication, and those that got there. */
const old: Story[] = [
  {
    product: "low-results",
    level: "MUNICIPAL",
    cycleComponents: ["GOALS", "ANALYSIS", "MEASURES", "EFFECTIVENESS"],
    conceptNumbers: [1, 6],
    state: "REVISION",
    versions: [{ file: "low-results", submittedDaysAgo: 92 }],
    discussion: { noticeDaysAgo: 89, opensDaysAgo: 85, days: 18, answeredDaysAgo: 58, summaryDaysAgo: 56 },
    proposals: [
      {
        kind: "REPLACEMENT",
        on: { words: "не реже одного раза в месяц" },
        text: "Куратору, который сам работает в школе, ежемесячный выезд за семьдесят километров не по силам.",
        wording: "не реже одного раза в четверть, а между посещениями проводит встречи по видеосвязи",
        day: 3,
        supporters: 25,
        answer: {
          verdict: "PARTLY_ACCEPTED",
          reason:
            "Для школ дальше сорока километров посещения можно чередовать с видеовстречами; в остальных порядок сохраняется.",
        },
      },
      {
        kind: "ADDITION",
        on: { words: "каждый подтверждён данными за два года" },
        text: "Новая школа не имеет данных за два года и не сможет составить профиль.",
        wording: "; школа, работающая менее двух лет, использует данные за всё время работы",
        day: 7,
        supporters: 8,
        answer: { verdict: "ACCEPTED", reason: "" },
      },
      {
        kind: "ADDITION",
        on: { row: "Низкая посещаемость" },
        text: "Одной работы с семьёй мало: дети пропускают уроки, потому что не успевают и им стыдно.",
        wording: "Добавить меру «наставник из старших классов или молодых педагогов».",
        day: 11,
        supporters: 19,
        isOfCast: true,
        answer: {
          verdict: "ACCEPTED",
          reason: "Мера опробована в двух школах агломерации и будет включена в таблицу.",
        },
      },
      {
        kind: "DELETION",
        on: { block: "Куратором не может быть директор школы того же муниципалитета" },
        text: "В малом районе других опытных людей нет.",
        day: 15,
        supporters: 6,
        answer: {
          verdict: "DECLINED",
          reason:
            "Куратор из того же муниципалитета зависит от тех же решений, что и школа; куратора можно пригласить из соседней территории.",
        },
      },
    ],
    rounds: [
      {
        version: 1,
        openedDaysAgo: 54,
        dueDaysAgo: 33,
        concludedDaysAgo: 12,
        seats: [
          {
            state: "COMPLETED",
            scores: [4, 3, 4, 3, 2, 4],
            verdict: "REVISE",
            summary: "Логика «причина – мера – признак» удачна. Признаки изменений нужно сделать измеримыми.",
            remarks: [
              {
                on: { row: "Слабая читательская грамотность" },
                criterion: "c5",
                text: "Для каждого признака изменений укажите, чем он измеряется, кем и когда.",
                isMandatory: true,
              },
            ],
          },
          {
            state: "COMPLETED",
            scores: [4, 3, 3, 3, 3, 4],
            verdict: "REVISE",
            summary: "Нет перехода от рискового профиля к управленческому решению.",
            remarks: [
              {
                on: { words: "Рисковый профиль школы составляет сама школа" },
                criterion: "c2",
                text: "Опишите, каким актом утверждаются меры и кто отвечает за их исполнение.",
                isMandatory: true,
              },
            ],
          },
          {
            state: "COMPLETED",
            scores: [4, 4, 4, 4, 3, 4],
            verdict: "APPROVE_WITH_REMARKS",
            summary: "Документ можно применять, измеримость стоит усилить.",
          },
        ],
      },
    ],
  },
  {
    product: "cross-check",
    level: "MUNICIPAL",
    cycleComponents: ["METHODS"],
    conceptNumbers: [1],
    state: "RECOMMENDED",
    versions: [{ file: "cross-check", submittedDaysAgo: 105 }],
    discussion: { noticeDaysAgo: 102, opensDaysAgo: 98, days: 15, answeredDaysAgo: 75, summaryDaysAgo: 73 },
    proposals: [
      {
        kind: "QUESTION",
        on: { words: "Малочисленная школа может проверяться" },
        text: "Какая школа считается малочисленной для этого порядка?",
        day: 4,
        supporters: 10,
        answer: {
          verdict: "EXPLAINED",
          reason:
            "Та, что отнесена к малокомплектным муниципальным актом; порядок собственного определения не вводит.",
        },
      },
      {
        kind: "REPLACEMENT",
        on: { words: "по три одинаковые работы" },
        text: "Трёх работ мало, чтобы договориться о критериях.",
        wording: "по пять одинаковых работ",
        day: 9,
        supporters: 3,
        answer: {
          verdict: "DECLINED",
          reason:
            "Согласование пяти работ занимает больше урока; при расхождении учителя и так продолжают до единого решения.",
        },
      },
    ],
    rounds: [
      {
        version: 1,
        openedDaysAgo: 70,
        dueDaysAgo: 48,
        concludedDaysAgo: 6,
        seats: [
          {
            state: "COMPLETED",
            scores: [4, 4, 4, 5, 4, 4],
            verdict: "APPROVE",
            summary: "Порядок выверен на практике и готов к применению.",
          },
          {
            state: "COMPLETED",
            scores: [4, 3, 4, 4, 4, 5],
            verdict: "APPROVE_WITH_REMARKS",
            summary: "Назовите срок, в который готовится справка о согласованности.",
          },
          {
            state: "COMPLETED",
            scores: [5, 4, 4, 4, 3, 5],
            verdict: "APPROVE",
            summary: "Документ понятен и учителю, и организатору.",
          },
        ],
      },
    ],
  },
  {
    product: "self-study",
    level: "INSTITUTION",
    cycleComponents: ["ANALYSIS", "DECISIONS"],
    conceptNumbers: [1, 3],
    state: "APPROVED",
    versions: [{ file: "self-study", submittedDaysAgo: 120 }],
    discussion: { noticeDaysAgo: 117, opensDaysAgo: 113, days: 15, answeredDaysAgo: 90, summaryDaysAgo: 88 },
    proposals: [
      {
        kind: "REMARK",
        on: { words: "главное за год – одна страница" },
        text: "Учредитель всё равно потребует полный отчёт. Одна страница добавит работы, а не убавит.",
        day: 6,
        supporters: 15,
        answer: {
          verdict: "DECLINED",
          reason:
            "Одна страница – часть того же отчёта, а не отдельный документ; пробный выпуск показал, что её читают в двадцать раз чаще.",
        },
      },
    ],
    rounds: [
      {
        version: 1,
        openedDaysAgo: 84,
        dueDaysAgo: 60,
        concludedDaysAgo: 25,
        seats: [
          {
            state: "COMPLETED",
            scores: [4, 4, 4, 5, 4, 5],
            verdict: "APPROVE",
            summary: "Рекомендации освобождают школу от пересказа таблиц.",
          },
          {
            state: "COMPLETED",
            scores: [3, 4, 4, 4, 4, 5],
            verdict: "APPROVE",
            summary: "Удачный образец понятного документа.",
          },
          {
            state: "COMPLETED",
            scores: [4, 3, 4, 4, 3, 4],
            verdict: "APPROVE_WITH_REMARKS",
            summary: "Добавьте пример страницы «главное за год».",
          },
        ],
      },
    ],
    order: { daysAgo: 4, number: "01/2204-Д" },
  },
  {
    product: "site-criteria",
    level: "REGIONAL",
    cycleComponents: ["INDICATORS", "MONITORING"],
    conceptNumbers: [3, 6],
    state: "PUBLISHED_AS_MODEL",
    versions: [
      { file: "site-criteria-v1", submittedDaysAgo: 212 },
      {
        file: "site-criteria-v2",
        submittedDaysAgo: 138,
        changeLog:
          "Добавлен критерий о людях с нарушениями зрения, уточнены актуальность и независимость оценок.",
      },
    ],
    discussion: {
      noticeDaysAgo: 209,
      opensDaysAgo: 205,
      days: 20,
      answeredDaysAgo: 178,
      summaryDaysAgo: 176,
    },
    proposals: [
      {
        kind: "ADDITION",
        on: { row: "Понятность" },
        text: "Сайты не читаются программами экранного доступа: таблицы выложены картинками.",
        wording: "Добавить критерий об удобстве для людей с нарушениями зрения.",
        day: 2,
        supporters: 34,
        isOfCast: true,
        answer: {
          verdict: "ACCEPTED",
          reason: "Добавлен пятый критерий.",
          wentTo: {
            place: { row: "Удобство для людей с нарушениями зрения" },
            note: "Новая строка таблицы 1",
          },
        },
      },
      {
        kind: "REPLACEMENT",
        on: { words: "Документы обновлены в текущем учебном году" },
        text: "Без даты на документе проверить это нельзя.",
        wording: "Документы обновлены в текущем учебном году, на каждом указана дата",
        day: 5,
        supporters: 12,
        answer: {
          verdict: "ACCEPTED",
          reason: "",
          wentTo: { place: { words: "у каждого стоит дата" }, note: "Строка 2 таблицы 1" },
        },
      },
      {
        kind: "REMARK",
        on: { words: "Сайт оценивают два эксперта из других муниципалитетов" },
        text: "Если эксперты оценивают вместе, это один голос, а не два.",
        day: 13,
        supporters: 9,
        answer: {
          verdict: "PARTLY_ACCEPTED",
          reason:
            "Независимость оценок записана; требование о разных датах оценки не включено, оно усложнит график.",
          wentTo: { place: { words: "независимо друг от друга" }, note: "Порядок экспертизы" },
        },
      },
    ],
    rounds: [
      {
        version: 1,
        openedDaysAgo: 174,
        dueDaysAgo: 152,
        concludedDaysAgo: 146,
        seats: [
          {
            state: "COMPLETED",
            scores: [4, 3, 4, 4, 3, 4],
            verdict: "REVISE",
            summary: "Критерии верны, порядок оценки требует уточнения.",
            remarks: [
              {
                on: { words: "Расхождение более чем на один уровень" },
                criterion: "c4",
                text: "Уточните, независимо ли работают эксперты и что получает муниципалитет вместе с оценками.",
                isMandatory: true,
              },
            ],
          },
          {
            state: "COMPLETED",
            scores: [4, 4, 4, 4, 4, 4],
            verdict: "APPROVE_WITH_REMARKS",
            summary: "Учтите доступность для незрячих.",
          },
          {
            state: "COMPLETED",
            scores: [4, 3, 4, 3, 3, 5],
            verdict: "APPROVE_WITH_REMARKS",
            summary: "Критериям не хватает дат.",
          },
        ],
      },
      {
        version: 2,
        openedDaysAgo: 132,
        dueDaysAgo: 112,
        concludedDaysAgo: 108,
        seats: [
          {
            state: "COMPLETED",
            scores: [4, 4, 4, 5, 4, 4],
            verdict: "APPROVE",
            summary: "Замечания учтены.",
          },
          {
            state: "COMPLETED",
            scores: [5, 4, 4, 5, 4, 5],
            verdict: "APPROVE",
            summary: "Критерии готовы к применению.",
          },
          {
            state: "COMPLETED",
            scores: [4, 4, 4, 4, 4, 5],
            verdict: "APPROVE",
            summary: "Документ стал точнее.",
          },
        ],
      },
    ],
    order: { daysAgo: 97, number: "01/1518-Д" },
    publishedDaysAgo: 92,
  },
  {
    product: "site-criteria-old",
    level: "REGIONAL",
    cycleComponents: ["INDICATORS"],
    conceptNumbers: [3],
    state: "SUPERSEDED",
    versions: [{ file: "site-criteria-old", submittedDaysAgo: 530 }],
    discussion: {
      noticeDaysAgo: 527,
      opensDaysAgo: 523,
      days: 15,
      answeredDaysAgo: 500,
      summaryDaysAgo: 498,
    },
    proposals: [
      {
        kind: "REMARK",
        on: { words: "Сайт оценивает один эксперт" },
        text: "Оценка одного эксперта вызовет споры.",
        day: 8,
        supporters: 21,
        answer: {
          verdict: "DECLINED",
          reason:
            "На первый год экспертов достаточно только для одной оценки; порядок пересмотрят, когда реестр вырастет.",
        },
      },
    ],
    rounds: [
      {
        version: 1,
        openedDaysAgo: 494,
        dueDaysAgo: 470,
        concludedDaysAgo: 462,
        seats: [
          {
            state: "COMPLETED",
            scores: [4, 3, 4, 4, 3, 4],
            verdict: "APPROVE_WITH_REMARKS",
            summary: "Для первого года критериев достаточно.",
          },
          {
            state: "COMPLETED",
            scores: [4, 4, 4, 4, 3, 4],
            verdict: "APPROVE",
            summary: "Критерии просты и понятны.",
          },
          { state: "COMPLETED", scores: [3, 3, 4, 4, 4, 5], verdict: "APPROVE", summary: "Можно применять." },
        ],
      },
    ],
    order: { daysAgo: 446, number: "01/907-Д" },
    publishedDaysAgo: 440,
    supersededBy: "site-criteria",
  },
  {
    product: "olympiad",
    level: "MUNICIPAL",
    cycleComponents: ["MEASURES", "EFFECTIVENESS"],
    conceptNumbers: [2],
    state: "PUBLISHED_AS_PRACTICE",
    versions: [{ file: "olympiad", submittedDaysAgo: 190 }],
    discussion: {
      noticeDaysAgo: 187,
      opensDaysAgo: 183,
      days: 15,
      answeredDaysAgo: 160,
      summaryDaysAgo: 158,
    },
    proposals: [
      {
        kind: "QUESTION",
        on: { words: "единый пакет заданий" },
        text: "Кто готовит пакет: муниципальная комиссия или куст?",
        day: 3,
        supporters: 6,
        answer: {
          verdict: "EXPLAINED",
          reason: "Пакет готовит муниципальная предметно-методическая комиссия, куст его только открывает.",
        },
      },
      {
        kind: "REMARK",
        on: { row: "Доля обучающихся 7–9 классов" },
        text: "Рост участия может объясняться тем, что добавились новые предметы. Сравните по одним и тем же.",
        day: 10,
        supporters: 8,
        answer: {
          verdict: "DECLINED",
          reason:
            "Сравнение по одним и тем же предметам даёт 21 и 35 процентов; вывод не меняется, таблица не перегружена.",
        },
      },
    ],
    rounds: [
      {
        version: 1,
        openedDaysAgo: 154,
        dueDaysAgo: 131,
        concludedDaysAgo: 126,
        seats: [
          {
            state: "COMPLETED",
            scores: [4, 4, 4, 5, 4, 5],
            verdict: "APPROVE",
            summary: "Практику легко повторить, ограничения названы честно.",
          },
          {
            state: "COMPLETED",
            scores: [4, 4, 4, 5, 4, 4],
            verdict: "APPROVE",
            summary: "Хороший пример взаимодействия территорий.",
          },
          {
            state: "COMPLETED",
            scores: [3, 3, 4, 4, 4, 5],
            verdict: "APPROVE_WITH_REMARKS",
            summary: "Приложите образец приказа о кустах.",
          },
        ],
      },
    ],
    order: { daysAgo: 115, number: "01/1342-Д", isPractice: true },
    publishedDaysAgo: 110,
  },
];

/** Documents that came to an end on the way. */
const ended: Story[] = [
  {
    product: "school-rating",
    level: "INSTITUTION",
    cycleComponents: ["INDICATORS"],
    conceptNumbers: [5],
    state: "REJECTED",
    versions: [{ file: "school-rating", submittedDaysAgo: 110 }],
    discussion: { noticeDaysAgo: 107, opensDaysAgo: 103, days: 15, answeredDaysAgo: 80, summaryDaysAgo: 78 },
    proposals: [
      {
        kind: "DELETION",
        on: { words: "средняя отметка обучающихся по предмету" },
        text: "Такой показатель толкает завышать отметки. Это прямо против задач объективности.",
        day: 1,
        supporters: 58,
        isOfCast: true,
        answer: {
          verdict: "DECLINED",
          reason:
            "Средняя отметка – единственный показатель, который школа получает без дополнительной отчётности.",
        },
      },
      {
        kind: "DELETION",
        on: { block: "Список размещается в учительской" },
        text: "Публичный список унижает людей и ничего не меняет в их работе.",
        day: 2,
        supporters: 44,
        answer: {
          verdict: "DECLINED",
          reason: "Открытость списка группа считает условием доверия к рейтингу и сохраняет её.",
        },
      },
    ],
    rounds: [
      {
        version: 1,
        openedDaysAgo: 74,
        dueDaysAgo: 52,
        concludedDaysAgo: 47,
        seats: [
          {
            state: "COMPLETED",
            scores: [1, 1, 2, 2, 1, 3],
            verdict: "REJECT",
            summary:
              "Модель противоречит концепции: показатели поощряют завышение отметок и гонку за дипломами.",
            remarks: [
              {
                on: { words: "средняя отметка обучающихся по предмету" },
                criterion: "c1",
                text: "Показатель создаёт стимул к необъективности и не может быть основой выплат.",
                isMandatory: true,
              },
            ],
          },
          {
            state: "COMPLETED",
            scores: [1, 2, 1, 2, 2, 3],
            verdict: "REJECT",
            summary: "Рейтинг не связан ни с целями школы, ни с помощью учителю.",
            remarks: [
              {
                on: { words: "Педагоги последней десятой части списка" },
                criterion: "c3",
                text: "Направление на обучение по месту в списке не основано на дефицитах педагога.",
                isMandatory: true,
              },
            ],
          },
          {
            state: "COMPLETED",
            scores: [2, 2, 2, 3, 2, 3],
            verdict: "REVISE",
            summary:
              "Если авторы откажутся от публичного списка и средней отметки, останется карта достижений, которую можно развить.",
            remarks: [
              {
                on: { words: "Вес показателей определяет директор" },
                criterion: "c5",
                text: "Веса должны быть названы и обоснованы в документе.",
                isMandatory: true,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    product: "career",
    level: "MUNICIPAL",
    cycleComponents: ["MEASURES"],
    conceptNumbers: [3],
    state: "WITHDRAWN",
    versions: [{ file: "career", submittedDaysAgo: 44 }],
    discussion: { noticeDaysAgo: 41, opensDaysAgo: 36, days: 20 },
    proposals: [
      {
        kind: "REMARK",
        text: "В двух округах такой календарь уже ведётся на площадке колледжей. Зачем второй?",
        day: 3,
        supporters: 17,
      },
      {
        kind: "ADDITION",
        on: { words: "организатор отмечает число участников" },
        text: "Одного числа мало.",
        wording: ", их классы и школы",
        day: 5,
        supporters: 4,
      },
    ],
    withdrawn: {
      daysAgo: 28,
      reason:
        "Группа присоединяется к календарю, который уже ведут колледжи, и не будет выпускать отдельный документ.",
    },
  },
];

/** Every document of the demonstration, in the order of its code. */
export const stories: readonly Story[] = [
  roadmapStory,
  ...young.slice(0, 1),
  cycleStory,
  ...young.slice(1),
  ...underExpertise,
  ...old,
  ...ended,
];
