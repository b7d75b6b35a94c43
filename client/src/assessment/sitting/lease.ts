/**
 * What lets this tab write into an attempt. It lies in the tab's own store: it outlives a reload and is no other tab's, so
 * that a second tab has to take over like any other device.
 */
export interface Lease {
  token: string;
  epoch: number;
}

const place = (owner: string | null, attemptId: string) => `lease:${owner ?? ""}:${attemptId}`;

export function readLease(owner: string | null, attemptId: string): Lease | null {
  const text = sessionStorage.getItem(place(owner, attemptId));
  return text ? (JSON.parse(text) as Lease) : null;
}

export function keepLease(owner: string | null, attemptId: string, lease: Lease | null): void {
  if (lease) sessionStorage.setItem(place(owner, attemptId), JSON.stringify(lease));
  else sessionStorage.removeItem(place(owner, attemptId));
}
