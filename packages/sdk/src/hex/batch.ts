import { Point } from "@noble/secp256k1"
import type { Hex } from "viem"
import { bytesToHex, hexToBigInt } from "./hex.ts"
import { pointOf, type Signature } from "./recover.ts"
import { invert, modulo } from "./scalars.ts"
import { sumTerms } from "./sum-terms.ts"

/** A signature that should be by the holder of a key. */
export interface KeyedSignature {
  readonly hash: Hex
  readonly signature: Signature
  readonly key: Point
}

/** Bytes of a weight: false signatures hold together with a chance of 1 in 2^128. */
const weightBytes = 16

/**
 * Whether all the signatures are by their keys. Each says R = (h/s)·G + (r/s)·Q for its point R and its key Q, so their sums
 * with random weights must be equal, too: one multiplication a key, and weights that are half as long as scalars.
 *
 * @throws Error for what is no signature
 */
export function holdTogether(signatures: readonly KeyedSignature[]): boolean {
  const inverses = invertAll(signatures.map(({ signature }) => signature.s))
  const keys = new Map<Point, bigint>([[Point.BASE, 0n]])
  const points = signatures.map(({ hash, signature, key }, index) => {
    const weight = randomWeight()
    const factor = modulo(weight * (inverses[index] ?? 0n))
    keys.set(Point.BASE, modulo((keys.get(Point.BASE) ?? 0n) + factor * hexToBigInt(hash)))
    keys.set(key, modulo((keys.get(key) ?? 0n) + factor * signature.r))
    return { point: pointOf(signature), scalar: weight }
  })
  const sums = Array.from(keys, ([point, scalar]) => ({ point, scalar }))
  return sumTerms(points).equals(sumTerms(sums))
}

function randomWeight(): bigint {
  return hexToBigInt(bytesToHex(crypto.getRandomValues(new Uint8Array(weightBytes))))
}

/** The inverses of many numbers, by one inversion. @throws Error where one has none */
function invertAll(numbers: readonly bigint[]): bigint[] {
  const products = [1n]
  for (const number of numbers) products.push(modulo((products.at(-1) ?? 1n) * number))
  let inverse = invert(products.at(-1) ?? 1n)
  return numbers
    .toReversed()
    .map((number, index) => {
      const one = modulo(inverse * (products[numbers.length - 1 - index] ?? 1n))
      inverse = modulo(inverse * number)
      return one
    })
    .reverse()
}
