import type { Hex } from "viem"
import { generator, invert, isSamePoint, modulo, order, type Point, sumTerms } from "./curve.ts"
import { bytesToHex, hexToBigInt } from "./hex.ts"
import { pointOf, type Signature } from "./recover.ts"

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
 * @throws RangeError for what is no signature
 */
export function holdTogether(signatures: readonly KeyedSignature[]): boolean {
  const inverses = invertAll(signatures.map(({ signature }) => signature.s))
  const keys = new Map<Point, bigint>([[generator, 0n]])
  const points = signatures.map(({ hash, signature, key }, index) => {
    const weight = randomWeight()
    const factor = modulo(weight * (inverses[index] ?? 0n), order)
    keys.set(generator, (keys.get(generator) ?? 0n) + factor * hexToBigInt(hash))
    keys.set(key, (keys.get(key) ?? 0n) + factor * signature.r)
    return { point: pointOf(signature), scalar: weight }
  })
  const sums = Array.from(keys, ([point, scalar]) => ({ point, scalar }))
  return isSamePoint(sumTerms(points), sumTerms(sums))
}

function randomWeight(): bigint {
  return hexToBigInt(bytesToHex(crypto.getRandomValues(new Uint8Array(weightBytes))))
}

/** The inverses of many numbers, by one inversion. @throws RangeError where one has none */
function invertAll(numbers: readonly bigint[]): bigint[] {
  const products = [1n]
  for (const number of numbers) products.push(modulo((products.at(-1) ?? 1n) * number, order))
  let inverse = invert(products.at(-1) ?? 1n, order)
  return numbers
    .toReversed()
    .map((number, index) => {
      const one = modulo(inverse * (products[numbers.length - 1 - index] ?? 1n), order)
      inverse = modulo(inverse * number, order)
      return one
    })
    .reverse()
}
