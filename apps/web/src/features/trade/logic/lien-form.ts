import type { LienTerms } from "@urcar/sdk/escrow"
import { isVin } from "@urcar/sdk/vin"
import type { Address } from "viem"
import { type CurrencyName, coin, parseAmount } from "#lib/amounts.ts"

/** A lien as it was typed. */
export type LienDraft = { vin: string; ceiling: string; currency: CurrencyName; days: string }

/** What can be wrong with a field. */
export type LienProblems = { vin?: "vin"; ceiling?: "ceiling" }

/** What fits into the contract's 96 bits. */
const ceilingMax = 2n ** 96n - 1n

/**
 * A typed lien as terms an owner can sign, or what is wrong with it.
 *
 * @param now unix seconds
 */
export function readLienDraft(
  draft: LienDraft,
  euro: Address,
  now: number,
): { terms: LienTerms } | { problems: LienProblems } {
  const vin = draft.vin.replaceAll(/\s/g, "").toUpperCase()
  const ceiling = parseAmount(draft.ceiling, draft.currency)
  const isCeiling = ceiling !== undefined && ceiling <= ceilingMax
  if (!isVin(vin) || !isCeiling)
    return {
      problems: { ...(!isVin(vin) && { vin: "vin" }), ...(!isCeiling && { ceiling: "ceiling" }) },
    }
  const currency = draft.currency === "coin" ? coin : euro
  return { terms: { vin, ceiling, currency, deadline: now + Number(draft.days) * 86_400 } }
}
