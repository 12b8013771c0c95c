// Answers for the page Verify while there is no connection: with the page and the files that were kept on request.
const cacheName = "urcar-verify"
const page = "/verify"

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()))

self.addEventListener("fetch", (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== "GET" || origin !== self.location.origin) return
  if (request.mode === "navigate" && pathname === page) event.respondWith(fromNetwork(request))
  else if (pathname.startsWith("/_next/static/")) event.respondWith(fromCache(request))
})

/** The page as it is now, and as it was kept where nobody answers. */
async function fromNetwork(request) {
  try {
    const response = await fetch(request)
    if (response.ok && new URL(request.url).search === "") await keepAnew(response.clone())
    return response
  } catch (error) {
    const kept = await caches.match(page, { cacheName })
    if (kept) return kept
    throw error
  }
}

/**
 * Keeps the page as it is now, with the departments and the checkpoint it knows now, in the place of an older one. A page of another build
 * stays out: it would need files that were not kept with it.
 */
async function keepAnew(response) {
  const cache = await caches.open(cacheName)
  if (!(await cache.match(page))) return
  const files = new Set((await response.clone().text()).match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g))
  for (const file of files) if (!(await cache.match(file, { ignoreVary: true }))) return
  await cache.put(page, response)
}

/** Files of a build never change: their names do. */
async function fromCache(request) {
  return (await caches.match(request, { cacheName, ignoreVary: true })) ?? fetch(request)
}
