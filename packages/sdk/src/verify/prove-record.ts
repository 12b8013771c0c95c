import type { Address } from "viem"
import type { RawStatement } from "../records/raw.ts"
import type { LifeRecord } from "../records/types.ts"
import { type Ground, type Grounds, groundOfSignature, groundOfTransaction } from "./grounds.ts"
import type { Statement } from "./statements.ts"
import type { ProvenTransaction } from "./transaction.ts"

/** The bits of a stamp that are the author's: superseded sequence, odometer, unit, time of the event. */
const statedBits = ((1n << 144n) - 1n) ^ ((1n << 32n) - 1n)

/**
 * By what it is proven that the author and the witnesses of a record stated exactly it; `undefined` if the transaction
 * states no such record.
 *
 * @param statements what the transaction states
 * @param used statements that prove another record already: each proves one
 */
export function groundsOfRecord(
  record: LifeRecord,
  transaction: ProvenTransaction,
  statements: readonly Statement[],
  used: Set<Statement>,
): Grounds | undefined {
  const statement = statements.find((one) => !used.has(one) && states(one, record))
  if (statement === undefined) return undefined
  used.add(statement)
  const { witnesses, witnessSignatures, owner } = statement
  const grounds = witnesses.map((witness, place) =>
    groundOfSignature(witness, statement.digest(), witnessSignatures[place] ?? "0x"),
  )
  return {
    signers: [groundOfAuthor(record.author, statement, transaction), ...grounds],
    witnesses: witnesses.length,
    ...(owner && { owner }),
  }
}

/** An author who sends the transaction needs no signature besides. */
function groundOfAuthor(author: Address, statement: Statement, transaction: ProvenTransaction): Ground {
  const sent = groundOfTransaction(author, transaction)
  if (statement.author === null) return sent
  const signed = groundOfSignature(author, statement.digest(), statement.authorSignature)
  return { ...signed, claims: [...signed.claims, ...sent.claims] }
}

function states({ record, author, witnesses }: Statement, event: LifeRecord): boolean {
  return (
    (author === null || author === event.author) &&
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
