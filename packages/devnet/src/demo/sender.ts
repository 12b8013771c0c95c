import { type ContractCall, toRequest } from "@urcar/sdk/actions"
import { type ReadClient, toChain } from "@urcar/sdk/chain"
import { vehicleRegistryAbi } from "@urcar/sdk/generated"
import { encodeFunctionData, type Hex, parseEventLogs, type TransactionReceipt } from "viem"
import {
  getTransactionCount,
  getTransactionReceipt,
  sendRawTransaction,
  simulateContract,
} from "viem/actions"
import type { DemoActor } from "./actors.ts"

/** A transaction in the chain's pool. */
interface Sent {
  readonly hash: Hex
  readonly actor: DemoActor
  readonly call: ContractCall
}

/** Sends transactions without asking the chain anything on the way. */
export interface Sender {
  readonly send: (actor: DemoActor, call: ContractCall, gas: bigint) => Promise<void>
  /** Asks what became of all that was sent. @throws the contract's refusal of the first that failed */
  readonly confirm: () => Promise<void>
}

/** Above any base fee that the demo's own blocks can cause. */
const fees = { maxFeePerGas: 100_000_000_000n, maxPriorityFeePerGas: 0n }

/** A sender that counts everybody's nonces itself. */
export function createSender(reader: ReadClient): Sender {
  const chain = toChain(reader.chain.id, "")
  const nonces = new Map<string, Promise<number>>()
  let unconfirmed: Sent[] = []

  const takeNonce = (actor: DemoActor): Promise<number> => {
    const next = nonces.get(actor.id) ?? getTransactionCount(reader, { address: actor.address })
    nonces.set(
      actor.id,
      next.then((nonce) => nonce + 1),
    )
    return next
  }

  const send = async (actor: DemoActor, call: ContractCall, gas: bigint) => {
    const { address, abi, functionName, args, value = 0n } = toRequest(call, chain.id)
    const nonce = await takeNonce(actor)
    const data = encodeFunctionData({ abi, functionName, args })
    const serializedTransaction = await actor.account.signTransaction({
      ...fees,
      ...{ type: "eip1559", chainId: chain.id, nonce, gas, to: address, data, value },
    })
    const hash = await sendRawTransaction(reader, { serializedTransaction })
    unconfirmed.push({ hash, actor, call })
  }

  const confirm = async () => {
    const sent = unconfirmed
    unconfirmed = []
    const receipts = await Promise.all(sent.map(({ hash }) => getTransactionReceipt(reader, { hash })))
    const place = receipts.findIndex((receipt) => !isTaken(receipt))
    const failed = sent[place]
    if (failed) await explain(reader, failed)
  }

  return { send, confirm }
}

/** A batch stands even where some of its records were refused. */
function isTaken({ status, logs }: TransactionReceipt): boolean {
  const refused = parseEventLogs({ abi: vehicleRegistryAbi, eventName: "RecordRefused", logs })
  return status === "success" && refused.length === 0
}

/** Asks the chain again, now for the reason. */
async function explain(reader: ReadClient, { hash, actor, call }: Sent): Promise<never> {
  const story = `The demo's ${call.functionName} by ${actor.id} failed (${hash}).`
  const request = { ...toRequest(call, reader.chain.id), account: actor.address }
  const cause: unknown = await simulateContract(reader, request).catch((error: unknown) => error)
  throw new Error(story, { cause })
}
