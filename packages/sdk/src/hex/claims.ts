import type { Point } from "@noble/secp256k1"
import type { Address, Hex } from "viem"
import { holdTogether, type KeyedSignature } from "./batch.ts"
import { addressOfKey, recoverKey, type Signature } from "./recover.ts"

/** That somebody signed a hash. */
export interface Claim {
  readonly hash: Hex
  readonly signature: Signature
  /** Lower case. */
  readonly signer: Address
}

/** Answers whether claims hold. */
export interface ClaimBook {
  /** Notes a claim that will be asked about: all that are noted are checked together once one is asked about. */
  readonly expect: (claim: Claim) => void
  /** Whether exactly this account signed. */
  readonly holds: (claim: Claim) => boolean
}

/**
 * Checks many signatures for the price of few. One recovery gives an account's public key; its further signatures are
 * checked all at once ({@link holdTogether}), and one by one only if together they do not hold.
 */
export function createClaimBook(): ClaimBook {
  const expected = new Map<string, Claim>()
  const known = new Map<string, boolean>()
  const holds = (claim: Claim): boolean => {
    const name = nameOf(claim)
    if (expected.has(name)) {
      for (const [other, outcome] of checkTogether(expected)) known.set(other, outcome)
      expected.clear()
    }
    const outcome = known.get(name) ?? recoverSigner(claim) !== undefined
    known.set(name, outcome)
    return outcome
  }
  return { expect: (claim) => void expected.set(nameOf(claim), claim), holds }
}

function nameOf({ hash, signature: { r, s, yParity }, signer }: Claim): string {
  return `${hash} ${r} ${s} ${yParity} ${signer}`
}

function checkTogether(claims: ReadonlyMap<string, Claim>): Map<string, boolean> {
  const outcomes = new Map<string, boolean>()
  const keys = new Map<Address, Point>()
  const batch = new Map<string, KeyedSignature>()
  for (const [name, claim] of claims) {
    const known = keys.get(claim.signer)
    if (known !== undefined) {
      batch.set(name, { ...claim, key: known })
      continue
    }
    const key = recoverSigner(claim)
    outcomes.set(name, key !== undefined)
    if (key !== undefined) keys.set(claim.signer, key)
  }
  const areGood = doHoldTogether([...batch.values()])
  for (const [name, { hash, signature, key }] of batch)
    outcomes.set(name, areGood || recoverSigner({ hash, signature, signer: addressOfKey(key) }) !== undefined)
  return outcomes
}

function doHoldTogether(signatures: readonly KeyedSignature[]): boolean {
  try {
    return holdTogether(signatures)
  } catch {
    return false
  }
}

/** The signer's key; `undefined` if the claim does not hold. */
function recoverSigner({ hash, signature, signer }: Claim): Point | undefined {
  try {
    const key = recoverKey(hash, signature)
    return addressOfKey(key) === signer ? key : undefined
  } catch {
    return undefined
  }
}
