const small = (text: string): string => `lower((${text}) collate "ru-x-icu")`;

/** SQL boolean: `text` holds `part`, capital letters aside, whatever locale the database was made with. */
export const holdsText = (text: string, part: string): string => `strpos(${small(text)}, ${small(part)}) > 0`;
