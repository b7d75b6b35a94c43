import type { ImportField } from "./importColumns.rules.js";
import type { ImportProblem } from "./importRow.rules.js";

const fields: Readonly<Record<ImportField, string>> = {
  REGISTRATION_NO: "Номер записи",
  FULL_NAME: "Фамилия, имя, отчество",
  SURNAME: "Фамилия",
  GIVEN_NAME: "Имя",
  PATRONYMIC: "Отчество",
  MUNICIPALITY: "Муниципалитет",
  INSTITUTION: "Место работы",
  POSITION: "Должность",
  CATEGORY: "Категория",
  DIRECTIONS: "Направления",
  VALID_FROM: "Действует с",
  VALID_UNTIL: "Действует до",
  STATE: "Состояние",
  STATE_ON: "Дата приостановления или исключения",
  ORDER_NUMBER: "Номер приказа",
  ORDER_ON: "Дата приказа",
  ORDER_ISSUER: "Кем издан приказ",
};

/** What a column is called on paper. */
export const fieldTitle = (field: ImportField): string => fields[field];

/** What is wrong, as the office reads it, with what helps. */
export function problemSentence({ code, values = {} }: ImportProblem): string {
  const said = (name: string) => String(values[name] ?? "");
  switch (code) {
    case "REQUIRED":
      return "Ячейка пуста.";
    case "TOO_LONG":
      return `Текст длиннее ${said("most")} знаков.`;
    case "FORMULA":
      return "В ячейке формула: вставьте её значение.";
    case "BAD_NUMBER":
      return `Это не номер записи реестра: он пишется как ${said("region")}-2022-0001.`;
    case "NUMBER_TAKEN":
      return "Такой номер в реестре уже есть.";
    case "NUMBER_TWICE":
      return `Такой же номер в строке ${said("row")}.`;
    case "BAD_NAME":
      return "Это не похоже на имя: в нём бывают буквы, дефис, точка и апостроф.";
    case "MIXED_LETTERS":
      return `Среди русских букв латинские: ${said("letters")}. Наберите их заново.`;
    case "UNKNOWN_MUNICIPALITY":
      return said("candidates")
        ? `Такого муниципалитета нет. Возможно: ${said("candidates")}.`
        : "Такого муниципалитета нет.";
    case "AMBIGUOUS_MUNICIPALITY":
      return `Добавьте тип муниципалитета: ${said("candidates")}.`;
    case "UNKNOWN_CATEGORY":
      return "Категория — «эксперт», «старший эксперт» или «ведущий эксперт».";
    case "UNKNOWN_DIRECTION":
      return `Нет такого направления: ${said("unknown")}.`;
    case "UNKNOWN_STATE":
      return "Состояние — «действует», «приостановлено», «срок истёк» или «исключено».";
    case "STATE_AGAINST_TERM":
      return "Состояние говорит, что срок истёк, а он ещё идёт.";
    case "STATE_BEFORE_ORDER":
      return "Эта дата раньше даты приказа.";
    case "BAD_DATE":
      return "Это не дата: пишите 15.04.2022.";
    case "IN_THE_FUTURE":
      return "Этот день ещё не наступил.";
    case "TERM_REVERSED":
      return "Срок кончается раньше, чем начинается.";
    case "ORDER_DIFFERS":
      return said("row")
        ? `В строке ${said("row")} тот же приказ с другой датой.`
        : "Этот приказ уже внесён с другой датой.";
    case "ORDER_OF_OTHER_KIND":
      return "Приказ с этим номером уже внесён, и он не о реестре.";
    case "PERSON_TWICE":
      return `Этот человек уже есть в строке ${said("row")} на те же дни.`;
    case "PERSON_KNOWN":
      return "Человек с таким именем уже известен. Решите, он ли это.";
    case "PERSON_IN_REGISTER":
      return `У человека с таким именем уже есть действующая запись ${said("number")}.`;
  }
}
