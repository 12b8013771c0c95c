"use client"

import { lazyPart } from "#lib/lazy-part.tsx"
import { useIsBrowser } from "#lib/use-is-browser.ts"

// It reads the browser's storage and its address: nothing of it is rendered elsewhere.
const Drafts = lazyPart(() => import("./drafts.tsx").then((module) => module.Drafts), "nothing")

/** Records that are signed and wait for their witnesses, as this browser keeps them. */
export function DraftsPage() {
  return useIsBrowser() ? <Drafts /> : null
}
