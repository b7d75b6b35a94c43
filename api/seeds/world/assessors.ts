import { addDays, type PlainDate } from "../../src/platform/calendar.js";
import type { CastMember, WorldInstitution, WorldMunicipality, WorldRole } from "./model.js";
import type { Population } from "./people.js";
import { REGIONAL_CENTRE } from "./places.js";
import { idOf } from "./random.js";
import { castEmails } from "./staff.js";

const territories = ["miasskiy-go", "satkinskiy-mr", "troitskiy-mr", "chebarkulskiy-go"];

/** Those who write items and grade candidates: of several employers, so that a case finds two without a conflict (R09). */
export function addAssessors(
  population: Population,
  places: { municipalities: readonly WorldMunicipality[]; institutions: readonly WorldInstitution[] },
  today: PlainDate,
): { assessorIds: string[]; cast: Record<"assessor", CastMember>; roles: WorldRole[] } {
  const long = { registeredDaysAgo: [1400, 1500] as [number, number] };
  const first = population.add({
    key: "assessor",
    email: castEmails.assessor,
    sex: "F",
    institution: places.institutions.find(({ nameRu }) => nameRu === REGIONAL_CENTRE)!,
    position: "Старший методист",
    occupation: "сотрудник регионального центра",
    ...long,
  });
  const others = territories.map((slug, index) =>
    population.add({
      key: `assessor ${index + 2}`,
      municipality: places.municipalities.find((each) => each.slug === slug)!,
      kinds: ["AUTHORITY"],
      position: "Методист",
      occupation: "методист муниципальной службы",
      ...long,
    }),
  );
  const assessorIds = [first, ...others].map(({ id }) => id);
  return {
    assessorIds,
    cast: { assessor: { personId: first.id, email: castEmails.assessor } },
    roles: assessorIds.map((personId) => ({
      id: idOf("rolegrant", `ASSESSOR ${personId}`),
      personId,
      role: "ASSESSOR",
      fromOn: addDays(today, -1200),
      basis: "Приказ о составе экзаменаторов (демонстрация)",
    })),
  };
}
