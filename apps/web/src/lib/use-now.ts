"use client"

import { useSyncExternalStore } from "react"

const stepSeconds = 10

const subscribe = (notify: () => void) => {
  const timer = setInterval(notify, stepSeconds * 1000)
  return () => clearInterval(timer)
}

const now = () => Math.floor(Date.now() / 1000 / stepSeconds) * stepSeconds

/** Unix seconds, in steps of ten; 0 while the page is not alive in the browser. */
export const useNow = (): number => useSyncExternalStore(subscribe, now, () => 0)
