import { secp256k1 } from "@noble/curves/secp256k1"
import type { Hex } from "viem"
import { bytesToHex, hexToBigInt, numberToHex } from "./hex.ts"
import type { Point, Signature } from "./recover.ts"

/** A signature that should be by the holder of a key. */
export interface KeyedSignature {
  readonly hash: Hex
  readonly signature: Signature
  readonly key: Point
}

const order = secp256k1.CURVE.n
const { BASE, ZERO } = secp256k1.ProjectivePoint

/** Bytes of a weight: false signatures hold together with a chance of 1 in 2^128. */
const weightBytes = 16
/** Bits of a weight that are looked at together. */
const windowBits = 4

/**
 * Whether all the signatures are by their keys. Each says R = (h/s)·G + (r/s)·Q for its point R and its key Q, so their sums
 * with random weights must be equal, too: one multiplication a key, and weights that are half as long as scalars.
 *
 * @throws Error for what is no signature
 */
export function holdTogether(signatures: readonly KeyedSignature[]): boolean {
  const inverses = invertAll(signatures.map(({ signature }) => signature.s))
  const weights = signatures.map(() => randomWeight())
  const scalars = new Map<Point, bigint>()
  let base = 0n
  for (const [index, { hash, signature, key }] of signatures.entries()) {
    const factor = modulo((weights[index] ?? 0n) * (inverses[index] ?? 0n))
    base = modulo(base + factor * hexToBigInt(hash))
    scalars.set(key, modulo((scalars.get(key) ?? 0n) + factor * signature.r))
  }
  const points = signatures.map(({ signature }) => toPoint(signature))
  const start = base === 0n ? ZERO : BASE.multiply(base)
  const sum = [...scalars].reduce((total, [key, scalar]) => total.add(key.multiplyUnsafe(scalar)), start)
  return sumWeighted(points, weights).equals(sum)
}

/** The point that a signature's r and parity name. @throws Error if there is none, or r or s is out of range */
function toPoint({ r, s, yParity }: Signature): Point {
  new secp256k1.Signature(r, s).assertValidity()
  return secp256k1.ProjectivePoint.fromHex(`0${2 + yParity}${numberToHex(r, { size: 32 }).slice(2)}`)
}

function randomWeight(): bigint {
  return hexToBigInt(bytesToHex(crypto.getRandomValues(new Uint8Array(weightBytes))))
}

/** Σ weight·point by Pippenger's method: points with the same bits in a window are added before they are multiplied. */
function sumWeighted(points: readonly Point[], weights: readonly bigint[]): Point {
  const mask = (1n << BigInt(windowBits)) - 1n
  let sum = ZERO
  for (let shift = weightBytes * 8 - windowBits; shift >= 0; shift -= windowBits) {
    for (let bit = 0; bit < windowBits; bit++) sum = sum.double()
    const buckets = new Array<Point | undefined>(1 << windowBits)
    for (const [index, point] of points.entries()) {
      const bits = Number(((weights[index] ?? 0n) >> BigInt(shift)) & mask)
      buckets[bits] = buckets[bits]?.add(point) ?? point
    }
    sum = sum.add(sumBuckets(buckets))
  }
  return sum
}

/** Σ index·bucket. */
function sumBuckets(buckets: readonly (Point | undefined)[]): Point {
  let running = ZERO
  let sum = ZERO
  for (let index = buckets.length - 1; index > 0; index--) {
    const bucket = buckets[index]
    if (bucket) running = running.add(bucket)
    sum = sum.add(running)
  }
  return sum
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

/** By Euclid's algorithm. */
function invert(number: bigint): bigint {
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

function modulo(number: bigint): bigint {
  const rest = number % order
  return rest < 0n ? rest + order : rest
}
