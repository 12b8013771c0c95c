"use client"

import { lazy, Suspense, useSyncExternalStore } from "react"
import { useMessages } from "#messages/client.tsx"

const OfflineResult = lazy(() =>
  import("./offline-result.tsx").then((module) => ({ default: module.OfflineResult })),
)

const never = () => () => {}
const plateOfAddress = (): string => new URLSearchParams(window.location.search).get("plate")?.trim() ?? ""

/**
 * What the kept snapshot says, where the page itself could not answer: it was kept without a question, so that a
 * question in its address shows that nobody else answered.
 *
 * @param asked the question that the server answered; `null` where it could not
 */
export function KeptAnswer({ asked }: { asked: string | null }) {
  const { person: words } = useMessages("police")
  const plate = useSyncExternalStore(never, plateOfAddress, () => asked ?? "")
  if (plate === "" || plate.slice(0, 40) === asked) return null
  return (
    <Suspense fallback={<p role="status">{words.loading}</p>}>
      <OfflineResult plate={plate} />
    </Suspense>
  )
}
