import type { InstitutionKind } from "../../src/accounts/institution.entity.js";
import type { PlainDate } from "../../src/platform/calendar.js";
import type { WorldInstitution, WorldMunicipality } from "./model.js";
import { idOf, type Chance } from "./random.js";

/** How many people a municipality has in education, in parts; what is not named has one part. */
const parts: Record<string, number> = {
  "chelyabinskiy-go": 14,
  "magnitogorskiy-go": 8,
  "zlatoustovskiy-go": 4,
  "miasskiy-go": 4,
  "kopeyskiy-go": 4,
  "ozerskiy-go": 3,
  "troitskiy-go": 2,
  "sosnovskiy-mr": 2,
  "satkinskiy-mr": 2,
  "ashinskiy-mr": 2,
  "snezhinskiy-go": 2,
  "korkinskiy-mr": 2,
};

/** Which share of the region's people a municipality has. */
export const partsOf = ({ slug }: WorldMunicipality): number => parts[slug] ?? 1;

/** 33 of the 43 are in the agglomeration; which ones is invented. */
export function buildMunicipalities(
  rows: readonly Omit<WorldMunicipality, "agglomerationFromOn">[],
  chance: Chance,
  agglomeratedOn: PlainDate,
): WorldMunicipality[] {
  const members = new Set(
    chance
      .shuffled(rows)
      .sort((a, b) => (parts[b.slug] ?? 1) - (parts[a.slug] ?? 1))
      .slice(0, 33)
      .map(({ slug }) => slug),
  );
  return rows.map((row) => ({ ...row, agglomerationFromOn: members.has(row.slug) ? agglomeratedOn : null }));
}

const flourishes = [
  "Рассвет",
  "Родничок",
  "Созвездие",
  "Горизонт",
  "Росток",
  "Самоцвет",
  "Рябинушка",
  "Парус",
  "Истоки",
  "Радуга",
  "Перспектива",
  "Орлёнок",
  "Ёлочка",
  "Малахит",
  "Тополёк",
  "Ладья",
  "Кристалл",
  "Журавушка",
  "Семицветик",
  "Эврика",
];

/** Numbers from 701 on: the region has no school with such a number, so nobody mistakes one for theirs. */
class Numbers {
  private school = 700;
  private preschool = 800;

  nextSchool(): number {
    this.school += 1;
    return this.school;
  }

  nextPreschool(): number {
    this.preschool += 1;
    return this.preschool;
  }
}

const kindsInOrder: readonly InstitutionKind[] = [
  "SCHOOL",
  "SCHOOL",
  "PRESCHOOL",
  "EXTRACURRICULAR",
  "SCHOOL",
  "PRESCHOOL",
  "LYCEUM",
  "SCHOOL",
  "PRESCHOOL",
  "SCHOOL",
  "EXTRACURRICULAR",
  "SCHOOL",
];

function nameOf(kind: InstitutionKind, numbers: Numbers, flourish: string, chance: Chance): string {
  switch (kind) {
    case "PRESCHOOL":
      return `МБДОУ «Детский сад № ${numbers.nextPreschool()} «${flourish}»`;
    case "EXTRACURRICULAR":
      return chance.is(0.5)
        ? `МБУ ДО «Дом детского творчества «${flourish}»`
        : `МАУ ДО «Центр развития творчества детей и юношества «${flourish}»`;
    case "LYCEUM":
      return `МАОУ «${chance.is(0.5) ? "Лицей" : "Гимназия"} № ${numbers.nextSchool()}»`;
    default:
      return chance.is(0.08)
        ? `МАОУ «Средняя общеобразовательная школа № ${numbers.nextSchool()} с углублённым изучением отдельных предметов имени первых учителей посёлка ${flourish}»`
        : `${chance.pick(["МАОУ", "МБОУ", "МКОУ"])} «Средняя общеобразовательная школа № ${numbers.nextSchool()}»`;
  }
}

/** Names of the dictionary entries that the registrar has still to decide about. */
export const REGIONAL_CENTRE = "ГБУ ДПО «Региональный центр оценки качества образования (демонстрация)»";
export const MINISTRY = "Министерство образования и науки (демонстрация)";

/** An authority and 6 to 12 institutions each; two more for the region, some entries unconfirmed, one pair joined. */
export function buildInstitutions(
  municipalities: readonly WorldMunicipality[],
  chance: Chance,
): WorldInstitution[] {
  const numbers = new Numbers();
  const institutions: WorldInstitution[] = [];
  const add = (municipalityId: string, kind: InstitutionKind, nameRu: string): WorldInstitution => {
    const institution: WorldInstitution = {
      id: idOf("institution", `${municipalityId} ${nameRu}`),
      nameRu,
      kind,
      municipalityId,
      state: "CONFIRMED",
      joinedIntoId: null,
    };
    institutions.push(institution);
    return institution;
  };

  for (const municipality of municipalities) {
    add(municipality.id, "AUTHORITY", municipality.authorityNameRu);
    const count = Math.min(12, chance.whole(6, 9) + Math.min(3, partsOf(municipality) - 1));
    const names = chance.some(flourishes, count);
    for (let index = 0; index < count; index += 1) {
      const kind = kindsInOrder[index]!;
      add(municipality.id, kind, nameOf(kind, numbers, names[index]!, chance));
    }
  }

  const capital = municipalities.find(({ slug }) => slug === "chelyabinskiy-go")!;
  add(capital.id, "CPD", REGIONAL_CENTRE);
  add(capital.id, "OTHER", MINISTRY);

  const proposed = ["satkinskiy-mr", "ashinskiy-mr", "uvelskiy-mr"].map((slug, index) => {
    const place = municipalities.find((each) => each.slug === slug)!;
    return add(place.id, "SCHOOL", `Школа № ${791 + index} (название уточняется)`);
  });
  for (const institution of proposed) institution.state = "UNCONFIRMED";

  const [first] = institutions.filter(
    ({ kind, municipalityId }) => kind === "SCHOOL" && municipalityId === capital.id,
  );
  const double = add(capital.id, "SCHOOL", first!.nameRu.replace("Средняя общеобразовательная школа", "СОШ"));
  double.state = "JOINED";
  double.joinedIntoId = first!.id;
  return institutions;
}
