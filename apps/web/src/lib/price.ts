import { chainIds, getDeployment } from "@urcar/sdk/chain"
import { env } from "./env.ts"
import type { Format } from "./format.ts"

/** The chain's own coin, as an address. */
export const coin = "0x0000000000000000000000000000000000000000"
/** The euro token counts in millionths, pages in cents. */
const unitsPerCent = 10_000n
const coinDecimals = 10n ** 18n

/** The euro token of the chain this server reads, in lower case; `undefined` on a chain without a register. */
export const euro: `0x${string}` | undefined = readEuro()

function readEuro(): `0x${string}` | undefined {
  if (!chainIds.includes(env.chainId)) return undefined
  const { testEuro } = getDeployment(env.chainId).addresses
  return `0x${testEuro.slice(2).toLowerCase()}`
}

/** Whole euros in the token's smallest unit. */
export const eurosToUnits = (euros: number): string => String(BigInt(euros) * 100n * unitsPerCent)

/**
 * An amount as people read it: euros as money, the native coin as a number of coins, another token as its amount and
 * address.
 *
 * @param amount in the currency's smallest unit
 * @param currency the token's address; zeros for the native coin
 */
export function priceText(amount: string | bigint, currency: string, format: Format): string {
  const units = BigInt(amount)
  if (currency.toLowerCase() === euro) return format.money(units / unitsPerCent)
  if (currency !== coin) return `${units} × ${currency.slice(0, 8)}…`
  const number = new Intl.NumberFormat(format.preferences.tag, { maximumFractionDigits: 4 })
  return `${number.format(Number((units * 10_000n) / coinDecimals) / 10_000)} COIN`
}
