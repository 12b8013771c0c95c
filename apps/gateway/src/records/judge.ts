import {
  appendSignedRecordCall,
  appendSignedRecordsCall,
  getDeployment,
  type ReadClient,
  RpcFailedError,
  RpcUnreachableError,
  type SignedRecord,
  toUrcarError,
  UnexpectedError,
  type UrcarError,
} from "@urcar/sdk"
import { type Address, encodeFunctionData, type Hex, MethodNotFoundRpcError } from "viem"
import { getBlock, simulateBlocks, simulateContract } from "viem/actions"
import { readRefusals } from "../chain/read-refusals.ts"
import { ChainUnavailableRefusal } from "../chain/refusals.ts"
import { batchGas } from "./gas.ts"

/** A record that waits for the chain's opinion. */
export interface Judged {
  readonly hash: Hex
  readonly signed: SignedRecord
  readonly gas: number
}

/** What the chain would refuse, by record; the others it would take now. @throws ChainUnavailableRefusal */
export type Judge = (records: readonly Judged[]) => Promise<ReadonlyMap<Hex, UrcarError>>

/**
 * Asks the register itself: it runs the very call that a sender would send, in a block of now, and throws it away. A
 * node without `eth_simulateV1` is asked about each record by itself.
 */
export function createJudge(client: ReadClient, carrier: Address): Judge {
  const address = getDeployment(client.chain.id).addresses.vehicleRegistry
  let canSimulate = true

  const together: Judge = async (records) => {
    const { abi, functionName, args } = appendSignedRecordsCall({
      records: records.map(({ signed }) => signed),
    })
    const data = encodeFunctionData({ abi, functionName, args })
    const call = { account: carrier, to: address, data, gas: BigInt(batchGas(records)) } as const
    const { timestamp } = await getBlock(client)
    const time = BigInt(Math.max(Math.floor(Date.now() / 1000), Number(timestamp) + 1))
    const [block] = await simulateBlocks(client, { blocks: [{ blockOverrides: { time }, calls: [call] }] })
    const [result] = block?.calls ?? []
    if (result?.status !== "success") throw new UnexpectedError("the call as a whole reverted")
    return readRefusals(result.logs ?? [])
  }

  const oneByOne: Judge = async (records) => {
    const answers = records.map(async ({ hash, signed }) => {
      const { abi, functionName, args } = appendSignedRecordCall({ signed })
      const call = { abi, address, functionName, args, account: carrier }
      const refusal = await simulateContract(client, { ...call, blockTag: "pending" }).then(
        () => undefined,
        toUrcarError,
      )
      if (refusal === undefined) return []
      if (!isRefusal(refusal)) throw new ChainUnavailableRefusal()
      return [[hash, refusal] as const]
    })
    return new Map((await Promise.all(answers)).flat())
  }

  return async (records) => {
    if (records.length === 0) return new Map()
    if (!canSimulate) return oneByOne(records)
    try {
      return await together(records)
    } catch (error) {
      if (toUrcarError(error) instanceof RpcUnreachableError) throw new ChainUnavailableRefusal()
      canSimulate = !isMethodMissing(error)
      return oneByOne(records)
    }
  }
}

function isMethodMissing(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if (at instanceof MethodNotFoundRpcError) return true
  return false
}

/** Only the register refuses. A node that is busy, or fails in another way, has not asked it. */
function isRefusal(error: UrcarError): boolean {
  return ![RpcUnreachableError, RpcFailedError, UnexpectedError].some((type) => error instanceof type)
}
