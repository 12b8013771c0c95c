import type { Log } from "@urcar/service"
import type { Hex } from "viem"
import type { Ledger, RecordState } from "./ledger.ts"

/** Tells of changes, whichever gateway made them. */
export interface Watch {
  /** Calls back at once and at every change, until the returned function is called. */
  readonly add: (hash: Hex, listener: (state: RecordState) => void) => () => void
  readonly stop: () => void
}

/** Milliseconds between two looks at everything that is watched. */
const interval = 250

/** One look for all listeners together, so that a thousand of them cost one question. */
export function createWatch(ledger: Ledger, log: Log): Watch {
  const listeners = new Map<Hex, Set<(state: RecordState) => void>>()
  const told = new WeakMap<(state: RecordState) => void, string>()
  let isLooking = false

  const look = async () => {
    if (isLooking || listeners.size === 0) return
    isLooking = true
    const states = await ledger.getStates([...listeners.keys()]).catch((error: Error) => {
      log.error("watch", { error: error.name })
      return new Map<Hex, RecordState>()
    })
    isLooking = false
    for (const [hash, state] of states)
      for (const listener of listeners.get(hash) ?? []) {
        if (told.get(listener) === state.status) continue
        told.set(listener, state.status)
        listener(state)
      }
  }
  const timer = setInterval(look, interval)

  return {
    add: (hash, listener) => {
      const own = listeners.get(hash) ?? new Set()
      listeners.set(hash, own.add(listener))
      void look()
      return () => {
        own.delete(listener)
        if (own.size === 0) listeners.delete(hash)
      }
    },
    stop: () => clearInterval(timer),
  }
}
