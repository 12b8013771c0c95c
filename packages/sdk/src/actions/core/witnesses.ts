import { WitnessesMissingError } from "../../errors/chain-errors.ts"
import { rules } from "../../kinds/rules.ts"
import type { SignedRecord, VehicleRecord } from "../../records/types.ts"

/** @throws WitnessesMissingError if the catalogue asks for more witnesses for this kind. */
export function requireWitnesses(record: VehicleRecord, given: number): VehicleRecord {
  const required = rules.find(({ name }) => name === record.kind)?.witnesses ?? 0
  if (given < required) throw new WitnessesMissingError(record.kind, given, required)
  return record
}

/** @throws WitnessesMissingError if a witness, or a signature of one, is missing. */
export function requireSigners(signed: SignedRecord): SignedRecord {
  requireWitnesses(signed.record, signed.witnesses.length)
  const required = signed.witnesses.length + 1
  if (signed.signatures.length !== required)
    throw new WitnessesMissingError(signed.record.kind, signed.signatures.length, required)
  return signed
}
