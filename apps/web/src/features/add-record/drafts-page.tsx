"use client"

import { useSyncExternalStore } from "react"
import { lazyPart } from "#lib/lazy-part.tsx"

// It reads the browser's storage and its address: nothing of it is rendered elsewhere.
const Drafts = lazyPart(() => import("./drafts.tsx").then((module) => module.Drafts), "nothing")

const never = () => () => undefined

/** Records that are signed and wait for their witnesses, as this browser keeps them. */
export function DraftsPage() {
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return isHere ? <Drafts /> : null
}
