import type { Hex } from "viem"

/** A price that one side of a sale signed for the other to settle at. */
export type SignedSettlement = {
  price: bigint
  /** Unix seconds, inclusive */
  until: number
  signature: Hex
}

const prefix = "#settle?"

const isHex = (text: string): text is Hex => /^0x(?:[0-9a-f]{2})+$/i.test(text)

/** The part of a link that carries it: after `#`, so that no server ever sees it. */
export function writeSettlement({ price, until, signature }: SignedSettlement): string {
  return `${prefix}${new URLSearchParams({ price: `${price}`, until: `${until}`, signature })}`
}

/** Reads it back from a page's address; nothing for anything else. The chain checks the signature. */
export function readSettlement(hash: string): SignedSettlement | undefined {
  if (!hash.startsWith(prefix)) return undefined
  const parts = new URLSearchParams(hash.slice(prefix.length))
  const [price, until, signature] = ["price", "until", "signature"].map((name) => parts.get(name) ?? "")
  if (!price || !until || !signature) return undefined
  if (!/^\d{1,30}$/.test(price) || !/^\d{1,12}$/.test(until) || !isHex(signature)) return undefined
  return { price: BigInt(price), until: Number(until), signature }
}
