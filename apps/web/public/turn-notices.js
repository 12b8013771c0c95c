// Shows that it is somebody's turn in a sale, and leads to the sale. It keeps nothing and answers for no page.
self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()))

self.addEventListener("notificationclick", (event) => {
  const { notification } = event
  notification.close()
  event.waitUntil(show(new URL(notification.data.href, self.location.origin)))
})

/** The page itself where it is open, else a new one: another page may hold what somebody is typing. */
async function show({ href }) {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true })
  const open = pages.find(({ url }) => url === href)
  return open ? open.focus() : self.clients.openWindow(href)
}
