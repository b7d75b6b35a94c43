import type { Chance } from "./random.js";

export type Sex = "F" | "M";

/** A name that nobody bears: the surname is put together from two words of nature that no surname joins. */
export interface InventedName {
  surname: string;
  givenName: string;
  patronymic: string | null;
  sex: Sex;
}

const firstParts = [
  "Ветро",
  "Росо",
  "Туче",
  "Звездо",
  "Мхо",
  "Инее",
  "Капле",
  "Лепесто",
  "Хвое",
  "Шишко",
  "Клюкво",
  "Рябино",
  "Брусно",
  "Черёмухо",
  "Ёлко",
  "Берёзо",
  "Калино",
  "Малино",
  "Одуванко",
  "Василько",
  "Ковыле",
  "Камыше",
  "Родничко",
  "Ручье",
  "Озеро",
  "Гранито",
  "Малахито",
  "Кварце",
  "Слюдо",
  "Облако",
  "Радуго",
  "Зарницо",
  "Сугробо",
  "Льдинко",
  "Синице",
  "Снегире",
  "Журавле",
  "Стрижо",
  "Бурундуко",
  "Кедро",
];

/** Masculine and feminine endings of the second word. */
const secondParts: readonly (readonly [string, string])[] = [
  ["полев", "полева"],
  ["лугов", "лугова"],
  ["бродов", "бродова"],
  ["мостов", "мостова"],
  ["звонов", "звонова"],
  ["цветов", "цветова"],
  ["лучев", "лучева"],
  ["дольский", "дольская"],
  ["горский", "горская"],
  ["рощин", "рощина"],
  ["тропинин", "тропинина"],
  ["вершинин", "вершинина"],
  ["скалин", "скалина"],
  ["песнин", "песнина"],
  ["весенин", "весенина"],
  ["реченский", "реченская"],
  ["островской", "островская"],
  ["крылов", "крылова"],
  ["ключев", "ключева"],
  ["следов", "следова"],
];

const givenNames: Record<Sex, readonly string[]> = {
  F: [
    "Анна",
    "Мария",
    "Елена",
    "Ольга",
    "Наталья",
    "Татьяна",
    "Ирина",
    "Светлана",
    "Екатерина",
    "Юлия",
    "Людмила",
    "Галина",
    "Марина",
    "Надежда",
    "Любовь",
    "Алёна",
    "Ксения",
    "Дарья",
    "Вера",
    "Лариса",
    "Валентина",
    "Оксана",
    "Евгения",
    "Зульфия",
    "Альбина",
    "Гульнара",
    "Алевтина",
    "Инна",
    "Маргарита",
    "Полина",
  ],
  M: [
    "Александр",
    "Сергей",
    "Андрей",
    "Алексей",
    "Дмитрий",
    "Николай",
    "Владимир",
    "Евгений",
    "Иван",
    "Михаил",
    "Пётр",
    "Артём",
    "Олег",
    "Виктор",
    "Павел",
    "Константин",
    "Фёдор",
    "Ринат",
    "Семён",
    "Григорий",
  ],
};

const patronymics: readonly (readonly [string, string])[] = [
  ["Александрович", "Александровна"],
  ["Сергеевич", "Сергеевна"],
  ["Андреевич", "Андреевна"],
  ["Алексеевич", "Алексеевна"],
  ["Дмитриевич", "Дмитриевна"],
  ["Николаевич", "Николаевна"],
  ["Владимирович", "Владимировна"],
  ["Евгеньевич", "Евгеньевна"],
  ["Иванович", "Ивановна"],
  ["Михайлович", "Михайловна"],
  ["Петрович", "Петровна"],
  ["Артёмович", "Артёмовна"],
  ["Олегович", "Олеговна"],
  ["Викторович", "Викторовна"],
  ["Фёдорович", "Фёдоровна"],
  ["Семёнович", "Семёновна"],
  ["Ринатович", "Ринатовна"],
  ["Геннадьевич", "Геннадьевна"],
  ["Вячеславович", "Вячеславовна"],
  ["Юрьевич", "Юрьевна"],
];

/** Gives names, none twice as a whole; about one in fourteen surnames is double, one person in sixty has no patronymic. */
export class NameGiver {
  private readonly given = new Set<string>();

  constructor(private readonly chance: Chance) {}

  /** Education is a women's trade: four of five unless told otherwise. */
  next(sex: Sex = this.chance.is(0.8) ? "F" : "M"): InventedName {
    for (;;) {
      const surname = this.chance.is(0.07) ? `${this.surname(sex)}-${this.surname(sex)}` : this.surname(sex);
      const patronymic = this.chance.is(1 / 60) ? null : this.chance.pick(patronymics)[sex === "M" ? 0 : 1];
      const name = { surname, givenName: this.chance.pick(givenNames[sex]), patronymic, sex };
      const whole = `${name.surname} ${name.givenName} ${name.patronymic}`;
      if (this.given.has(whole)) continue;
      this.given.add(whole);
      return name;
    }
  }

  private surname(sex: Sex): string {
    return this.chance.pick(firstParts) + this.chance.pick(secondParts)[sex === "M" ? 0 : 1];
  }
}
