"use client"

const switchKey = "urcar.tell-turns"
const toldKey = (account: string) => `urcar.told-turns.${account.toLowerCase()}`
const changed = "urcar:tell"

/** Whether this browser may tell, and is asked to. */
export type Telling = "unavailable" | "denied" | "off" | "on"

/** As the browser and its user have it now. */
export function telling(): Telling {
  if (!("Notification" in window && "serviceWorker" in navigator)) return "unavailable"
  if (Notification.permission === "denied") return "denied"
  const isOn = Notification.permission === "granted" && localStorage.getItem(switchKey) === "on"
  return isOn ? "on" : "off"
}

/** Notices when another part of the page, or another tab, switched it. */
export function watchTelling(notify: () => void): () => void {
  addEventListener(changed, notify)
  addEventListener("storage", notify)
  return () => {
    removeEventListener(changed, notify)
    removeEventListener("storage", notify)
  }
}

/** Asks the browser's user for leave, by a click alone, and switches telling on. */
export async function startTelling(): Promise<void> {
  const permission = await Notification.requestPermission()
  if (permission === "granted") localStorage.setItem(switchKey, "on")
  dispatchEvent(new Event(changed))
}

export function stopTelling(): void {
  localStorage.setItem(switchKey, "off")
  dispatchEvent(new Event(changed))
}

/** It shows notices alone: no page lies in its scope. */
const noticeWorker = { path: "/turn-notices.js", scope: "/turn-notices/" }

/** Who shows notices. A page may not do it itself on a phone. */
async function findNotifier(): Promise<ServiceWorkerRegistration> {
  const { path, scope } = noticeWorker
  const notifier = await navigator.serviceWorker.register(path, { scope })
  const starting = notifier.active ? null : (notifier.installing ?? notifier.waiting)
  if (starting)
    await new Promise<void>((done) => {
      starting.addEventListener("statechange", () => {
        if (starting.state === "activated" || starting.state === "redundant") done()
      })
    })
  return notifier
}

function readTold(account: string): readonly string[] {
  try {
    const told: unknown = JSON.parse(localStorage.getItem(toldKey(account)) ?? "[]")
    return Array.isArray(told) ? told.filter((key) => typeof key === "string") : []
  } catch {
    return []
  }
}

/**
 * Tells what is new among an account's turns: each once, whichever tab sees it first. What waited before is remembered
 * too, so that switching it on tells nothing old.
 */
export async function tellNew(
  account: string,
  turns: readonly { key: string; text: string; href: string }[],
  title: string,
): Promise<void> {
  const told = new Set(readTold(account))
  localStorage.setItem(toldKey(account), JSON.stringify(turns.map(({ key }) => key)))
  const fresh = turns.filter((turn) => !told.has(turn.key))
  if (telling() !== "on" || fresh.length === 0) return
  const notifier = await findNotifier()
  for (const { key, text, href } of fresh)
    await notifier.showNotification(title, { body: text, tag: key, data: { href } })
}
