// Answers for the patrol's page while there is no connection: with the page and the files that were kept on request.
const cacheName = "urcar-police"
const page = "/police"

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()))

self.addEventListener("fetch", (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== "GET" || origin !== self.location.origin) return
  if (request.mode === "navigate" && pathname === page) event.respondWith(fromNetwork(request))
  else if (pathname.startsWith("/_next/static/") || pathname.startsWith("/police/plate-reader/"))
    event.respondWith(fromCache(request))
})

/** The page as it is now; as it was kept, whatever was asked of it, where nobody answers. */
async function fromNetwork(request) {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await caches.match(page, { cacheName, ignoreVary: true })
    if (kept) return kept
    throw error
  }
}

/** Files of a build never change: their names do. The recogniser's are kept anew with every snapshot. */
async function fromCache(request) {
  return (await caches.match(request, { cacheName, ignoreVary: true })) ?? fetch(request)
}
