"use client"

import { useSyncExternalStore } from "react"

const never = () => () => undefined

/** Whether this page has come to life: a server, and the page as it was sent, know no browser. */
export const useIsBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
