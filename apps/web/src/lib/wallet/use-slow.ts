"use client"

import { useEffect, useState } from "react"

/** Milliseconds after which waiting needs an explanation. */
const patience = 8000

/** Whether something has been going on for longer than people expect. */
export function useSlow(waiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!waiting) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [waiting])
  return isSlow
}
