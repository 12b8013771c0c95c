"use client"

import type { SignedPayoff } from "@urcar/sdk/escrow"
import { useState, useSyncExternalStore } from "react"
import { useNow } from "#lib/use-now.ts"
import { type ActiveLien, type PaidSale, type PayoffProblem, payoffProblem } from "../logic/payoff.ts"
import { readPayoff } from "../logic/payoff-link.ts"

const subscribe = (notify: () => void) => {
  addEventListener("hashchange", notify)
  return () => removeEventListener("hashchange", notify)
}

/** The lien of a sale's car, and what its holder takes for it. */
export type Payoff = {
  lien: ActiveLien | undefined
  /** What the holder signed, once it was given and fits this sale */
  quote: SignedPayoff | undefined
  /** Why what was given does not fit */
  problem: PayoffProblem | "unreadable" | undefined
  text: string
  setText: (text: string) => void
}

/** The holder's quote for a sale: from the link that the page was opened by, or from one that was pasted. */
export function usePayoff(lien: ActiveLien | undefined, sale: PaidSale): Payoff {
  const [text, setText] = useState("")
  const now = useNow()
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => "",
  )
  const given = lien && (text === "" ? readPayoff(hash) : readPayoff(text))
  const unreadable = lien && text !== "" && !given ? "unreadable" : undefined
  const problem = lien && given ? payoffProblem(given, lien, sale, now) : unreadable
  return { lien, quote: problem ? undefined : given, problem, text, setText }
}
