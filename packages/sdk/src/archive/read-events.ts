import { type Hex, hexToNumber, numberToHex } from "viem"
import type { ReadClient } from "../chain/clients.ts"
import { getDeployment } from "../chain/deployment.ts"
import { toUrcarError } from "../errors/to-urcar-error.ts"
import type { ArchiveEvent } from "./format.ts"

/** Blocks asked for at once. */
const step = 5_000

/** A range of blocks, both ends included. */
export interface ReadEventsParameters {
  readonly fromBlock: number
  readonly toBlock: number
}

/** Every event of every contract of the register in a range of blocks, in order, as one endpoint tells them. @throws UrcarError */
export async function* readEvents(
  client: ReadClient,
  { fromBlock, toBlock }: ReadEventsParameters,
): AsyncGenerator<ArchiveEvent> {
  const address = Object.values(getDeployment(client.chain.id).addresses)
  for (let from = fromBlock; from <= toBlock; from += step) {
    const range = { fromBlock: numberToHex(from), toBlock: numberToHex(Math.min(toBlock, from + step - 1)) }
    const logs = await client
      .request({ method: "eth_getLogs", params: [{ address, ...range }] })
      .catch((error: unknown) => {
        throw toUrcarError(error)
      })
    for (const { address, topics, data, blockNumber, transactionHash, logIndex } of logs) {
      if (blockNumber === null || transactionHash === null || logIndex === null) continue
      yield {
        ...{
          address: lower(address),
          topics: topics.map(lower),
          data: lower(data),
          transaction: lower(transactionHash),
        },
        ...{ block: hexToNumber(blockNumber), index: hexToNumber(logIndex) },
      }
    }
  }
}

function lower(hex: Hex): Hex {
  return `0x${hex.slice(2).toLowerCase()}`
}
