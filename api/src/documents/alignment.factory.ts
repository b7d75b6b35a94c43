import type { Anchor, FlatBlock } from "./alignment.model.js";
import {
  stretch,
  truthOf,
  type Placed,
  type Text,
  type Truth,
  type Word,
} from "./alignment.truth.factory.js";

/**
 * Two versions of an invented document whose every word remembers where it came from, so that a test knows what
 * became of each passage without asking the alignment.
 */
interface RevisedDocument {
  before: FlatBlock[];
  after: FlatBlock[];
  anchors: Anchor[];
  /** By id of the anchor. */
  truths: Map<string, Truth>;
}

interface Row {
  cells: Text[];
}

type Piece = { kind: "text"; text: Text } | { kind: "table"; columns: string[]; rows: Row[] };

/** A reproducible source of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const vocabulary = (
  "качество образование система оценка муниципальный региональный показатель мониторинг анализ адресный " +
  "рекомендация мера решение эффективность цель метод сбор данные школа педагог руководитель группа документ " +
  "модель структура цикл управление орган организация срок ответственный результат отчёт план программа " +
  "обсуждение экспертиза критерий шкала уровень округ район подготовка обучающийся предмет развитие ресурс " +
  "механизм процедура контроль протокол совещание семинар проект методика инструмент формирование повышение " +
  "квалификация профессиональный общественный доклад сводка ежегодно ежеквартально до после при между на по для из к о в с и не"
).split(" ");
const boilerplate = [
  "Ответственный: муниципальный орган управления образованием.",
  "Срок: ежегодно, до 1 декабря.",
  "Не заполняется.",
  "Методика сбора данных описана в приложении к настоящему документу.",
];

/** How often each kind of change happens to a block, from 0 to 1. */
interface Changes {
  gone?: number;
  fresh?: number;
  edited?: number;
  moved?: number;
  split?: number;
  merged?: number;
  repeated?: number;
}

const usual: Required<Changes> = {
  gone: 0.05,
  fresh: 0.05,
  edited: 0.15,
  moved: 0.04,
  split: 0.03,
  merged: 0.03,
  repeated: 0.08,
};

/** An invented document of about `size` blocks and its revision. */
export function aRevisedDocument(seed: number, size: number, changes: Changes = {}): RevisedDocument {
  const rates = { ...usual, ...changes };
  const writer = new Writer(seeded(seed), rates);
  const earlier = writer.document(size);
  const before = flat(earlier, "a");
  const later = flat(writer.revised(earlier), "b");
  const anchors = writer.anchors(before.texts, Math.min(size, 60));
  const truths = new Map(
    anchors.map(({ anchor, words, of }) => [anchor.id, truthOf(words, of, later.texts)]),
  );
  return {
    before: before.blocks,
    after: later.blocks,
    anchors: anchors.map(({ anchor }) => anchor),
    truths,
  };
}

class Writer {
  private readonly random: () => number;
  private readonly rates: Required<Changes>;
  private words = 0;
  private origins = 0;

  constructor(random: () => number, rates: Required<Changes>) {
    this.random = random;
    this.rates = rates;
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private happens(rate: number): boolean {
    return this.random() < rate;
  }

  private word(text: string): Word {
    this.words += 1;
    return { id: this.words, text };
  }

  private sentence(count: number): Word[] {
    const words = Array.from({ length: count }, () =>
      this.word(vocabulary[this.below(vocabulary.length)] ?? ""),
    );
    for (const [index, word] of words.entries()) if (index % 12 === 11) word.text += ".";
    return words;
  }

  private text(kind: string, least: number, most: number): Text {
    this.origins += 1;
    const origin = this.origins;
    if (kind !== "HEADING" && this.happens(this.rates.repeated)) {
      const text = boilerplate[this.below(boilerplate.length)] ?? "";
      return { origin, kind, words: text.split(" ").map((word) => this.word(word)) };
    }
    return { origin, kind, words: this.sentence(least + this.below(most - least)) };
  }

  private row(columns: string[], number: number): Row {
    return {
      cells: columns.map((_, column) => {
        if (column === 0) return { origin: 0, kind: "CELL", words: [this.word(`${number}`)] };
        return this.text("CELL", 2, column === 1 ? 14 : 5);
      }),
    };
  }

  private table(): Piece {
    const columns = ["№", "Мероприятие", "Срок", "Исполнитель"].slice(0, 3 + this.below(2));
    return {
      kind: "table",
      columns,
      rows: Array.from({ length: 3 + this.below(8) }, (_, index) => this.row(columns, index + 1)),
    };
  }

  document(size: number): Piece[] {
    const pieces: Piece[] = [];
    for (let index = 0; index < size; index += 1) {
      const roll = this.random();
      if (index % 9 === 0) pieces.push({ kind: "text", text: this.text("HEADING", 3, 7) });
      else if (roll < 0.06) pieces.push(this.table());
      else if (roll < 0.35) pieces.push({ kind: "text", text: this.text("LIST_ITEM", 4, 15) });
      else pieces.push({ kind: "text", text: this.text("PARAGRAPH", 10, 60) });
    }
    return pieces;
  }

  revised(earlier: readonly Piece[]): Piece[] {
    const { gone, fresh, moved, split, merged } = this.rates;
    const later: Piece[] = [];
    const floating: Piece[] = [];
    for (const piece of earlier) {
      if (this.happens(fresh)) later.push({ kind: "text", text: this.text("PARAGRAPH", 10, 60) });
      if (this.happens(gone)) continue;
      const kept = this.edited(piece);
      const last = later.at(-1);
      if (this.happens(moved)) floating.push(kept);
      else if (kept.kind === "text" && kept.text.words.length > 16 && this.happens(split)) {
        const at = 6 + this.below(kept.text.words.length - 12);
        const { words } = kept.text;
        later.push({ kind: "text", text: { ...kept.text, words: words.slice(0, at) } });
        later.push({ kind: "text", text: { ...kept.text, words: words.slice(at) } });
      } else if (kept.kind === "text" && last?.kind === "text" && this.happens(merged)) {
        last.text = { ...last.text, words: [...last.text.words, ...kept.text.words] };
      } else later.push(kept);
    }
    for (const piece of floating) later.splice(this.below(later.length + 1), 0, piece);
    return later;
  }

  private edited(piece: Piece): Piece {
    const { edited, gone, fresh, moved } = this.rates;
    if (piece.kind === "text") {
      return this.happens(edited) ? { kind: "text", text: this.rewritten(piece.text) } : { ...piece };
    }
    const rows: Row[] = [];
    const floating: Row[] = [];
    for (const row of piece.rows) {
      if (this.happens(fresh)) rows.push(this.row(piece.columns, 0));
      if (this.happens(gone)) continue;
      const cells = row.cells.map((cell, column) =>
        column > 0 && this.happens(edited / 3) ? this.rewritten(cell) : cell,
      );
      (this.happens(moved) ? floating : rows).push({ cells });
    }
    for (const row of floating) rows.splice(this.below(rows.length + 1), 0, row);
    const numbered = rows.map(({ cells: [first, ...rest] }, index) => ({
      cells: [
        { origin: 0, kind: "CELL", words: [{ id: first?.words[0]?.id ?? 0, text: `${index + 1}` }] },
        ...rest,
      ],
    }));
    return { ...piece, rows: numbered };
  }

  /** One to three changes of a few words each. */
  private rewritten(text: Text): Text {
    let words = [...text.words];
    for (let left = 1 + this.below(3); left > 0; left -= 1) {
      const at = this.below(words.length);
      const removed = Math.min(this.below(4), words.length - 1);
      const added = removed === 0 ? 1 + this.below(4) : this.below(4);
      words = [...words.slice(0, at), ...this.sentence(added), ...words.slice(at + removed)];
    }
    return { ...text, words };
  }

  anchors(texts: readonly Placed[], count: number): { anchor: Anchor; words: Word[]; of: Placed }[] {
    const told = texts.filter(({ text }) => text.words.length > 1);
    return Array.from({ length: count }, (_, index) => {
      const of = told[this.below(told.length)];
      if (of == null) throw new Error("The document has no text to point to.");
      const from = this.below(of.text.words.length);
      const to = Math.min(from + 1 + this.below(14), of.text.words.length);
      const [start, end] = stretch(of, from, to);
      const quote = of.plain.slice(start, end);
      return {
        anchor: { id: `p${index + 1}`, blockId: of.id, start, end, quote },
        words: of.text.words.slice(from, to),
        of,
      };
    });
  }
}

function flat(pieces: readonly Piece[], prefix: string): { blocks: FlatBlock[]; texts: Placed[] } {
  const blocks: FlatBlock[] = [];
  const texts: Placed[] = [];
  const add = (text: Text): void => {
    const id = `${prefix}${blocks.length + 1}`;
    const plain = text.words.map((word) => word.text).join(" ");
    blocks.push({ id, kind: text.kind, text: plain, ...(text.table && { table: text.table }) });
    texts.push({ id, text, plain });
  };
  for (const piece of pieces) {
    if (piece.kind === "text") add(piece.text);
    else {
      const header = piece.columns.map((column) => ({
        origin: 0,
        kind: "CELL",
        words: [{ id: 0, text: column }],
      }));
      for (const [row, { cells }] of [{ cells: header }, ...piece.rows].entries()) {
        for (const [column, cell] of cells.entries()) {
          add({ ...cell, table: { row, column, rowSpan: 1, columnSpan: 1 } });
        }
      }
    }
  }
  return { blocks, texts };
}
