"use client"

import { useSyncExternalStore } from "react"
import type { Messages } from "#messages/types.ts"

function subscribe(notify: () => void): () => void {
  addEventListener("online", notify)
  addEventListener("offline", notify)
  return () => {
    removeEventListener("online", notify)
    removeEventListener("offline", notify)
  }
}

/** Says so while the browser has no network. */
export function OfflineBanner({ texts }: { texts: Messages["shell"]["offline"] }) {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div role="status" data-print="no">
      {online ? null : (
        <p className="border-b-2 border-amber bg-amber-wash">
          <span className="page block py-2.5">
            <strong className="text-amber">{texts.title}.</strong> {texts.text}
          </span>
        </p>
      )}
    </div>
  )
}
