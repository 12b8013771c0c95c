"use client"

import { useSyncExternalStore } from "react"

const subscribe = (notify: () => void) => {
  addEventListener("hashchange", notify)
  return () => removeEventListener("hashchange", notify)
}

/** The passport in this page's address, which no server sees; empty without one. */
export const usePassportInAddress = (): string =>
  useSyncExternalStore(
    subscribe,
    () => (/^#[A-Z2-7]{100,}$/i.test(location.hash) ? location.href : ""),
    () => "",
  )
