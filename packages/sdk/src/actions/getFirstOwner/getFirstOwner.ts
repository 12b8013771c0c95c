import { type Address, numberToHex, padHex, parseEventLogs, zeroAddress } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { getDeployment } from "../../chain/deployment.ts"
import { toUrcarError } from "../../errors/to-urcar-error.ts"
import { VehicleUnknownError } from "../../errors/vehicle-refusals.ts"
import { vehicleRegistryAbi } from "../../generated/index.ts"
import { stringToHex } from "../../hex/hex.ts"
import { keccak256 } from "../../hex/keccak.ts"
import { vinToTokenId } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"

const transferTopic = keccak256(stringToHex("Transfer(address,address,uint256)"))

/** Parameters of {@link getFirstOwner}. */
export interface GetFirstOwnerParameters {
  readonly vin: string
}

/** Who got the title when a vehicle's file was opened, as the endpoint tells it. @throws VehicleUnknownError, UrcarError */
export async function getFirstOwner(
  client: ReadClient,
  parameters: GetFirstOwnerParameters,
): Promise<Address> {
  const vin = parseVin(parameters.vin)
  const { addresses, startBlock } = getDeployment(client.chain.id)
  const filter = {
    address: addresses.vehicleRegistry,
    topics: [
      transferTopic,
      padHex(zeroAddress, { size: 32 }),
      null,
      numberToHex(vinToTokenId(vin), { size: 32 }),
    ],
    fromBlock: numberToHex(startBlock),
    toBlock: "latest" as const,
  }
  const logs = await client.request({ method: "eth_getLogs", params: [filter] }).catch((error: unknown) => {
    throw toUrcarError(error)
  })
  const [birth] = parseEventLogs({ abi: vehicleRegistryAbi, eventName: "Transfer", logs })
  if (!birth) throw new VehicleUnknownError({ vin })
  return birth.args.to
}
