/** The letters by which Russian tests name answers: without Ё, Й and what follows Э. */
const letters = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭ";

/** The letter of the option at `index`; a number where letters end. */
export const letterOf = (index: number): string => letters[index] ?? String(index + 1);
