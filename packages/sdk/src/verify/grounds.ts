import type { Address, Hex } from "viem"
import type { Claim, ClaimBook } from "../hex/claims.ts"
import { parseSignature } from "../hex/recover.ts"
import { getCode } from "./answers.ts"
import type { Rpc } from "./rpc.ts"
import type { ProvenTransaction } from "./transaction.ts"

/** How it is known that an account stated a record. */
export type Proof =
  /** The account sent the transaction that contains the record. */
  | "transaction"
  /** The account's signature over the record was recovered. */
  | "signature"
  /** An account with code: the chain asked it (ERC-1271) and took its answer at the record's block. */
  | "accepted-by-chain"

/** A signature that would prove that an account stated a record. */
export interface ProvingClaim extends Claim {
  readonly proof: Proof
}

/** One who must have stated a record, and by what that could be proven. */
export interface Ground {
  readonly signer: Address
  /** Signatures that would prove it, the likeliest first; hashed only when they are looked at. */
  readonly claims: readonly (() => ProvingClaim)[]
  /** Whether a contract's answer would do, too. */
  readonly mayBeContract: boolean
}

/** By what a record is to be proven. */
export interface Grounds {
  /** The author (a sale's seller) first. */
  readonly signers: readonly [Ground, ...Ground[]]
  /** How many of the signers are the record's witnesses; they follow the author. */
  readonly witnesses: number
  /** Who gets the title, by a registration. */
  readonly owner?: Address
  /** The head that a seller confirmed. */
  readonly headBefore?: Hex
  /** Records may follow what the seller confirmed: the money was in. */
  readonly isHeadOlder?: boolean
}

/** Why a record is not its author's. */
export interface NoProof {
  readonly problem: "not-in-transaction" | "signature-of-other"
  readonly account: Address
}

/** That an account signed a digest. */
export function groundOfSignature(signer: Address, digest: Hex, signature: Hex): Ground {
  return { signer, claims: toClaims(signer, digest, signature), mayBeContract: true }
}

/** That an account sent a transaction. */
export function groundOfTransaction(signer: Address, { signedHash, signature }: ProvenTransaction): Ground {
  return {
    signer,
    claims: [() => ({ hash: signedHash(), signature, signer, proof: "transaction" })],
    mayBeContract: false,
  }
}

/** How the account is proven to have stated the record; `undefined` if it is not. */
export async function proveGround(rpc: Rpc, book: ClaimBook, ground: Ground): Promise<Proof | undefined> {
  for (const claim of ground.claims) {
    const { proof, ...claimed } = claim()
    if (book.holds(claimed)) return proof
  }
  if (!ground.mayBeContract) return undefined
  return (await getCode(rpc, ground.signer)) === "0x" ? undefined : "accepted-by-chain"
}

/** None of what is no signature. */
function toClaims(signer: Address, hash: Hex, signature: Hex): Ground["claims"] {
  try {
    const claim: ProvingClaim = { hash, signature: parseSignature(signature), signer, proof: "signature" }
    return [() => claim]
  } catch {
    return []
  }
}
