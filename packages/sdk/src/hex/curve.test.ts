import { secp256k1 } from "@noble/curves/secp256k1"
import { describe, expect, test } from "vitest"
import { createRandom } from "../testing/random.ts"
import { generator, isSamePoint, order, type Point, pointAt, sumTerms, toCoordinates } from "./curve.ts"
import { bytesToHex, hexToBigInt } from "./hex.ts"
import { parseSignature, recoverKey } from "./recover.ts"

const random = createRandom(31)
const randomHash = () => bytesToHex(Uint8Array.from({ length: 32 }, () => random.integer(0, 255)))
const randomScalar = () => hexToBigInt(randomHash()) % order
const multiple = (scalar: bigint): Point => sumTerms([{ point: generator, scalar }])

/** noble's point as coordinates. */
function theirs(scalar: bigint) {
  const { x, y } = secp256k1.ProjectivePoint.BASE.multiply(scalar).toAffine()
  return { x, y }
}

describe("sumTerms", () => {
  test("behavior: agrees with noble on multiples of the generator", () => {
    const scalars = [1n, 2n, 3n, 15n, 16n, 17n, 31n, 32n, order - 1n, order - 2n, order / 2n, 2n ** 255n]
    for (const scalar of [...scalars, ...Array.from({ length: 200 }, randomScalar)])
      expect(toCoordinates(multiple(scalar))).toEqual(theirs(scalar))
  })

  test("behavior: agrees with itself: a·G + b·G is (a + b)·G, also where the parts are equal or opposite", () => {
    for (let run = 0; run < 200; run++) {
      const one = randomScalar()
      const other = random.pick([one, order - one, 2n * one, randomScalar()])
      const parts = [one, other].map((scalar) => ({ point: multiple(scalar), scalar: 1n }))
      expect(isSamePoint(sumTerms(parts), multiple(one + other))).toBe(true)
    }
  })

  test("behavior: agrees with noble on sums of many", () => {
    for (let run = 0; run < 20; run++) {
      const terms = Array.from(
        { length: random.integer(1, 8) },
        () => [randomScalar(), randomScalar()] as const,
      )
      const sum = sumTerms(terms.map(([place, scalar]) => ({ point: multiple(place), scalar })))
      const total = terms.reduce((all, [place, scalar]) => (all + place * scalar) % order, 0n)
      expect(toCoordinates(sum)).toEqual(theirs(total))
    }
  })

  test("behavior: nothing is nothing", () => {
    expect(sumTerms([]).z).toBe(0n)
    expect(multiple(0n).z).toBe(0n)
    expect(multiple(order).z).toBe(0n)
  })
})

describe("pointAt", () => {
  test("behavior: agrees with noble, also on what is no point", () => {
    for (let run = 0; run < 300; run++) {
      const x = hexToBigInt(randomHash())
      const parity = random.integer(0, 1)
      const text = `0${2 + parity}${x.toString(16).padStart(64, "0")}`
      expect(attempt(() => pointAt(x, parity))).toEqual(
        attempt(() => ({ ...secp256k1.ProjectivePoint.fromHex(text).toAffine(), z: 1n })),
      )
    }
    for (const x of [0n, -1n, 2n ** 256n]) expect(attempt(() => pointAt(x, 0))).toBe("error")
  })
})

describe("recoverKey", () => {
  test("behavior: agrees with noble on signatures and on noise", () => {
    for (let run = 0; run < 200; run++) {
      const hash = randomHash()
      const signed = secp256k1.sign(hash.slice(2), secp256k1.utils.randomPrivateKey())
      const r = random.pick([signed.r, signed.r, randomScalar(), 0n, order])
      const s = random.pick([signed.s, order - signed.s, randomScalar(), 0n, order])
      const yParity = random.integer(0, 1)
      const own = attempt(() => toCoordinates(recoverKey(hash, { r, s, yParity })))
      const { x, y } = attempt(() =>
        new secp256k1.Signature(r, s).addRecoveryBit(yParity).recoverPublicKey(hash.slice(2)).toAffine(),
      ) as { x: bigint; y: bigint }
      expect(own).toEqual(x === undefined ? "error" : { x, y })
    }
  })

  test("behavior: a hash of nothing is no exception", () => {
    const hash = `0x${"0".repeat(64)}` as const
    const signed = secp256k1.sign(hash.slice(2), "7".repeat(64))
    const signature = parseSignature(`0x${signed.toCompactHex()}${signed.recovery === 0 ? "1b" : "1c"}`)
    expect(toCoordinates(recoverKey(hash, signature))).toEqual(theirs(hexToBigInt(`0x${"7".repeat(64)}`)))
  })
})

function attempt<Value>(make: () => Value): Value | "error" {
  try {
    return make()
  } catch {
    return "error"
  }
}
