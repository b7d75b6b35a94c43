const allowed = new Set(["http:", "https:", "mailto:"]);

/** The address in its normal form when it is an absolute http, https or mailto one; else null. */
export function safeAddress(address: string): string | null {
  const url = URL.parse(address.trim());
  if (url == null || !allowed.has(url.protocol) || url.username !== "" || url.password !== "") return null;
  return url.href;
}

/** Whether a template's address lies on the author's own disk: such a reference is dropped, never followed. */
export function isLocalTemplate(address: string): boolean {
  return /^(file:\/\/\/)?[a-z]:[\\/]/i.test(address);
}
