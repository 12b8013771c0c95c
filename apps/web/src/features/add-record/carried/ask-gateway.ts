import { readRecords } from "@urcar/sdk/actions"
import { getDeployment, type ReadClient } from "@urcar/sdk/chain"
import type { GatewayClient, GatewayRecord } from "@urcar/sdk/gateway-client"
import type { LifeRecord, SignedRecord } from "@urcar/sdk/records"
import { isAddressEqual } from "viem"
import { getTransactionReceipt } from "viem/actions"
import type { CarriedRecord } from "./carried.ts"

/** Where a carried record is. `record` is what the chain itself shows, and absent while it shows none. */
export type CarriedState = { told: GatewayRecord; record?: LifeRecord }

const isSame = (found: LifeRecord, { record, author }: SignedRecord) =>
  found.vin === record.vin &&
  found.kind === record.kind &&
  found.payload === record.payload &&
  found.occurredAt === record.occurredAt &&
  isAddressEqual(found.author, author)

/** Looks for the record in the transaction that the gateway names, at the chain itself. */
async function findOnChain(client: ReadClient, { transaction }: GatewayRecord, signed: SignedRecord) {
  if (!transaction) return undefined
  const { vehicleRegistry } = getDeployment(client.chain.id).addresses
  const receipt = await getTransactionReceipt(client, { hash: transaction }).catch(() => undefined)
  const own = receipt?.logs.filter(({ address }) => isAddressEqual(address, vehicleRegistry)) ?? []
  return readRecords(own).find((found) => isSame(found, signed))
}

/** Asks the gateway where a record is, and the chain whether that is so. One that it does not know is handed in again. */
export async function askGateway(
  gateway: GatewayClient,
  client: ReadClient,
  { hash, signed }: CarriedRecord,
): Promise<CarriedState> {
  const told = (await gateway.getRecord(hash)) ?? (await gateway.sendRecords([signed]))[0]
  if (!told) throw new RangeError("A gateway answers for every record.")
  const record = told.status === "recorded" ? await findOnChain(client, told, signed) : undefined
  return { told, ...(record && { record }) }
}
