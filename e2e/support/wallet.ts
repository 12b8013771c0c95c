import type { BrowserContext } from "@playwright/test"
import { createWriteClient } from "@urcar/sdk/chain"
import { localChainId } from "@urcar/sdk/local"
import { type Hex, hexToString, isHex, numberToHex } from "viem"
import type { LocalAccount } from "viem/accounts"
import { sendTransaction } from "viem/actions"
import { announceWallet, type WalletAnswer } from "./announce-wallet.ts"
import { urls } from "./place.ts"

export const walletName = "Story wallet"

const signing = new Set(["eth_sendTransaction", "eth_signTypedData_v4", "personal_sign"])

/** A person's wallet, with the two switches that stories need. */
export interface StoryWallet {
  /** Whether the person declines whatever is asked next. */
  rejects: boolean
  /** The network that the wallet is on. */
  readonly chainId: number
  /** The person goes to another network in the wallet itself; pages are told. */
  readonly moveTo: (chainId: number) => Promise<void>
  /** Every signature that pages asked for. */
  readonly asked: readonly string[]
  /** All typed data that it signed. */
  readonly signed: readonly unknown[]
}

/** Puts a wallet with one account into every page of a browser. It signs without asking back. */
export async function installWallet(context: BrowserContext, account: LocalAccount): Promise<StoryWallet> {
  const asked: string[] = []
  const signed: unknown[] = []
  const wallet = { rejects: false, chainId: Number(localChainId), asked, signed, moveTo }
  let isConnected = false
  const client = createWriteClient(account, urls.chain)

  async function answer(method: string, parameters: readonly unknown[]): Promise<unknown> {
    if (signing.has(method)) {
      asked.push(method)
      if (wallet.rejects) throw new WalletError(4001, "User rejected the request.")
    }
    if (method === "eth_requestAccounts") isConnected = true
    if (method === "wallet_revokePermissions") isConnected = false
    if (method === "eth_accounts" || method === "eth_requestAccounts")
      return isConnected ? [account.address] : []
    if (method === "wallet_revokePermissions") return null
    if (method === "eth_chainId") return numberToHex(wallet.chainId)
    if (method === "wallet_switchEthereumChain") return switchChain(parameters[0])
    if (method === "eth_sendTransaction") return send(parameters[0])
    if (method === "eth_signTypedData_v4") return signTypedData(String(parameters[1]))
    if (method === "personal_sign") return account.signMessage({ message: hexToString(toHex(parameters[0])) })
    if (method.startsWith("wallet_")) throw new WalletError(4200, `This wallet has no ${method}.`)
    return forward(method, parameters)
  }

  function signTypedData(text: string): Promise<Hex> {
    signed.push(JSON.parse(text))
    return account.signTypedData(JSON.parse(text))
  }

  async function moveTo(chainId: number): Promise<void> {
    wallet.chainId = chainId
    const tell = () => window.dispatchEvent(new Event("storywallet:chain"))
    await Promise.all(context.pages().map((page) => page.evaluate(tell)))
  }

  function switchChain(to: unknown): null {
    wallet.chainId = Number(field(to, "chainId"))
    return null
  }

  async function send(transaction: unknown): Promise<Hex> {
    const [to, value, gas] = ["to", "value", "gas"].map((name) => field(transaction, name))
    return sendTransaction(client, {
      to: toHex(to),
      data: toHex(field(transaction, "data") ?? "0x"),
      ...(isHex(value) && { value: BigInt(value) }),
      ...(isHex(gas) && { gas: BigInt(gas) }),
    })
  }

  await context.exposeFunction(
    "askStoryWallet",
    async (method: string, parameters: string): Promise<WalletAnswer> => {
      try {
        const given: unknown = JSON.parse(parameters)
        return { result: await answer(method, Array.isArray(given) ? given : []) }
      } catch (error) {
        if (error instanceof WalletError) return { error: { ...error, message: error.message } }
        return { error: { code: -32_603, message: String(error) } }
      }
    },
  )
  await context.addInitScript(announceWallet, walletName)
  return wallet
}

/** An error of EIP-1193. */
class WalletError extends Error {
  readonly code: number
  readonly data: unknown

  constructor(code: number, message: string, data?: unknown) {
    super(message)
    this.code = code
    this.data = data
  }
}

/** What the wallet does not know itself, it asks its node. */
async function forward(method: string, params: readonly unknown[]): Promise<unknown> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params })
  const headers = { "content-type": "application/json" }
  const answer: unknown = await (await fetch(urls.chain, { method: "POST", headers, body })).json()
  const error = field(answer, "error")
  if (error)
    throw new WalletError(Number(field(error, "code")), String(field(error, "message")), field(error, "data"))
  return field(answer, "result")
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined
}

function toHex(value: unknown): Hex {
  if (isHex(value)) return value
  throw new WalletError(-32_602, `Not hexadecimal: ${String(value)}`)
}
