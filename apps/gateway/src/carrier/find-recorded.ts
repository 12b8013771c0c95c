import {
  decodeRecord,
  getDeployment,
  type LifeRecord,
  type ReadClient,
  recordAppendedTopic,
  type SignedRecord,
  toRecordStruct,
} from "@urcar/sdk"
import { type Hex, numberToHex, pad } from "viem"

/** A record as it was found on chain. */
export interface Found {
  readonly recorded: LifeRecord
  readonly transaction: Hex
  readonly block: number
}

/** The bits of a stamp that are the author's. */
const statedBits = ((1n << 144n) - 1n) ^ ((1n << 32n) - 1n)

/**
 * Looks for a record on chain whose nonce turned out to be used: somebody else may have carried it, or a transaction of
 * ours that no receipt told of. Two equal statements of one author are taken for one another.
 */
export async function findRecorded(client: ReadClient, signed: SignedRecord): Promise<Found | undefined> {
  const { addresses, startBlock } = getDeployment(client.chain.id)
  const struct = toRecordStruct(signed.record)
  const topics = [recordAppendedTopic, pad(struct.vin, { dir: "right" }), pad(signed.author), struct.kind]
  const filter = {
    address: addresses.vehicleRegistry,
    topics,
    fromBlock: numberToHex(startBlock),
    toBlock: "latest" as const,
  }
  const logs = await client.request({ method: "eth_getLogs", params: [filter] })
  for (const { data, topics: found, transactionHash, blockNumber } of logs) {
    const recorded = decodeRecord({ data, topics: found })
    const { stamp, plate } = recorded.raw
    const isSame =
      (stamp & statedBits) === struct.stated &&
      plate === struct.plate &&
      recorded.payload === signed.record.payload &&
      recorded.sealedRoot === signed.record.sealedRoot &&
      recorded.evidenceRoot === signed.record.evidenceRoot
    if (isSame && transactionHash && blockNumber)
      return { recorded, transaction: transactionHash, block: Number(blockNumber) }
  }
  return undefined
}
