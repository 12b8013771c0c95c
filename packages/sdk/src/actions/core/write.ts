import type { Hex, TransactionReceipt } from "viem"
import { simulateContract, waitForTransactionReceipt, writeContract } from "viem/actions"
import type { WriteClient } from "../../chain/clients.ts"
import { getDeployment } from "../../chain/deployment.ts"
import { EventMissingError, TransactionRevertedError } from "../../errors/chain-errors.ts"
import { toUrcarError } from "../../errors/to-urcar-error.ts"
import type { ContractCall } from "./call.ts"
import type { ReceiptReader } from "./receipt.ts"

/** What a waiting action gives. */
export interface Written<Event> {
  /** What the contract told. */
  readonly event: Event
  readonly receipt: TransactionReceipt
}

/** The call with its contract's address on a chain: what viem and wagmi take. */
export function toRequest({ contract, ...call }: ContractCall, chainId: number) {
  return { ...call, address: getDeployment(chainId).addresses[contract] }
}

/**
 * Asks the chain whether it would take the call, then has the account sign and send it.
 *
 * @returns the transaction's hash
 * @throws UrcarError: the contract's refusal before anything is sent, or what went wrong on the way
 */
export async function write(client: WriteClient, call: ContractCall): Promise<Hex> {
  try {
    const request = { ...toRequest(call, client.chain.id), account: client.account }
    // Asked about the next block: on a quiet chain the last one may be days old, and its clock refuses today's dates.
    await simulateContract(client, { ...request, blockTag: "pending" })
    return await writeContract(client, { ...request, chain: client.chain })
  } catch (error) {
    throw toUrcarError(error)
  }
}

/** Sends the call and waits until it is mined. @throws UrcarError */
export async function writeSync<Event>(
  client: WriteClient,
  call: ContractCall,
  read: ReceiptReader<Event>,
): Promise<Written<Event>> {
  const hash = await write(client, call)
  try {
    const receipt = await waitForTransactionReceipt(client, { hash })
    if (receipt.status !== "success") throw new TransactionRevertedError(hash, receipt.blockNumber)
    const event = read.from(receipt)
    if (event === undefined) throw new EventMissingError(read.eventName, hash)
    return { event, receipt }
  } catch (error) {
    throw toUrcarError(error)
  }
}

/** An action that sends and gives the hash. */
export function writeAction<Parameters>(toCall: (parameters: Parameters) => ContractCall) {
  return async (client: WriteClient, parameters: Parameters): Promise<Hex> =>
    write(client, toCall(parameters))
}

/** Its twin that waits and gives the event and the receipt. */
export function writeSyncAction<Parameters, Event>(
  toCall: (parameters: Parameters) => ContractCall,
  read: ReceiptReader<Event>,
) {
  return async (client: WriteClient, parameters: Parameters): Promise<Written<Event>> =>
    writeSync(client, toCall(parameters), read)
}
