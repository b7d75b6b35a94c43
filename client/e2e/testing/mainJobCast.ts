import { aPerson } from "../../../api/src/accounts/accounts.factory.js";
import type { Person } from "../../../api/src/accounts/person.entity.js";
import { aDocument } from "../../../api/src/documents/document.factory.js";
import { MicroGroup } from "../../../api/src/groups/projectGroup.entity.js";
import { aGroup, aMember, aProduct } from "../../../api/src/groups/projectGroup.factory.js";
import { Availability } from "../../../api/src/register/registerEntry.entity.js";
import { aStage } from "./stage.js";

const homes = [
  "Ашинский МР",
  "Брединский МР",
  "Варненский МР",
  "Верхнеуральский МР",
  "Еманжелинский МР",
  "Еткульский МР",
  "Карталинский МР",
  "Каслинский МР",
  "Кизильский МР",
  "Коркинский МР",
  "Красноармейский МР",
  "Кунашакский МР",
  "Нагайбакский МР",
  "Октябрьский МР",
];

export const title = "Модельная структура управленческого цикла МСОКО";

/** The people of scenarios 8.2 and 8.3 on 10 May 2022: a group of 86 in 12 micro-groups, its readers, the experts. */
export const start = () =>
  aStage("2022-05-10T05:00:00Z", ({ em, person, staff, expert }) => {
    const lead = person("Кузнецова", "Миасский ГО");
    const group = aGroup(em, lead, { title: "Проектная группа ММПГ-2", code: "ММПГ-2" });
    const product = aProduct(em, group, { title, directionCodes: ["1.2", "2.4"] });
    // The codes of a year are given in turn: two documents of an earlier group make this one MD-2022-003.
    const earlier = aGroup(em, person("Прежняя", "Копейский ГО"));
    for (const code of ["MD-2022-001", "MD-2022-002"])
      aDocument(em, earlier, { code, title: code, state: "WITHDRAWN" });
    const units = Array.from({ length: 12 }, (_, index) =>
      em.create(MicroGroup, {
        regionId: group.regionId,
        createdAt: new Date("2022-04-01"),
        group,
        code: `${index + 1}`,
        title: `Микрогруппа ${index + 1}`,
      }),
    );
    const members = Array.from({ length: 85 }, (_, index) => {
      const one = aPerson(em, { id: group.regionId }, { surname: `Участников${index + 1}` });
      aMember(em, group, one, "MEMBER", { microGroup: units[index % 12]! });
      return one;
    });
    const arbiter = expert("Троицкая", "Троицкий МР", { category: "LEADING" });
    em.create(Availability, {
      regionId: group.regionId,
      createdAt: new Date("2022-04-01"),
      person: arbiter,
      maxConcurrent: 0,
    });
    const orlova = expert("Орлова", "Ашинский МР");
    aMember(em, group, orlova, "MEMBER", { toOn: "2022-04-30" });
    expert("Белов", "Миасский ГО");
    expert("Зуева", "Кусинский МР", { kind: "GROUP_PARTICIPANT", category: null, state: "LISTED" });
    return {
      lead,
      group,
      product,
      member: members[0]!,
      arbiter,
      coordinator: staff("Координатова", "COORDINATOR"),
      moderator: staff("Модератова", "MODERATOR"),
      officer: staff("Приказова", "MINISTRY_OFFICER"),
      authors: homes.map((place, index) => person(`Пишущая${index + 1}`, place)),
      experts: [
        expert("Волков", "Саткинский МР"),
        expert("Гордеева", "Кыштымский ГО"),
        expert("Дёмин", "Нязепетровский МР"),
      ] as [Person, Person, Person],
    };
  });
