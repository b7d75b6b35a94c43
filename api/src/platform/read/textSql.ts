const small = (text: string): string => `lower((${text}) collate "ru-x-icu")`;

/** SQL boolean: `text` holds each word of `words` somewhere, capital letters and ё aside, whatever locale the database was made with. */
export const holdsWords = (text: string, words: string): string => {
  const plain = (part: string): string => `translate(${small(part)}, 'ё', 'е')`;
  return `not exists (select from regexp_split_to_table(btrim(${plain(words)}), '\\s+') w(word) where strpos(${plain(text)}, w.word) = 0)`;
};
