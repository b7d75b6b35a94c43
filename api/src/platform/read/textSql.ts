const small = (text: string): string => `lower((${text}) collate "ru-x-icu")`;

const plain = (text: string): string => `translate(${small(text)}, 'ё', 'е')`;

/** SQL boolean: no word of `words` is missing by the measure of `lacks`, which is given the word. */
const holdsEach = (words: string, lacks: (word: string) => string): string =>
  `not exists (select from regexp_split_to_table(btrim(${plain(words)}), '\\s+') w(word) where ${lacks("w.word")})`;

/** SQL boolean: `text` holds each word of `words` somewhere, capital letters and ё aside, whatever locale the database was made with. */
export const holdsWords = (text: string, words: string): string =>
  holdsEach(words, (word) => `strpos(${plain(text)}, ${word}) = 0`);

/** SQL boolean: the same, where a word may also stand in another of its Russian forms: «образование» finds «образования». */
export const holdsForms = (text: string, words: string): string =>
  holdsEach(
    words,
    (word) =>
      `strpos(${plain(text)}, ${word}) = 0 and not to_tsvector('russian', ${plain(text)}) @@ plainto_tsquery('russian', ${word})`,
  );
