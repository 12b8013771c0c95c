import type { Answer, Call } from "./calls.ts"

const unplaced = new Set(["eth_getTransactionReceipt", "eth_getTransactionByHash"])

/**
 * What cosmos/evm says otherwise than every other engine: of a transaction that is in no block yet it answers with an
 * error, where `null` is meant.
 */
export function withoutQuirks({ method }: Call, answer: Answer): Answer {
  const isUnplaced = "error" in answer && /\btx not found\b/.test(answer.error.message)
  return isUnplaced && unplaced.has(method) ? { result: null } : answer
}

/** A transaction that the network knows already was taken: a caller sends again when the first answer was lost. */
export function isKnownAlready({ error }: { readonly error: { readonly message: string } }): boolean {
  return /already (known|in (the )?(cache|mempool))/i.test(error.message)
}
