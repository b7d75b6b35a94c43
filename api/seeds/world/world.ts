import { addDays, dateIn } from "../../src/platform/calendar.js";
import { groupTexts } from "../texts/groups.js";
import type { dictionariesOf, RegionParticulars } from "../dictionaries.js";
import { addAssessors } from "./assessors.js";
import { addCommission } from "./commission.js";
import { addWorkingGroup, buildGroups, GROUP_SIZE } from "./groups.js";
import type { World, WorldConsent, WorldEntry, WorldPerson } from "./model.js";
import { Population } from "./people.js";
import { buildInstitutions, buildMunicipalities, REGIONAL_CENTRE } from "./places.js";
import { Chance, idOf } from "./random.js";
import { buildRegister, type RegisteredExpert } from "./register.js";
import { addStaff, castEmails } from "./staff.js";

/** The invented region's particulars. */
export const demonstrationRegion: RegionParticulars = {
  code: "74",
  nameRu: "Челябинская область (демонстрация)",
  timeZone: "Asia/Yekaterinburg",
  operator: {
    nameRu: "Региональный центр оценки качества образования (демонстрация)",
    addressRu: "454000, г. Челябинск, ул. Выдуманная, д. 1",
    taxpayerNumber: "0000000000",
    siteUrl: "https://centre.demo.invalid",
  },
};
const ACTIVE_EXPERTS = 424;
const PARTICIPANTS = 2885;
const EXPERTS_PER_GROUP = 10;
/** Entries that have ended or rest, beside those in force. */
const ENDED = { EXPIRED: 18, SUSPENDED: 5, EXCLUDED: 3 } as const;

/** The invented region as of `now` over its dictionaries; the same instant gives the same world, to the last letter. */
export function buildWorld(now: Date, dictionaries: ReturnType<typeof dictionariesOf>): World {
  const today = dateIn(now, demonstrationRegion.timeZone);
  const chance = new Chance("collegium demonstration 1");
  const municipalities = buildMunicipalities(
    dictionaries.municipalities,
    chance.of("municipalities"),
    addDays(today, -2000),
  );
  const institutions = buildInstitutions(municipalities, chance.of("institutions"));
  const population = new Population(chance.of("population"), municipalities, institutions, today);
  const { cast, roles, castPeople } = addStaff(population, municipalities, institutions, today);

  const experts = addExperts(population, castPeople);
  const groupPeople = gatherGroups(population, experts, castPeople, chance.of("groups"));
  const participants = Array.from({ length: PARTICIPANTS - 1 }, (_, index) =>
    population.add({ key: `participant ${number(index + 1)}` }),
  );
  addOtherPosts(population, experts, chance.of("posts"));
  const workingGroup = addWorkingGroupPeople(population, institutions);
  const candidate = population.add({
    key: "cast candidate",
    email: castEmails.candidate,
    sex: "F",
    municipality: municipalities.find(({ slug }) => slug === "nyazepetrovskiy-mr")!,
    kinds: ["SCHOOL"],
    position: "Заместитель директора по учебно-воспитательной работе",
    occupation: "заместитель директора школы",
    registeredDaysAgo: [60, 90],
  });

  const commission = addCommission(
    population,
    { municipalities, institutions, colleagueId: participants[sharedApplicant]!.id },
    today,
  );

  const assessors = addAssessors(population, { municipalities, institutions }, today);

  const examinee = population.add({
    key: "cast examinee",
    email: castEmails.examinee,
    sex: "M",
    municipality: municipalities.find(({ slug }) => slug === "kusinskiy-mr")!,
    kinds: ["SCHOOL"],
    position: "Учитель математики",
    occupation: "учитель математики",
    registeredDaysAgo: [60, 90],
  });

  const register = buildRegister(experts, today, chance.of("register"));
  const groups = buildGroups(groupTexts, groupPeople, today, chance.of("group rows"));
  addWorkingGroup(groups, { lead: castPeople.workingGroupLead, members: workingGroup, former: [] }, today);

  return {
    municipalities,
    institutions,
    people: population.people,
    employments: population.employments,
    accounts: population.accounts,
    consents: buildConsents(
      population.people,
      [...register.entries, ...groups.entries],
      dictionaries.consentTexts,
      chance.of("consents"),
    ),
    roles: [...roles, ...commission.roles, ...assessors.roles],
    orders: [...register.orders, ...groups.orders],
    entries: [...register.entries, ...groups.entries],
    availabilities: register.availabilities,
    groups: groups.groups,
    microGroups: groups.microGroups,
    memberships: groups.memberships,
    products: groups.products,
    participantIds: participants.map(({ id }) => id),
    cast: {
      ...cast,
      ...commission.cast,
      ...assessors.cast,
      candidate: { personId: candidate.id, email: castEmails.candidate },
      examinee: { personId: examinee.id, email: castEmails.examinee },
    },
    commission: commission.commission,
    assessorIds: assessors.assessorIds,
  };
}

/** The participant whose application and employer a member of the commission meets in a session. */
export const sharedApplicant = 70;

const number = (index: number) => String(index).padStart(4, "0");

type CastPeople = ReturnType<typeof addStaff>["castPeople"];

function addExperts(population: Population, { expert, leadingExpert }: CastPeople): RegisteredExpert[] {
  const experts: RegisteredExpert[] = [
    { person: expert, category: "SENIOR", directionCodes: ["1.2", "2.4"], maxConcurrent: 4 },
    {
      person: leadingExpert,
      category: "LEADING",
      directionCodes: ["1.1", "1.2", "2.1", "2.4"],
      maxConcurrent: 3,
    },
  ];
  for (let index = experts.length + 1; index <= ACTIVE_EXPERTS; index += 1) {
    experts.push({
      person: population.add({ key: `expert ${number(index)}`, registeredDaysAgo: [1310, 1500] }),
    });
  }
  let ended = 0;
  for (const [state, count] of Object.entries(ENDED) as [keyof typeof ENDED, number][]) {
    for (let index = 0; index < count; index += 1) {
      ended += 1;
      const person = population.add({
        key: `former-expert ${number(ended)}`,
        registeredDaysAgo: [1310, 1500],
      });
      experts.push({ person, state });
    }
  }
  return experts;
}

/** Four groups of 86: a lead, ten experts of the register, and people of the region; four more have left each. */
function gatherGroups(
  population: Population,
  experts: readonly RegisteredExpert[],
  { groupLead, groupMember }: CastPeople,
  chance: Chance,
) {
  // The first expert and leading expert of the cast stay out, so that they can be asked to review.
  const drawable = chance.shuffled(experts.slice(2).filter(({ state }) => state === undefined));
  let member = 0;
  const newcomer = () => {
    member += 1;
    return population.add({ key: `member ${number(member)}`, registeredDaysAgo: [241, 1200] });
  };
  return groupTexts.map((_, index) => {
    const isOfCast = index === 1;
    const lead = isOfCast ? groupLead : newcomer();
    const own = drawable.splice(0, EXPERTS_PER_GROUP).map(({ person }) => person);
    const first: WorldPerson[] = isOfCast ? [groupMember] : [];
    const others = Array.from({ length: GROUP_SIZE - 1 - own.length - first.length }, newcomer);
    const former = [...drawable.splice(0, 2).map(({ person }) => person), newcomer(), newcomer()];
    return { lead, members: [...first, ...chance.shuffled([...own, ...others])], former };
  });
}

/** Colleagues of the regional centre who prepare the roadmap; none of them moderates or coordinates (R45). */
function addWorkingGroupPeople(population: Population, institutions: World["institutions"]): WorldPerson[] {
  const institution = institutions.find(({ nameRu }) => nameRu === REGIONAL_CENTRE)!;
  return [
    "Заведующий кафедрой",
    "Старший методист",
    "Ведущий аналитик",
    "Методист",
    "Методист",
    "Аналитик",
    "Юрисконсульт",
  ].map((position, index) =>
    population.add({
      key: `working-group ${index + 1}`,
      institution,
      position,
      occupation: "сотрудник регионального центра",
      registeredDaysAgo: [900, 1500],
    }),
  );
}

/** One expert in eight has a second post, one in six an earlier one; a few wait for the registrar's word on a new one. */
function addOtherPosts(population: Population, experts: readonly RegisteredExpert[], chance: Chance): void {
  for (const { person } of experts.slice(2)) {
    if (chance.is(0.125)) {
      const institution = population.institutionIn(person.municipalityId, ["EXTRACURRICULAR", "LYCEUM"]);
      const isConfirmed = !chance.is(0.08);
      const since = isConfirmed ? chance.whole(100, 900) : chance.whole(3, 25);
      population.employ(
        person,
        institution,
        "Методист (внешнее совместительство)",
        -since,
        null,
        false,
        isConfirmed,
      );
    }
    if (chance.is(0.17)) {
      const earlier = population.institutionIn(chance.pick(population.people).municipalityId, ["SCHOOL"]);
      const from = population.daysInWork(person);
      population.employ(
        person,
        earlier,
        "Учитель",
        -from,
        -chance.whole(60, Math.min(2500, from - 30)),
        false,
      );
    }
  }
  for (const institution of population.unconfirmedInstitutions()) {
    const colleague = experts
      .slice(2)
      .find(({ person }) => person.municipalityId === institution.municipalityId);
    if (colleague)
      population.employ(colleague.person, institution, "Учитель (совместительство)", -40, null, false);
  }
}

/** Everybody agreed to processing; of those in the register a bit more than half to a public name, a few took it back. */
function buildConsents(
  people: readonly WorldPerson[],
  entries: readonly WorldEntry[],
  texts: readonly { id: string; kind: WorldConsent["kind"] }[],
  chance: Chance,
): WorldConsent[] {
  const listed = new Set(entries.map(({ personId }) => personId));
  const textOf = (kind: WorldConsent["kind"]) => texts.find((text) => text.kind === kind)!.id;
  return people.flatMap((person) => {
    const processing: WorldConsent = {
      id: idOf("consent", `${person.id} PROCESSING`),
      personId: person.id,
      textId: textOf("PROCESSING"),
      kind: "PROCESSING",
      fields: [],
      givenOn: person.registeredOn,
      withdrawnOn: null,
    };
    if (!listed.has(person.id) || !chance.is(0.58)) return [processing];

    const fields: WorldConsent["fields"] = ["NAME"];
    if (chance.is(0.7)) fields.push("EMPLOYER");
    if (chance.is(0.6)) fields.push("POSITION");
    if (chance.is(0.15)) fields.push("EMAIL");
    return [
      processing,
      {
        ...processing,
        id: idOf("consent", `${person.id} DISSEMINATION`),
        textId: textOf("DISSEMINATION"),
        kind: "DISSEMINATION",
        fields,
        withdrawnOn: chance.is(0.05) ? addDays(person.registeredOn, 20) : null,
      },
    ];
  });
}
