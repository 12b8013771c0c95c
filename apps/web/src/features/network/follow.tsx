"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

const stepMs = 3_000

/** Asks the server for this page again and again, as long as somebody looks at it. */
export function Follow() {
  const { refresh } = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") refresh()
    }, stepMs)
    return () => clearInterval(timer)
  }, [refresh])
  return null
}
