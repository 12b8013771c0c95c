"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

const isTaken = ({ altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean =>
  altKey ||
  ctrlKey ||
  metaKey ||
  shiftKey ||
  (target instanceof Element && target.matches("input, select, textarea"))

/** Lets the arrow keys turn pages, as a presenter's remote control does. */
export function ArrowKeys({ previous, next }: { previous: string | undefined; next: string | undefined }) {
  const { push } = useRouter()
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const href = { ArrowLeft: previous, ArrowRight: next }[event.key]
      if (href === undefined || isTaken(event)) return
      event.preventDefault()
      push(href)
    }
    addEventListener("keydown", turn)
    return () => removeEventListener("keydown", turn)
  }, [push, previous, next])
  return null
}
