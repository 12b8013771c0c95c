import type { Address } from "viem"
import type { Format } from "#lib/format.ts"
import { isNobody } from "#lib/is-nobody.ts"

/** What a price is in: the euro token, the chain's own coin, or a token this page does not know. */
export type CurrencyName = "euro" | "coin" | "token"

/** Whether two addresses are the same, whatever their letters' case. */
export const isSameAddress = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase()

/** The name of a currency. */
export function currencyName(currency: string, euro: Address): CurrencyName {
  if (isNobody(currency)) return "coin"
  return isSameAddress(currency, euro) ? "euro" : "token"
}

/**
 * An amount in the reader's spelling.
 *
 * @param amount in the currency's smallest unit: millionths of a euro, 10⁻¹⁸ of a coin
 */
export function moneyText(amount: bigint, currency: CurrencyName, format: Format): string {
  if (currency === "euro") return format.money(amount / 10_000n)
  if (currency === "token") return `${amount}`
  const coins = Number(amount / 1_000_000_000n) / 1e9
  const digits = coins !== 0 && coins < 0.01 ? 9 : 4
  const number = new Intl.NumberFormat(format.preferences.tag, { maximumFractionDigits: digits })
  return `${number.format(coins)} COIN`
}

/** A part of a whole in basis points, in per cent: 25 → `0.25%`. */
export function shareText(basisPoints: number, format: Format): string {
  const options = { style: "percent", maximumFractionDigits: 2 } as const
  return new Intl.NumberFormat(format.preferences.tag, options).format(basisPoints / 10_000)
}
