import { BaseError, type Hex, hexToNumber, type Log, ResponseBodyTooLargeError } from "viem"
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
  const filter: Filter = {
    address: addresses.vehicleRegistry,
    topics: [null, padHex(vin, { size: 32, dir: "right" })],
  }
  try {
    return readRecords(await readLogs(client, filter, startBlock, "latest"))
  } catch (error) {
    throw toUrcarError(error)
  }
}

interface Filter {
  readonly address: Hex
  readonly topics: (Hex | null)[]
}

/** Logs of a range of blocks: asked for in halves where one answer is more than a transport takes. */
async function readLogs(
  client: ReadClient,
  filter: Filter,
  from: number,
  to: number | "latest",
): Promise<Log[]> {
  const range = { fromBlock: numberToHex(from), toBlock: to === "latest" ? to : numberToHex(to) }
  try {
    return await client.request({ method: "eth_getLogs", params: [{ ...filter, ...range }] })
  } catch (error) {
    if (!isTooLarge(error)) throw error
    const last = to === "latest" ? hexToNumber(await client.request({ method: "eth_blockNumber" })) : to
    if (from >= last) throw error
    const middle = Math.floor((from + last) / 2)
    const first = await readLogs(client, filter, from, middle)
    return [...first, ...(await readLogs(client, filter, middle + 1, to))]
  }
}

function isTooLarge(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false
  return error.walk((cause) => cause instanceof ResponseBodyTooLargeError) !== null
}
