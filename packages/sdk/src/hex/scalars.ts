import { Point } from "@noble/secp256k1"

/** How many points the curve has: scalars are counted modulo it. */
export const order = Point.CURVE().n

/** From 0 to the order less one, whatever the sign. */
export function modulo(number: bigint): bigint {
  const rest = number % order
  return rest < 0n ? rest + order : rest
}

/** By Euclid's algorithm. @throws RangeError if there is no inverse */
export function invert(number: bigint): bigint {
  let [left, right] = [modulo(number), order]
  let [factor, next] = [1n, 0n]
  while (left !== 0n) {
    const quotient = right / left
    ;[right, left] = [left, right - quotient * left]
    ;[next, factor] = [factor, next - quotient * factor]
  }
  if (right !== 1n) throw new RangeError("no inverse")
  return modulo(next)
}
