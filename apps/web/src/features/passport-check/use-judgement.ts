"use client"

import { type ReactNode, useCallback, useState } from "react"
import type { PassportKnowledge } from "./types.ts"

const now = () => Math.floor(Date.now() / 1000)
const plainVin = (text: string) => text.replaceAll(/[\s·-]/g, "").toUpperCase()

/** Judges passports in this browser, by what was known when the page was loaded. */
export function useJudgement(knowledge: PassportKnowledge) {
  const [result, setResult] = useState<ReactNode>()
  const [isBroken, setBroken] = useState(false)
  const judge = useCallback(
    async (code: string, vin: string) => {
      try {
        const { showJudgement } = await import("./show-judgement.tsx")
        const car = plainVin(vin)
        setResult(showJudgement(code, knowledge, { now: now(), ...(car && { vin: car }) }))
        setBroken(false)
      } catch {
        setBroken(true)
      }
    },
    [knowledge],
  )
  return { result, isBroken, judge }
}
