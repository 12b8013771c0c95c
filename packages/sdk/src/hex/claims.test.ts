import { privateKeyToAccount } from "viem/accounts"
import { describe, expect, test } from "vitest"
import { createRandom } from "../testing/random.ts"
import { type Claim, createClaimBook } from "./claims.ts"
import { bytesToHex, numberToHex } from "./hex.ts"
import { keccak256 } from "./keccak.ts"
import { parseSignature } from "./recover.ts"

const random = createRandom(23)
const accounts = [1, 2, 3].map((seed) => privateKeyToAccount(keccak256(numberToHex(seed, { size: 32 }))))
const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

/** Ten true claims by three accounts. */
async function makeClaims(): Promise<Claim[]> {
  return Promise.all(
    Array.from({ length: 10 }, async (_, index) => {
      const account = accounts[index % accounts.length] ?? accounts[0]
      if (account === undefined) throw new Error("no account")
      const hash = bytesToHex(Uint8Array.from({ length: 32 }, () => random.integer(0, 255)))
      const signature = parseSignature(await account.sign({ hash }))
      return { hash, signature, signer: `0x${account.address.slice(2).toLowerCase()}` as const }
    }),
  )
}

function check(claims: readonly Claim[]): boolean[] {
  const book = createClaimBook()
  for (const claim of claims) book.expect(claim)
  return claims.map((claim) => book.holds(claim))
}

describe("createClaimBook", () => {
  test("default", async () => {
    expect(check(await makeClaims())).toEqual(Array(10).fill(true))
  })

  test("behavior: a claim that was not announced is checked as well", async () => {
    const [one] = await makeClaims()
    expect(one && createClaimBook().holds(one)).toBe(true)
  })

  test.each([
    ["hash", (claim: Claim): Claim => ({ ...claim, hash: keccak256(claim.hash) })],
    ["signer", (claim: Claim): Claim => ({ ...claim, signer: `0x${"7".repeat(40)}` })],
    ["r", (claim: Claim): Claim => change(claim, { r: claim.signature.r ^ 1n })],
    ["s", (claim: Claim): Claim => change(claim, { s: claim.signature.s ^ 1n })],
    ["parity", (claim: Claim): Claim => change(claim, { yParity: 1 - claim.signature.yParity })],
    ["r of nothing", (claim: Claim): Claim => change(claim, { r: 0n })],
    ["s of nothing", (claim: Claim): Claim => change(claim, { s: 0n })],
    ["s beyond the order", (claim: Claim): Claim => change(claim, { s: claim.signature.s + order })],
  ])("behavior: another %s is found wherever it stands, and nothing else is", async (_, alter) => {
    const claims = await makeClaims()
    for (const place of claims.keys()) {
      const altered = claims.map((claim, index) => (index === place ? alter(claim) : claim))
      expect(check(altered)).toEqual(claims.map((_claim, index) => index !== place))
    }
  })

  test("behavior: two false ones that would make up for each other do not", async () => {
    const claims = await makeClaims()
    const [first, second] = [claims[3], claims[6]]
    if (!first || !second) throw new Error("no claims")
    const swapped = claims.map((claim) => {
      if (claim === first) return { ...first, hash: second.hash }
      return claim === second ? { ...second, hash: first.hash } : claim
    })
    expect(check(swapped)).toEqual(claims.map((_, index) => index !== 3 && index !== 6))
  })

  test("behavior: the other signature of the same hash (−s, other parity) holds, as the chain takes it", async () => {
    const claims = await makeClaims()
    const mirrored = claims.map((claim) =>
      change(claim, { s: order - claim.signature.s, yParity: 1 - claim.signature.yParity }),
    )
    expect(check(mirrored)).toEqual(Array(10).fill(true))
  })
})

function change(claim: Claim, fields: Partial<Claim["signature"]>): Claim {
  return { ...claim, signature: { ...claim.signature, ...fields } }
}
