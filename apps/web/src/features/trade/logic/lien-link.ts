import type { LienTerms } from "@urcar/sdk/escrow"
import { isVin } from "@urcar/sdk/vin"
import type { Address, Hex } from "viem"

/** A lien that a bank asks its owner for, and the owner's signature once it is there. */
export type LienRequest = LienTerms & {
  /** The bank */
  readonly holder: Address
  readonly signature?: Hex
}

const prefix = "#lien?"

const isHex = (text: string): text is Hex => /^0x(?:[0-9a-f]{2})+$/i.test(text)
const isAddress = (text: string): text is Address => isHex(text) && text.length === 42

/** The part of a link that carries it: after `#`, so that no server ever sees it. */
export function writeLien({ vin, holder, currency, ceiling, deadline, signature }: LienRequest): string {
  const terms = { vin, holder, currency, ceiling: `${ceiling}`, until: `${deadline}` }
  return `${prefix}${new URLSearchParams({ ...terms, ...(signature && { signature }) })}`
}

/** Reads it back from a page's address; nothing for anything else. The chain checks the signature. */
export function readLien(hash: string): LienRequest | undefined {
  if (!hash.startsWith(prefix)) return undefined
  const parts = new URLSearchParams(hash.slice(prefix.length))
  const [vin = "", holder = "", currency = "", ceiling = "", until = ""] = [
    ...["vin", "holder", "currency", "ceiling", "until"],
  ].map((name) => parts.get(name) ?? "")
  const signature = parts.get("signature")
  if (!isVin(vin) || !isAddress(holder) || !isAddress(currency)) return undefined
  if (!/^\d{1,28}$/.test(ceiling) || !/^\d{1,12}$/.test(until)) return undefined
  if (signature !== null && !isHex(signature)) return undefined
  const terms = { vin, holder, currency, ceiling: BigInt(ceiling), deadline: Number(until) }
  return signature === null ? terms : { ...terms, signature }
}
