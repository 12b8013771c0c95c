import type { SignedPayoff } from "@urcar/sdk/escrow"
import type { Hex } from "viem"

const prefix = "#payoff?"

const isHex = (text: string): text is Hex => /^0x(?:[0-9a-f]{2})+$/i.test(text)

/** The part of a link that carries a lien holder's quote: after `#`, so that no server ever sees it. */
export function writePayoff({ amount, saleId, expiry, signature }: SignedPayoff): string {
  return `${prefix}${new URLSearchParams({ amount: `${amount}`, sale: saleId, until: `${expiry}`, signature })}`
}

/**
 * Reads a quote back, from a page's address or from a whole link that was pasted; nothing for anything else. The chain
 * checks the signature.
 */
export function readPayoff(text: string): SignedPayoff | undefined {
  const start = text.indexOf(prefix)
  if (start < 0) return undefined
  const parts = new URLSearchParams(text.slice(start + prefix.length).trim())
  const [amount, saleId, until, signature] = ["amount", "sale", "until", "signature"].map(
    (name) => parts.get(name) ?? "",
  )
  if (!amount || !saleId || !until || !signature) return undefined
  if (!/^\d{1,30}$/.test(amount) || !/^\d{1,12}$/.test(until)) return undefined
  if (!isHex(saleId) || saleId.length !== 66 || !isHex(signature)) return undefined
  return { amount: BigInt(amount), saleId, expiry: Number(until), signature }
}
