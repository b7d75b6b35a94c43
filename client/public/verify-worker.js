// Keeps the page that checks extracts from the register, and nothing else, for times without a network.
const kept = "verify";
const page = "/register/verify";

const isAsset = ({ pathname }) => pathname.startsWith("/assets/") || pathname === "/favicon.svg";

/** Fetches the page and what it is made of; what earlier builds left goes when all of it has come. */
async function keep(addresses) {
  const cache = await caches.open(kept);
  await cache.add(page);
  const wanted = new Set(addresses.filter((address) => isAsset(new URL(address))));
  const known = new Set((await cache.keys()).map(({ url }) => url));
  await cache.addAll([...wanted].filter((address) => !known.has(address)));
  for (const address of known) {
    if (isAsset(new URL(address)) && !wanted.has(address)) await cache.delete(address);
  }
}

async function fromNetworkFirst(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const answer = await caches.match(page, { cacheName: kept });
    if (!answer) throw error;
    return answer;
  }
}

async function fromCacheFirst(request) {
  const known = await caches.match(request, { cacheName: kept });
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(kept)).put(request, answer.clone());
  return answer;
}

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  // Without a network all stays as it was.
  event.waitUntil(keep(event.data).catch(() => undefined));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(fromNetworkFirst(request));
  else if (isAsset(address)) event.respondWith(fromCacheFirst(request));
});
