import type { Format } from "./format.ts"

/** The euro token counts in millionths, money in cents. */
const unitsPerCent = 10_000n

/** An amount of the euro token as money. */
export const euroText = (units: bigint | string, format: Pick<Format, "money">): string =>
  format.money(BigInt(units) / unitsPerCent)

/**
 * Euros as people write them, in the token's smallest unit; `undefined` for what is none. A comma or point before one
 * or two digits divides the cents, others group thousands.
 */
export function parseEuro(text: string): bigint | undefined {
  const match = /^(\d{1,3}(?:[\s.,’']?\d{3})*)(?:[.,](\d{1,2}))?$/.exec(text.trim())
  if (!match) return undefined
  const whole = (match[1] ?? "").replaceAll(/\D/g, "")
  return BigInt(whole + (match[2] ?? "").padEnd(2, "0")) * unitsPerCent
}
