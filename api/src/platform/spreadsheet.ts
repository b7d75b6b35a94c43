/** Signs with which a spreadsheet begins a formula, or that hide one behind white space. */
const beginsFormula = /^[=+\-−@＝＋－＠\t\r\n]/u;

/** Control characters that XML cannot hold. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** A text as a paper may hold it: without the control characters that its format forbids. */
export const writable = (text: string): string => text.replaceAll(unwritable, "");

/** A text as a cell of a spreadsheet may hold it: what would begin a formula is shown as text (T54). */
export function neutralCell(text: string): string {
  const whole = writable(text);
  return beginsFormula.test(whole) ? `'${whole}` : whole;
}
