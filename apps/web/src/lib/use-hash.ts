"use client"

import { useSyncExternalStore } from "react"

const subscribe = (notify: () => void) => {
  addEventListener("hashchange", notify)
  return () => removeEventListener("hashchange", notify)
}

/** The part of this page's address after `#`, which no server sees. */
export const useHash = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.hash.slice(1),
    () => "",
  )
