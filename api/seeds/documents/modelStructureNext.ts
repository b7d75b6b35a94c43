import { modelStructure } from "./modelStructure.js";
import type { DocumentSpec, Piece, TableSpec } from "./pieces.js";

/**
 * What the second version changes on purpose, by the keys of the pieces; the tests of the alignment and the
 * story of the demonstration both rest on it.
 */
const plannedEdits = {
  /** Paragraphs with a new wording. */
  edited: {
    problem:
      "Необходимость документа подтверждена результатами оценки муниципальных механизмов управления качеством образования: большинство муниципалитетов представляет отдельные компоненты цикла, однако связь между ними прослеживается не всегда.[^Под связью понимается возможность назвать для каждой цели показатель, для показателя – метод и данные, для данных – вывод, для вывода – рекомендацию и меру.] Чаще всего отсутствуют адресные рекомендации, управленческие решения по итогам анализа и анализ эффективности принятых мер.",
    targets:
      "Для каждого показателя устанавливаются исходное значение и целевое значение на конец цикла. Целевое значение обосновывается динамикой не менее чем за три предыдущих года. Если исходное значение неизвестно, первый цикл считается измерительным, и целевое значение не устанавливается.[^В этом случае в положении о МСОКО делается отметка «показатель введён впервые».]",
    recommendations:
      "Рекомендации готовятся не позднее 20 рабочих дней после утверждения аналитической справки. Каждая рекомендация содержит ссылку на вывод, группу адресатов, предлагаемое действие, ожидаемый результат и срок, к которому он ожидается. Рекомендации размещаются на сайте МОУО и обсуждаются на совещании руководителей.",
    curators:
      "Школьный куратор закрепляется за образовательной организацией приказом МОУО на срок не менее одного учебного года. Один куратор сопровождает не более двух школ. Куратор участвует в составлении рискового профиля, согласует антирисковую программу и один раз в четверть сообщает о её выполнении.",
    final1:
      "Модельная структура носит рекомендательный характер. Она пересматривается ежегодно по предложениям муниципалитетов и с учётом результатов экспертизы.",
  },
  /** Pieces that are no longer there. */
  gone: ["goals2"],
  /** A paragraph that is new, and the piece it follows. */
  added: {
    after: "low2",
    text: "Сведения о включении школы в перечень доводятся до её руководителя в течение пяти рабочих дней и не размещаются в открытом доступе до утверждения антирисковой программы.",
  },
  /** A section that moves up, before the map of indicators. */
  moved: { keys: ["s8", "site1", "site2"], before: "s6" },
  /** Rows of the map of indicators, by the name of the indicator. */
  rows: {
    gone: "Доля образовательных организаций, участвующих в профессиональных сообществах",
    added: {
      after: "Доля обучающихся, не преодолевших минимальный порог по двум и более предметам",
      cells: [
        "Доля выпускников девятых классов, получивших аттестат в основной срок",
        "процент",
        "Статистическая отчётность",
        "один раз в год",
        "Образовательные организации",
      ],
    },
    /** New texts of cells: row, grid column, text. */
    cells: [
      ["Доля управленческих решений, принятых на основании результатов мониторинга", 4, "один раз в квартал"],
      ["Индекс социального благополучия контингента школы", 5, "МОУО"],
      ["Удовлетворённость педагогов методическим сопровождением", 3, "Анонимное анкетирование"],
    ] as [row: string, column: number, text: string][],
  },
} as const;

function nextPieces(pieces: Piece[]): Piece[] {
  const gone = new Set<string>(plannedEdits.gone);
  const moved = new Set<string>(plannedEdits.moved.keys);
  const keyOf = (piece: Piece): string => piece.key ?? "";
  const movedPieces = pieces.filter((piece) => moved.has(keyOf(piece)));
  return pieces
    .filter((piece) => !gone.has(keyOf(piece)) && !moved.has(keyOf(piece)))
    .flatMap((piece): Piece[] => {
      const key = keyOf(piece);
      if (key === plannedEdits.moved.before) return [...movedPieces, piece];
      if (key === plannedEdits.added.after)
        return [piece, { key: "addedText", text: plannedEdits.added.text }];
      if ("landscape" in piece) return [{ ...piece, landscape: nextPieces(piece.landscape) }];
      if ("table" in piece && key === "indicators") return [{ ...piece, table: nextIndicators(piece.table) }];
      const wording = Object.entries(plannedEdits.edited).find(([name]) => name === key)?.[1];
      return [wording == null ? piece : { key, text: wording }];
    });
}

function nextIndicators(table: TableSpec): TableSpec {
  const { gone, added, cells } = plannedEdits.rows;
  let number = 0;
  const rows = table.rows
    .filter((row) => "heading" in row || row[1] !== gone)
    .flatMap((row) => ("heading" in row || row[1] !== added.after ? [row] : [row, ["", ...added.cells]]))
    .map((row) => {
      if ("heading" in row) return row;
      number += 1;
      const next = [String(number), ...row.slice(1)];
      for (const [name, column, text] of cells) if (row[1] === name) next[column] = text;
      return next;
    });
  return { ...table, rows };
}

/** MD-2022-003, version 2: the first one with the planned edits and nothing else. */
export const modelStructureNext: DocumentSpec = {
  ...modelStructure,
  file: "md-2022-003-v2",
  subtitle: "Модельный документ. Направления 1.2 и 2.4. Редакция 2, по итогам открытого обсуждения",
  pieces: nextPieces(modelStructure.pieces),
};
