import type { Hex } from "viem"
import { toLink } from "../disputes/prove-record.ts"
import { isKindName } from "../kinds/names.ts"
import { initialHead, nextHead } from "../records/head.ts"
import type { LifeRecord } from "../records/types.ts"
import { vinToBytes } from "../vin/codec.ts"
import { parseVin } from "../vin/vin.ts"
import type { RegisterTree, SignedCheckpoint } from "./checkpoint.ts"
import { encodePassport } from "./codec.ts"
import { CheckpointError, PassportFormatError } from "./errors.ts"
import { maximumPassportRecords, type Passport } from "./passport.ts"

/** What a passport is made of. */
export interface IssuePassportParameters {
  readonly vin: string
  readonly chainId: number
  /** The register at the checkpoint's block. */
  readonly tree: RegisterTree
  readonly checkpoint: SignedCheckpoint
  /** The vehicle's whole file up to that block, in order, and who got its title first. */
  readonly records: readonly LifeRecord[]
  readonly firstOwner: Hex
}

/**
 * Makes a vehicle's passport, with as many of its last records as fit.
 *
 * @throws {@link CheckpointError} if the tree is not the checkpoint's, or lacks the vehicle, or the records do not make its head
 */
export function issuePassport(parameters: IssuePassportParameters): Passport {
  const { vin, chainId, tree, checkpoint, records, firstOwner } = parameters
  if (tree.checkpoint.root !== checkpoint.root || tree.checkpoint.block !== checkpoint.block)
    throw new CheckpointError("signatures")
  const { snapshot, index, proof } = tree.prove(vin)
  const heads = [initialHead(vinToBytes(parseVin(vin)), firstOwner)]
  for (const [place, record] of records.entries()) heads.push(nextHead(heads[place] ?? "0x", record))
  if (heads.at(-1) !== snapshot.head) throw new CheckpointError("vehicle")
  const bare: Passport = { chainId, checkpoint, vehicle: snapshot, index, proof, records: [], before: null }
  const named = records.length - records.findLastIndex(({ kind }) => !isKindName(kind)) - 1
  for (let count = Math.min(named, maximumPassportRecords); count > 0; count--) {
    const shown = records.slice(-count).map(toLink)
    const full = { ...bare, records: shown, before: heads.at(-1 - count) ?? "0x" }
    if (fits(full)) return full
  }
  return bare
}

function fits(passport: Passport): boolean {
  try {
    encodePassport(passport)
    return true
  } catch (error) {
    if (error instanceof PassportFormatError) return false
    throw error
  }
}
