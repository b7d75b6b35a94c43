import { addDays, type PlainDate } from "../../src/platform/calendar.js";
import type { CastMember, WorldCommission, WorldInstitution, WorldMunicipality, WorldRole } from "./model.js";
import type { Population } from "./people.js";
import { MINISTRY, REGIONAL_CENTRE } from "./places.js";
import { idOf } from "./random.js";
import { castEmails } from "./staff.js";

type CommissionCast = "commissionChair" | "commissionMember" | "commissionSecretary";

interface Places {
  municipalities: readonly WorldMunicipality[];
  institutions: readonly WorldInstitution[];
  /** Whose employer one of the members shares, so that a session shows an abstention by rule (R15). */
  colleagueId: string;
}

/** The commission that keeps the register: a chair, eight members of several employers, and a secretary. */
export function addCommission(
  population: Population,
  { municipalities, institutions, colleagueId }: Places,
  today: PlainDate,
): { commission: WorldCommission; cast: Record<CommissionCast, CastMember>; roles: WorldRole[] } {
  const employerNamed = (name: string) => institutions.find(({ nameRu }) => nameRu === name)!;
  const place = (slug: string) => municipalities.find((each) => each.slug === slug)!;
  const shared = population.employments.find(({ personId }) => personId === colleagueId)!.institutionId;
  const long = { registeredDaysAgo: [1400, 1500] as [number, number] };
  const chair = population.add({
    key: "commission chair",
    email: castEmails.commissionChair,
    sex: "M",
    institution: employerNamed(MINISTRY),
    position: "Начальник управления",
    occupation: "сотрудник министерства",
    ...long,
  });
  const secretary = population.add({
    key: "commission secretary",
    email: castEmails.commissionSecretary,
    sex: "F",
    institution: employerNamed(REGIONAL_CENTRE),
    position: "Ведущий специалист",
    occupation: "сотрудник регионального центра",
    ...long,
  });
  const member = population.add({
    key: "commission member",
    email: castEmails.commissionMember,
    sex: "F",
    municipality: place("troitskiy-mr"),
    kinds: ["AUTHORITY"],
    position: "Заместитель начальника управления образования",
    occupation: "специалист органа управления образованием",
    ...long,
  });
  const colleague = population.add({
    key: "commission member 2",
    institution: institutions.find(({ id }) => id === shared)!,
    position: "Директор",
    occupation: "директор школы",
    ...long,
  });
  const others = ["miasskiy-go", "satkinskiy-mr", "chebarkulskiy-go", "bredinskiy-mr"].map((slug, index) =>
    population.add({
      key: `commission member ${index + 3}`,
      municipality: place(slug),
      kinds: ["AUTHORITY"],
      position: "Специалист управления образования",
      occupation: "специалист органа управления образованием",
      ...long,
    }),
  );
  const central = ["Заведующий кафедрой", "Главный консультант"].map((position, index) =>
    population.add({
      key: `commission member ${index + 7}`,
      institution: employerNamed(index === 0 ? REGIONAL_CENTRE : MINISTRY),
      position,
      occupation: index === 0 ? "сотрудник регионального центра" : "сотрудник министерства",
      ...long,
    }),
  );
  const memberIds = [member, colleague, ...others, ...central].map(({ id }) => id);
  const grant = (personId: string, role: WorldRole["role"]): WorldRole => ({
    id: idOf("rolegrant", `${role} ${personId}`),
    personId,
    role,
    fromOn: addDays(today, -1200),
    basis: "Приказ о составе комиссии по ведению реестра (демонстрация)",
  });
  return {
    commission: { chairId: chair.id, secretaryId: secretary.id, memberIds },
    cast: {
      commissionChair: { personId: chair.id, email: castEmails.commissionChair },
      commissionMember: { personId: member.id, email: castEmails.commissionMember },
      commissionSecretary: { personId: secretary.id, email: castEmails.commissionSecretary },
    },
    roles: [
      grant(chair.id, "COMMISSION_CHAIR"),
      grant(secretary.id, "COMMISSION_SECRETARY"),
      ...memberIds.map((id) => grant(id, "COMMISSION_MEMBER")),
    ],
  };
}
