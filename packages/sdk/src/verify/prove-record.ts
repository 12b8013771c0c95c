import type { Address, Hex } from "viem"
import { parseSignature, recoverAddress } from "../hex/recover.ts"
import type { Domain } from "../records/digest.ts"
import type { RawStatement } from "../records/raw.ts"
import type { LifeRecord } from "../records/types.ts"
import { getCode } from "./answers.ts"
import type { Rpc } from "./rpc.ts"
import { readStatements, type Statement } from "./statements.ts"
import type { ProvenTransaction } from "./transaction.ts"

/** How it is known that an account stated a record. */
export type Proof =
  /** The account sent the transaction that contains the record. */
  | "transaction"
  /** The account's signature over the record was recovered. */
  | "signature"
  /** An account with code: the chain asked it (ERC-1271) and took its answer at the record's block. */
  | "accepted-by-chain"

/** Who proved what about a record. */
export interface RecordProof {
  readonly author: Proof
  /** In the order of the record's witnesses. */
  readonly witnesses: readonly Proof[]
  /** The first owner, by a vehicle's first record. */
  readonly owner?: Address
}

/** Why a record is not its author's. */
export interface NoProof {
  readonly problem: "not-in-transaction" | "signature-of-other"
  readonly account: Address
}

/** The bits of a stamp that are the author's: superseded sequence, odometer, unit, time of the event. */
const statedBits = ((1n << 144n) - 1n) ^ ((1n << 32n) - 1n)

/**
 * Proves that the author and the witnesses of a record stated exactly it.
 *
 * @param used statements that proved another record already: each proves one
 */
export async function proveRecord(
  rpc: Rpc,
  record: LifeRecord,
  transaction: ProvenTransaction,
  domain: Domain,
  used: Set<string>,
): Promise<RecordProof | NoProof> {
  const statements = readStatements(transaction, domain)
  const index = statements.findIndex(
    (statement, place) => !used.has(`${transaction.hash} ${place}`) && states(statement, record),
  )
  const statement = statements[index]
  if (statement === undefined) return { problem: "not-in-transaction", account: record.author }
  used.add(`${transaction.hash} ${index}`)
  const author = await proveAuthor(rpc, statement, transaction)
  if (author === undefined) return { problem: "signature-of-other", account: statement.author }
  const witnesses: Proof[] = []
  for (const [place, witness] of statement.witnesses.entries()) {
    const proof = await proveSigner(rpc, witness, statement.digest, statement.witnessSignatures[place])
    if (proof === undefined) return { problem: "signature-of-other", account: witness }
    witnesses.push(proof)
  }
  return { author, witnesses, ...(statement.owner && { owner: statement.owner }) }
}

async function proveAuthor(
  rpc: Rpc,
  { author, digest, authorSignature }: Statement,
  { sender }: ProvenTransaction,
): Promise<Proof | undefined> {
  if (author === sender) return "transaction"
  return proveSigner(rpc, author, digest, authorSignature)
}

/** How `signer` is proven to have signed a digest; `undefined` if it is not. */
export async function proveSigner(
  rpc: Rpc,
  signer: Address,
  digest: Hex | null,
  signature: Hex | undefined,
): Promise<Proof | undefined> {
  if (digest === null || signature === undefined) return undefined
  const recovered = recover(digest, signature)
  if (recovered === signer.toLowerCase()) return "signature"
  return (await getCode(rpc, signer)) === "0x" ? undefined : "accepted-by-chain"
}

/** Who signed; `undefined` for what is no signature. */
function recover(digest: Hex, signature: Hex): Address | undefined {
  try {
    return recoverAddress(digest, parseSignature(signature))
  } catch {
    return undefined
  }
}

function states({ record, author, witnesses }: Statement, event: LifeRecord): boolean {
  return (
    author === event.author &&
    isSameRecord(record, event) &&
    witnesses.length === event.witnesses.length &&
    witnesses.every((witness, index) => witness === event.witnesses[index])
  )
}

function isSameRecord(record: RawStatement, { raw, sealedRoot, evidenceRoot }: LifeRecord): boolean {
  return (
    record.vin === raw.vin &&
    record.kind === raw.kind &&
    record.plate === raw.plate &&
    record.payload === raw.payload &&
    record.sealedRoot === sealedRoot &&
    record.evidenceRoot === evidenceRoot &&
    (record.stated & statedBits) === (raw.stamp & statedBits)
  )
}
