import type { Block } from "../../src/files/document.model.js";
import { type Anchor, passageOf } from "../../src/discussion/passage.rules.js";
import type { Place } from "../texts/story.model.js";

/** Everything that words can be quoted from: blocks and cells. */
const quotables = (blocks: readonly Block[]): { id: string; text: string }[] =>
  blocks.flatMap(({ id, text, table }) => [
    ...(text ? [{ id, text }] : []),
    ...(table?.rows.flatMap(({ cells }) => cells.map((cell) => ({ id: cell.id, text: cell.text }))) ?? []),
  ]);

/** The one quotable, or the first row, that holds the words. */
function anchorOf(blocks: readonly Block[], place: Place): Anchor {
  if ("words" in place) {
    const row = place.inRow ? anchorOf(blocks, { row: place.inRow }).blockId! : null;
    const found = quotables(blocks).filter(
      ({ id, text }) => text.includes(place.words) && (row === null || id.startsWith(`${row}.`)),
    );
    if (found.length !== 1) throw new Error(`${found.length} places say «${place.words}».`);
    const start = found[0]!.text.indexOf(place.words);
    return { blockId: found[0]!.id, start, end: start + place.words.length, quote: place.words };
  }
  const wanted = "row" in place ? place.row : place.block;
  const ids =
    "row" in place
      ? blocks
          .flatMap(({ table }) => table?.rows ?? [])
          .filter(({ cells }) => cells.some(({ text }) => text.includes(wanted)))
      : blocks.filter(({ text }) => text.includes(wanted));
  if (ids.length !== 1) throw new Error(`${ids.length} places hold «${wanted}».`);
  return { blockId: ids[0]!.id, start: null, end: null, quote: null };
}

const whole: Anchor = { blockId: null, start: null, end: null, quote: null };

/** Where a place lies in a text, as rows keep it; the document as a whole where left out. Throws when it is not there exactly once. */
export function locate(blocks: readonly Block[], place: Place | undefined) {
  const anchor = place ? anchorOf(blocks, place) : whole;
  const passage = passageOf(blocks, anchor);
  if (!passage) throw new Error(`The text has no ${JSON.stringify(anchor)}.`);
  const { sectionBlockId, sectionTitle, place: order } = passage;
  return { anchor, sectionBlockId, sectionTitle, place: order };
}
