import { verifyPath } from "../app/paths";

interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}
interface TrustedTypes {
  createPolicy: (name: string, policy: ScriptPolicy) => ScriptPolicy;
}

const worker = "/verify-worker.js";
let policy: ScriptPolicy | undefined;

/** The worker's address as browsers want it that let no page run scripts by mere text. */
function trustedAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("verify-worker", { createScriptURL: () => worker });
  return policy?.createScriptURL(worker) ?? worker;
}

/** Has the browser keep the page that checks extracts, as it stands now; gives whether it can. */
export async function keepVerifyPage(): Promise<boolean> {
  // Browsers give it to pages that came by https alone. Its type does not know that.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return false;
  try {
    await workers.register(trustedAddress(), { scope: verifyPath });
    const { active } = await workers.ready;
    active?.postMessage(
      performance.getEntriesByType("resource").map(({ name }) => name),
      [],
    );
    return active !== null;
  } catch {
    // Forbidden by the reader; the page works with a network.
    return false;
  }
}
