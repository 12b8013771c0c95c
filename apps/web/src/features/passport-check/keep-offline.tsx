"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { pageFiles } from "#lib/page-files.ts"
import { routes } from "#lib/routes.ts"
import { useMessages } from "#messages/client.tsx"

/** The cache that `public/verify-offline.js` answers from. */
const cacheName = "urcar-verify"

/** Fetches what the check needs, so that it is among what is kept. */
async function keepPage(): Promise<void> {
  await navigator.serviceWorker.register("/verify-offline.js", { scope: routes.verify })
  await import("./show-judgement.tsx")
  const cache = await caches.open(cacheName)
  await cache.addAll([routes.verify, ...pageFiles()])
}

/** Keeps this page on the device, with the departments it knows now. */
export function KeepOffline() {
  const { offline } = useMessages("passport")
  const [state, setState] = useState<"open" | "kept" | "failed">("open")
  const keep = () =>
    keepPage().then(
      () => setState("kept"),
      () => setState("failed"),
    )
  return (
    <section aria-labelledby="offline" className="grid gap-2">
      <h3 id="offline">{offline.title}</h3>
      <p>{offline.text}</p>
      <div>
        <Button onClick={keep}>{offline.button}</Button>
      </div>
      <p role="status">{state === "open" ? "" : offline[state]}</p>
    </section>
  )
}
