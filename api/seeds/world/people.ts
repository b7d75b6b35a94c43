import type { InstitutionKind } from "../../src/accounts/institution.entity.js";
import { addDays, daysBetween, type PlainDate } from "../../src/platform/calendar.js";
import type {
  WorldAccount,
  WorldEmployment,
  WorldInstitution,
  WorldMunicipality,
  WorldPerson,
} from "./model.js";
import { NameGiver, type InventedName, type Sex } from "./names.js";
import { partsOf } from "./places.js";
import { idOf, type Chance } from "./random.js";

interface Post {
  position: string;
  /** What a proposal shows of the author (R37). */
  occupation: string;
}

const postsAt: Record<InstitutionKind, readonly (readonly [Post, number])[]> = {
  SCHOOL: [
    [{ position: "Учитель", occupation: "педагог" }, 8],
    [
      {
        position: "Заместитель директора по учебно-воспитательной работе",
        occupation: "заместитель директора школы",
      },
      5,
    ],
    [{ position: "Директор", occupation: "директор школы" }, 3],
    [{ position: "Педагог-психолог", occupation: "педагог-психолог" }, 1],
  ],
  LYCEUM: [
    [{ position: "Учитель", occupation: "педагог" }, 6],
    [
      {
        position: "Заместитель директора по научно-методической работе",
        occupation: "заместитель директора школы",
      },
      5,
    ],
    [{ position: "Директор", occupation: "директор школы" }, 2],
  ],
  PRESCHOOL: [
    [{ position: "Воспитатель", occupation: "воспитатель" }, 5],
    [{ position: "Старший воспитатель", occupation: "старший воспитатель" }, 3],
    [{ position: "Заведующий", occupation: "заведующий детским садом" }, 3],
  ],
  EXTRACURRICULAR: [
    [
      { position: "Педагог дополнительного образования", occupation: "педагог дополнительного образования" },
      5,
    ],
    [{ position: "Методист", occupation: "методист" }, 3],
    [{ position: "Директор", occupation: "руководитель организации дополнительного образования" }, 2],
  ],
  AUTHORITY: [
    [{ position: "Главный специалист", occupation: "специалист органа управления образованием" }, 5],
    [{ position: "Начальник отдела", occupation: "специалист органа управления образованием" }, 3],
    [{ position: "Руководитель", occupation: "руководитель органа управления образованием" }, 1],
  ],
  CPD: [
    [{ position: "Ведущий методист", occupation: "методист регионального центра" }, 3],
    [{ position: "Начальник отдела экспертизы", occupation: "сотрудник регионального центра" }, 1],
  ],
  OTHER: [[{ position: "Консультант", occupation: "сотрудник министерства" }, 1]],
};

/** What is wanted of a person; what is left out is left to chance. */
export interface PersonWish {
  /** `expert 17`: the same key is always the same person's id. */
  key: string;
  email?: string;
  sex?: Sex;
  municipality?: WorldMunicipality;
  kinds?: readonly InstitutionKind[];
  institution?: WorldInstitution;
  position?: string;
  occupation?: string;
  /** Share of the people who go to this place; leave out to spread them by size. */
  registeredDaysAgo?: readonly [least: number, most: number];
}

const anyKind: readonly (readonly [InstitutionKind, number])[] = [
  ["SCHOOL", 11],
  ["PRESCHOOL", 5],
  ["LYCEUM", 2],
  ["EXTRACURRICULAR", 3],
  ["AUTHORITY", 2],
];

/** Makes people with posts and accounts. */
export class Population {
  readonly people: WorldPerson[] = [];
  readonly employments: WorldEmployment[] = [];
  readonly accounts: WorldAccount[] = [];
  private readonly names: NameGiver;
  private readonly places: readonly (readonly [WorldMunicipality, number])[];

  constructor(
    private readonly chance: Chance,
    municipalities: readonly WorldMunicipality[],
    private readonly institutions: readonly WorldInstitution[],
    private readonly today: PlainDate,
  ) {
    this.names = new NameGiver(chance.of("names"));
    this.places = municipalities.map((municipality) => [municipality, partsOf(municipality)] as const);
  }

  add(wish: PersonWish): WorldPerson {
    const { chance, today } = this;
    const name = this.names.next(wish.sex);
    const institution = wish.institution ?? this.institutionFor(wish);
    const post = this.postAt(institution, wish, name);
    const [least, most] = wish.registeredDaysAgo ?? [30, 1400];
    const person: WorldPerson = {
      id: idOf("person", wish.key),
      surname: name.surname,
      givenName: name.givenName,
      patronymic: name.patronymic,
      birthOn: addDays(today, -chance.whole(25 * 365, 66 * 365)),
      phone: chance.is(0.6)
        ? `+7 000 ${chance.whole(100, 999)}-${chance.whole(10, 99)}-${chance.whole(10, 99)}`
        : null,
      municipalityId: institution.municipalityId,
      occupation: post.occupation,
      registeredOn: addDays(today, -chance.whole(least, most)),
    };
    this.people.push(person);
    this.employ(
      person,
      institution,
      post.position,
      -chance.whole(500, Math.min(6000, this.daysInWork(person))),
      null,
      true,
    );
    this.accounts.push({
      id: idOf("account", wish.key),
      personId: person.id,
      email: wish.email ?? `${wish.key.replace(" ", "-")}@demo.invalid`,
      confirmedOn: person.registeredOn,
    });
    return person;
  }

  /** How many days the person can have worked, from the age of 21 on. */
  daysInWork({ birthOn }: WorldPerson): number {
    return daysBetween(birthOn!, this.today) - 21 * 365;
  }

  /** Adds a post; days are counted from today, and null has no end. */
  employ(
    person: WorldPerson,
    institution: WorldInstitution,
    position: string,
    fromDay: number,
    toDay: number | null,
    isMain: boolean,
    isConfirmed = true,
  ): void {
    this.employments.push({
      id: idOf("employment", `${person.id} ${institution.id} ${fromDay}`),
      personId: person.id,
      institutionId: institution.id,
      position,
      fromOn: addDays(this.today, fromDay),
      toOn: toDay === null ? null : addDays(this.today, toDay),
      isMain,
      share: isMain ? 1 : 0.25,
      isConfirmed: isConfirmed && institution.state !== "UNCONFIRMED",
    });
  }

  /** Entries of the dictionary that wait for the registrar's word. */
  unconfirmedInstitutions(): WorldInstitution[] {
    return this.institutions.filter(({ state }) => state === "UNCONFIRMED");
  }

  /** A confirmed institution of the kind in the municipality, or any there. */
  institutionIn(municipalityId: string, kinds: readonly InstitutionKind[]): WorldInstitution {
    const here = this.institutions.filter(
      (each) =>
        each.municipalityId === municipalityId &&
        each.state === "CONFIRMED" &&
        each.kind !== "CPD" &&
        each.kind !== "OTHER",
    );
    const wanted = here.filter(({ kind }) => kinds.includes(kind));
    return this.chance.pick(wanted.length > 0 ? wanted : here);
  }

  private institutionFor({ municipality, kinds }: PersonWish): WorldInstitution {
    const place = municipality ?? this.chance.weighted(this.places);
    return this.institutionIn(place.id, kinds ?? [this.chance.weighted(anyKind)]);
  }

  private postAt({ kind }: WorldInstitution, wish: PersonWish, { sex }: InventedName): Post {
    const post = this.chance.weighted(postsAt[kind]);
    const position = wish.position ?? (sex === "F" ? feminine(post.position) : post.position);
    return { position, occupation: wish.occupation ?? post.occupation };
  }
}

/** The one post whose name has a usual feminine form. */
const feminine = (position: string) => (position === "Заведующий" ? "Заведующая" : position);
