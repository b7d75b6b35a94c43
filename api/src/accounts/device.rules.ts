const browsers = [
  ["YaBrowser/", "Яндекс Браузер"],
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const systems = [
  ["Android", "Android"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
] as const;

const named = (userAgent: string, names: readonly (readonly [mark: string, name: string])[]) =>
  names.find(([mark]) => userAgent.includes(mark))?.[1];

/** Browser and system by which a person knows a device of theirs again: «Firefox, Windows»; null when neither is told. */
export function deviceOf(userAgent: string | undefined): string | null {
  const parts = [named(userAgent ?? "", browsers), named(userAgent ?? "", systems)].filter(Boolean);

  return parts.length > 0 ? parts.join(", ") : null;
}
