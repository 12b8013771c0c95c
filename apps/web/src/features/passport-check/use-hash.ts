"use client"

import { useSyncExternalStore } from "react"

const subscribe = (notify: () => void) => {
  addEventListener("hashchange", notify)
  return () => removeEventListener("hashchange", notify)
}

/** The passport in this page's address, which no server sees; empty without one. Only a browser has one. */
export const passportInAddress = (): string => (/^#[A-Z2-7]{100,}$/i.test(location.hash) ? location.href : "")

/** The same for what is drawn: empty until this page has come to life. */
export const usePassportInAddress = (): string => useSyncExternalStore(subscribe, passportInAddress, () => "")
