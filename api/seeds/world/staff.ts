import type { Role } from "../../src/accounts/role.entity.js";
import { addDays, type PlainDate } from "../../src/platform/calendar.js";
import type {
  CastMember,
  CastName,
  WorldInstitution,
  WorldMunicipality,
  WorldPerson,
  WorldRole,
} from "./model.js";
import type { Population } from "./people.js";
import { MINISTRY, REGIONAL_CENTRE } from "./places.js";
import { idOf } from "./random.js";

/** Those of the cast who are added here; the others come after everybody else, whose chances stay as they are. */
type EarlyCast = Exclude<
  CastName,
  "candidate" | "examinee" | "assessor" | "commissionChair" | "commissionMember" | "commissionSecretary"
>;

/** The office: whoever has a role that an administrator grants. Those with a cast name sign in from the table. */
const office: readonly {
  key: string;
  role: Role;
  cast: EarlyCast | null;
  employer: string;
  position: string;
  occupation: string;
}[] = [
  {
    key: "moderator",
    role: "MODERATOR",
    cast: "moderator",
    employer: REGIONAL_CENTRE,
    position: "Ведущий методист",
    occupation: "методист регионального центра",
  },
  {
    key: "moderator 2",
    role: "MODERATOR",
    cast: null,
    employer: REGIONAL_CENTRE,
    position: "Методист",
    occupation: "методист регионального центра",
  },
  {
    key: "coordinator",
    role: "COORDINATOR",
    cast: "coordinator",
    employer: REGIONAL_CENTRE,
    position: "Начальник отдела экспертизы",
    occupation: "сотрудник регионального центра",
  },
  {
    key: "coordinator 2",
    role: "COORDINATOR",
    cast: null,
    employer: REGIONAL_CENTRE,
    position: "Заместитель начальника отдела экспертизы",
    occupation: "сотрудник регионального центра",
  },
  {
    key: "registrar",
    role: "REGISTRAR",
    cast: "registrar",
    employer: REGIONAL_CENTRE,
    position: "Специалист по ведению реестра",
    occupation: "сотрудник регионального центра",
  },
  {
    key: "officer",
    role: "MINISTRY_OFFICER",
    cast: "ministryOfficer",
    employer: MINISTRY,
    position: "Консультант отдела оценки качества образования",
    occupation: "сотрудник министерства",
  },
  {
    key: "administrator",
    role: "REGION_ADMIN",
    cast: "regionAdmin",
    employer: REGIONAL_CENTRE,
    position: "Системный администратор",
    occupation: "сотрудник регионального центра",
  },
];

/** What the parts are called in the two languages of the product. */
export const castTitles: Record<CastName, readonly [roleRu: string, roleEn: string]> = {
  participant: ["участник обсуждения", "participant"],
  expert: ["эксперт", "expert"],
  leadingExpert: ["ведущий эксперт", "leading expert"],
  groupLead: ["руководитель ММПГ", "group lead"],
  groupMember: ["участник ММПГ", "group member"],
  workingGroupLead: ["руководитель рабочей группы (дорожная карта)", "lead of the roadmap's working group"],
  candidate: ["кандидат в эксперты", "candidate"],
  examinee: ["кандидат на оценке", "candidate in assessment"],
  moderator: ["модератор", "moderator"],
  coordinator: ["координатор", "coordinator"],
  registrar: ["регистратор", "registrar"],
  ministryOfficer: ["сотрудник министерства", "ministry officer"],
  assessor: ["экзаменатор", "assessor"],
  commissionChair: ["председатель комиссии", "chair of the commission"],
  commissionMember: ["член комиссии", "member of the commission"],
  commissionSecretary: ["секретарь комиссии", "secretary of the commission"],
  regionAdmin: ["администратор региона", "region administrator"],
};

/** The address that each part signs in with. */
export const castEmails: Record<CastName, string> = {
  participant: "participant@demo.invalid",
  expert: "expert@demo.invalid",
  leadingExpert: "leading-expert@demo.invalid",
  groupLead: "lead@demo.invalid",
  groupMember: "member@demo.invalid",
  workingGroupLead: "roadmap-lead@demo.invalid",
  candidate: "candidate@demo.invalid",
  examinee: "examinee@demo.invalid",
  moderator: "moderator@demo.invalid",
  coordinator: "coordinator@demo.invalid",
  registrar: "registrar@demo.invalid",
  ministryOfficer: "officer@demo.invalid",
  assessor: "assessor@demo.invalid",
  commissionChair: "chair@demo.invalid",
  commissionMember: "commission@demo.invalid",
  commissionSecretary: "secretary@demo.invalid",
  regionAdmin: "admin@demo.invalid",
};

/** Adds the people of the office, their roles, and those of the cast who hold none. */
export function addStaff(
  population: Population,
  municipalities: readonly WorldMunicipality[],
  institutions: readonly WorldInstitution[],
  today: PlainDate,
): { cast: Record<EarlyCast, CastMember>; roles: WorldRole[]; castPeople: Record<EarlyCast, WorldPerson> } {
  const roles: WorldRole[] = [];
  const castPeople: Partial<Record<EarlyCast, WorldPerson>> = {};
  const employerNamed = (name: string) => institutions.find(({ nameRu }) => nameRu === name)!;
  const place = (slug: string) => municipalities.find((each) => each.slug === slug)!;

  for (const { key, role, cast, employer, position, occupation } of office) {
    const person = population.add({
      key: `staff ${key}`,
      ...(cast ? { email: castEmails[cast] } : { email: `${key.replace(" ", "-")}@demo.invalid` }),
      institution: employerNamed(employer),
      position,
      occupation,
      registeredDaysAgo: [1400, 1500],
    });
    if (cast) castPeople[cast] = person;
    roles.push({
      id: idOf("rolegrant", key),
      personId: person.id,
      role,
      fromOn: addDays(today, -1200),
      basis: "Приказ о распределении обязанностей (демонстрация)",
    });
  }

  castPeople.participant = population.add({
    key: "cast participant",
    email: castEmails.participant,
    sex: "F",
    municipality: place("bredinskiy-mr"),
    kinds: ["SCHOOL"],
    position: "Учитель",
    occupation: "педагог",
  });
  castPeople.expert = population.add({
    key: "cast expert",
    email: castEmails.expert,
    sex: "M",
    municipality: place("satkinskiy-mr"),
    kinds: ["LYCEUM", "SCHOOL"],
    position: "Заместитель директора по научно-методической работе",
    occupation: "заместитель директора школы",
  });
  castPeople.leadingExpert = population.add({
    key: "cast leading expert",
    email: castEmails.leadingExpert,
    sex: "F",
    municipality: place("troitskiy-mr"),
    kinds: ["AUTHORITY"],
    position: "Начальник отдела",
    occupation: "специалист органа управления образованием",
  });
  castPeople.groupLead = population.add({
    key: "cast lead",
    email: castEmails.groupLead,
    sex: "F",
    municipality: place("miasskiy-go"),
    kinds: ["SCHOOL"],
    position: "Директор",
    occupation: "директор школы",
  });
  castPeople.groupMember = population.add({
    key: "cast member",
    email: castEmails.groupMember,
    sex: "F",
    municipality: place("chebarkulskiy-go"),
    kinds: ["SCHOOL"],
    position: "Заместитель директора по учебно-воспитательной работе",
    occupation: "заместитель директора школы",
  });

  castPeople.workingGroupLead = population.add({
    key: "cast roadmap lead",
    email: castEmails.workingGroupLead,
    institution: employerNamed(REGIONAL_CENTRE),
    position: "Заместитель директора",
    occupation: "сотрудник регионального центра",
    registeredDaysAgo: [1400, 1500],
  });

  const whole = castPeople as Record<EarlyCast, WorldPerson>;
  const cast = Object.fromEntries(
    (Object.keys(whole) as EarlyCast[]).map((name) => {
      return [name, { personId: whole[name].id, email: castEmails[name] }];
    }),
  ) as Record<EarlyCast, CastMember>;
  return { cast, roles, castPeople: whole };
}
