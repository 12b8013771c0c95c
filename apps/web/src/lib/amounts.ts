import type { Format } from "#lib/format.ts"

/** The native coin, as contracts name it. */
export const coin = "0x0000000000000000000000000000000000000000" as const

/** What a price can be in. */
export type CurrencyName = "euro" | "coin"

const decimals = { euro: 6, coin: 18 } as const

/** The name of a currency's address; everything that is not the native coin is the euro token here. */
export const currencyOf = (address: string): CurrencyName => (address === coin ? "coin" : "euro")

/**
 * An amount as people write it, in the currency's smallest unit; `undefined` for what is no amount above zero.
 * Thousands may be grouped, decimals stand after a point or a comma.
 */
export function parseAmount(text: string, currency: CurrencyName): bigint | undefined {
  const match = /^(\d{1,3}(?:[\s.,’']\d{3})+|\d{1,15})(?:[.,](\d{1,6}))?$/.exec(text.trim())
  if (!match) return undefined
  const whole = (match[1] ?? "").replaceAll(/\D/g, "")
  const amount = BigInt(whole + (match[2] ?? "").padEnd(decimals[currency], "0"))
  return amount > 0n ? amount : undefined
}

/** An amount of a currency's smallest unit, in the reader's spelling. */
export function amountText(amount: bigint, currency: CurrencyName, format: Format): string {
  if (currency === "euro") return format.money(amount / 10_000n)
  const coins = Number(amount / 1_000_000_000n) / 1e9
  const number = new Intl.NumberFormat(format.preferences.tag, { maximumFractionDigits: 6 })
  return `${number.format(coins)} COIN`
}
