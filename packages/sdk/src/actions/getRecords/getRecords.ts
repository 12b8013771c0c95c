import { numberToHex, padHex } from "viem/utils"
import type { ReadClient } from "../../chain/clients.ts"
import { getDeployment } from "../../chain/deployment.ts"
import { toUrcarError } from "../../errors/to-urcar-error.ts"
import type { LifeRecord } from "../../records/types.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { readRecords } from "../core/receipt.ts"

/** Parameters of {@link getRecords}. */
export interface GetRecordsParameters {
  readonly vin: string
}

/**
 * A vehicle's records in order of their sequence, as the endpoint tells them. Nothing is verified here: see
 * `verifyVehicle`.
 *
 * @throws InvalidVinError, UrcarError
 */
export async function getRecords(
  client: ReadClient,
  parameters: GetRecordsParameters,
): Promise<LifeRecord[]> {
  const vin = vinToBytes(parseVin(parameters.vin))
  const { addresses, startBlock } = getDeployment(client.chain.id)
  const filter = {
    address: addresses.vehicleRegistry,
    topics: [null, padHex(vin, { size: 32, dir: "right" })],
    fromBlock: numberToHex(startBlock),
    toBlock: "latest" as const,
  }
  try {
    return readRecords(await client.request({ method: "eth_getLogs", params: [filter] }))
  } catch (error) {
    throw toUrcarError(error)
  }
}
