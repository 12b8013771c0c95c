"use client"

import dynamic from "next/dynamic"
import { useSyncExternalStore } from "react"

// It reads the browser's storage and its address: nothing of it is rendered elsewhere. Without something to show
// meanwhile, the heading above it would give way to the whole page's loading state.
const Drafts = dynamic(() => import("./drafts.tsx").then((module) => module.Drafts), { loading: () => null })

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
