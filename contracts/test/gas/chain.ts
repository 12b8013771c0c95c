import { network } from "hardhat"
import { type Address, getAddress, type Hex, hexToBigInt, isHex, numberToHex } from "viem"

export interface Transaction {
  readonly from: Address
  /** None creates a contract. */
  readonly to?: Address
  readonly data: Hex
  readonly value?: bigint
}

export interface Receipt {
  readonly gasUsed: bigint
  /** Of the contract created. */
  readonly contractAddress: Address | undefined
}

/** A chain in this process whose clock moves by `blockSeconds` a transaction: the same calls cost the same gas. */
export interface Chain {
  readonly chainId: number
  /** Time of the last block, Unix seconds. */
  now(): number
  send(transaction: Transaction): Promise<Receipt>
  call(transaction: Pick<Transaction, "data"> & { readonly to: Address }): Promise<Hex>
  fund(account: Address): Promise<void>
}

const start = 1_900_000_000
const blockSeconds = 12
const gasCap = numberToHex(16_777_216)

/** Opens a new, empty chain. */
export async function openChain(): Promise<Chain> {
  const override = { initialDate: new Date(start * 1000), allowBlocksWithSameTimestamp: false } as const
  const { provider } = await network.create({ override })
  const request = (method: string, params: unknown[]) => provider.request({ method, params })
  let time = start
  const send = async ({ from, to, data, value }: Transaction) => {
    time += blockSeconds
    await request("evm_setNextBlockTimestamp", [numberToHex(time)])
    await request("hardhat_impersonateAccount", [from])
    const fields = { from, data, gas: gasCap, ...(to && { to }), ...(value && { value: numberToHex(value) }) }
    const hash = await request("eth_sendTransaction", [fields])
    return readReceipt(await request("eth_getTransactionReceipt", [hash]))
  }
  const fund = async (account: Address) => {
    await request("hardhat_setBalance", [account, numberToHex(10n ** 24n)])
  }
  const call = async (transaction: { to: Address; data: Hex }) => {
    const answer = await request("eth_call", [transaction, "latest"])
    if (!isHex(answer)) throw new Error("No answer.")
    return answer
  }
  return { chainId: 31337, now: () => time, send, call, fund }
}

function readReceipt(receipt: unknown): Receipt {
  if (typeof receipt !== "object" || receipt === null || !("gasUsed" in receipt))
    throw new Error("No receipt.")
  if (!("status" in receipt) || receipt.status !== "0x1") throw new Error("The transaction was reverted.")
  if (!isHex(receipt.gasUsed)) throw new Error("A receipt without gas.")
  const created = "contractAddress" in receipt ? receipt.contractAddress : undefined
  return {
    gasUsed: hexToBigInt(receipt.gasUsed),
    contractAddress: typeof created === "string" ? getAddress(created) : undefined,
  }
}
