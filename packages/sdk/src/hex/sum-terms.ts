import { Point } from "@noble/secp256k1"

/** A multiple of a point. */
export interface Term {
  readonly point: Point
  readonly scalar: bigint
}

/** Bits of a scalar that are looked at together. */
const windowBits = 4

/** Σ scalar·point, all of them doubled together (Straus). Everything here is public: nothing takes constant time. */
export function sumTerms(terms: readonly Term[]): Point {
  const columns = terms.map(({ point, scalar }) => ({
    multiples: multiplesOf(point),
    digits: toDigits(scalar),
  }))
  let sum = Point.ZERO
  for (let place = Math.max(0, ...columns.map(({ digits }) => digits.length)) - 1; place >= 0; place--) {
    for (let bit = 0; bit < windowBits; bit++) sum = sum.double()
    for (const { multiples, digits } of columns) {
      const multiple = multiples[(digits[place] ?? 0) - 1]
      if (multiple) sum = sum.add(multiple)
    }
  }
  return sum
}

/** P, 2P, 3P … */
function multiplesOf(point: Point): Point[] {
  const multiples = [point]
  for (let count = 2; count < 1 << windowBits; count++) {
    const half = multiples[count / 2 - 1]
    multiples.push(half ? half.double() : (multiples.at(-1) ?? Point.ZERO).add(point))
  }
  return multiples
}

/** The lowest first. */
function toDigits(scalar: bigint): number[] {
  return Array.from(scalar.toString(1 << windowBits), (digit) =>
    Number.parseInt(digit, 1 << windowBits),
  ).reverse()
}
