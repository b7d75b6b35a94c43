import { i18n, type Messages } from "@lingui/core";

/**
 * Words. Write English in the code through `t`, `Trans`, `Plural` of `@lingui/react/macro`, run `npm run words`,
 * then fill the empty `msgstr` of `src/locales/<folder>/ru.po`. A route names the folders whose words it shows.
 */
export type Locale = "ru" | "en";
/** A folder of `src` that has catalogs. `app` and `ui` are always there. */
export type WordsFolder =
  | "accounts"
  | "administration"
  | "app"
  | "assessment"
  | "commission"
  | "competition"
  | "discussion"
  | "documents"
  | "files"
  | "groups"
  | "monitoring"
  | "notifications"
  | "register"
  | "review"
  | "roadmap"
  | "statistics"
  | "tasks"
  | "ui";

const catalogs = import.meta.glob<{ messages: Messages }>("../locales/*/*.po");
const wanted = new Set<WordsFolder>();
const year = 31_536_000;

const remembered = (): Locale => (/(?:^|;\s*)language=en(?:;|$)/.test(document.cookie) ? "en" : "ru");

/** Loads the words of these folders in the present language; resolves when they can be shown. */
export async function loadWords(
  folders: readonly WordsFolder[],
  locale = i18n.locale || remembered(),
): Promise<void> {
  await Promise.all(
    folders.map(async (folder) => {
      wanted.add(folder);
      const catalog = await catalogs[`../locales/${folder}/${locale}.po`]?.();
      if (catalog) i18n.load(locale, catalog.messages);
    }),
  );
}

/** Loads the words of the frame in the language of the last visit (Russian at first) and makes it the page's language. */
export async function startWords(): Promise<void> {
  await chooseLocale(remembered(), ["app", "ui"]);
}

/** Switches the whole page to a language and remembers it for a year. */
export async function chooseLocale(
  locale: Locale,
  folders: readonly WordsFolder[] = [...wanted],
): Promise<void> {
  await loadWords(folders, locale);
  i18n.activate(locale);
  document.documentElement.lang = locale;
  document.cookie = `language=${locale}; path=/; max-age=${year}; samesite=lax`;
}
