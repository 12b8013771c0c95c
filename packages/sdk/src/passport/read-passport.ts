import { getFirstOwner } from "../actions/getFirstOwner/getFirstOwner.ts"
import { getRecords } from "../actions/getRecords/getRecords.ts"
import type { ReadClient } from "../chain/clients.ts"
import type { RegisterTree, SignedCheckpoint } from "./checkpoint.ts"
import { issuePassport } from "./issue-passport.ts"
import type { Passport } from "./passport.ts"

/** Parameters of {@link readPassport}. */
export interface ReadPassportParameters {
  readonly vin: string
  /** The register at the checkpoint's block. */
  readonly tree: RegisterTree
  readonly checkpoint: SignedCheckpoint
}

/**
 * Makes a vehicle's passport from what an endpoint tells; one that lies makes none.
 *
 * @throws CheckpointError, UrcarError
 */
export async function readPassport(
  client: ReadClient,
  parameters: ReadPassportParameters,
): Promise<Passport> {
  const { vin, tree, checkpoint } = parameters
  const { snapshot } = tree.prove(vin)
  const records = (await getRecords(client, { vin })).slice(0, snapshot.recordCount)
  const firstOwner = await getFirstOwner(client, { vin })
  return issuePassport({ vin, chainId: client.chain.id, tree, checkpoint, records, firstOwner })
}
