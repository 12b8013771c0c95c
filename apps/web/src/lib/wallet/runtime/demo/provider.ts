import { toChain } from "@urcar/sdk/chain"
import {
  createWalletClient,
  type Hex,
  hexToString,
  http,
  isHex,
  numberToHex,
  parseEther,
  type TypedDataDefinition,
  UserRejectedRequestError,
} from "viem"
import { z } from "zod"
import { type DemoAccount, deriveAccount, rememberAccount, rememberedAccount } from "./accounts.ts"
import { demoSession, type SigningRequest } from "./session.ts"

/** A question of EIP-1193. */
export type ProviderRequest = { method: string; params?: unknown }

const hex = z.custom<Hex>((value) => isHex(value))
const transactions = z.tuple([
  z.object({
    to: hex.optional(),
    data: hex.optional(),
    value: hex.optional(),
    gas: hex.optional(),
  }),
])
const typedDataParameters = z.tuple([z.string(), z.string()])
const messageParameters = z.tuple([hex, z.string()])

const isTypedData = (value: unknown): value is TypedDataDefinition =>
  typeof value === "object" && value !== null && "types" in value && "message" in value

/** The error of EIP-1193 for what a wallet does not do. */
class UnsupportedMethodError extends Error {
  readonly code = 4200
}

type Listener = (value: unknown) => void

/** What a fresh key is given for fees on the local chain. */
const firstCoins = parseEther("10")

/** The demo wallet's EIP-1193 provider: asks the person, then signs with the account's well-known local key. */
export function createDemoProvider(rpcUrl: string, chainId: number) {
  const chain = toChain(chainId, rpcUrl)
  const transport = http(rpcUrl)
  const node = transport({ chain, retryCount: 1 })
  const listeners = new Map<string, Set<Listener>>()
  const tell = (event: string, value: unknown) => {
    for (const listener of listeners.get(event) ?? []) listener(value)
  }
  const accounts = () => {
    if (!demoSession.get().account) demoSession.setAccount(rememberedAccount())
    const { account } = demoSession.get()
    return account ? [account.address] : []
  }
  const current = (): DemoAccount => {
    const { account } = demoSession.get()
    if (!account) throw new UserRejectedRequestError(new Error("No account is chosen."))
    return account
  }
  async function choose(): Promise<readonly Hex[]> {
    const account = await demoSession.askForAccount()
    if (!account) throw new UserRejectedRequestError(new Error("No account was chosen."))
    await fund(account)
    demoSession.setAccount(account)
    rememberAccount(account)
    return accounts()
  }
  /** Gives a fresh key coins for its fees, as only a local chain can. */
  async function fund({ address, actor }: DemoAccount): Promise<void> {
    if (actor) return
    const balance: unknown = await node.request({ method: "eth_getBalance", params: [address, "latest"] })
    if (balance !== "0x0") return
    await node.request({ method: "anvil_setBalance", params: [address, numberToHex(firstCoins)] })
  }
  function forget(): null {
    demoSession.setAccount(undefined)
    rememberAccount(undefined)
    return null
  }
  async function agree(request: SigningRequest): Promise<DemoAccount> {
    const account = current()
    if (await demoSession.askToSign(account, request)) return account
    throw new UserRejectedRequestError(new Error("Rejected in the demo wallet."))
  }
  async function send(params: unknown): Promise<Hex> {
    const [{ to, data = "0x", value = "0x0", gas }] = transactions.parse(params)
    const { index } = await agree({ type: "transaction", to, data, value: BigInt(value) })
    const wallet = createWalletClient({ account: deriveAccount(index), chain, transport })
    return wallet.sendTransaction({
      to: to ?? null,
      data,
      value: BigInt(value),
      ...(gas && { gas: BigInt(gas) }),
    })
  }
  async function signTyped(params: unknown): Promise<Hex> {
    const [, text] = typedDataParameters.parse(params)
    const typedData: unknown = JSON.parse(text)
    if (!isTypedData(typedData)) throw new Error("This is no typed data.")
    const { index } = await agree({ type: "typed-data", typedData })
    return deriveAccount(index).signTypedData(typedData)
  }
  async function signMessage(params: unknown): Promise<Hex> {
    const [raw] = messageParameters.parse(params)
    const { index } = await agree({ type: "message", text: hexToString(raw) })
    return deriveAccount(index).signMessage({ message: { raw } })
  }
  return {
    request: async ({ method, params }: ProviderRequest): Promise<unknown> => {
      if (method === "eth_accounts") return accounts()
      if (method === "eth_requestAccounts") return choose()
      if (method === "wallet_requestPermissions") throw new UnsupportedMethodError(method)
      if (method === "wallet_revokePermissions") return forget()
      if (method === "eth_chainId") return numberToHex(chainId)
      if (method === "wallet_switchEthereumChain") return null
      if (method === "eth_sendTransaction") return send(params)
      if (method === "eth_signTypedData_v4") return signTyped(params)
      if (method === "personal_sign") return signMessage(params)
      return node.request({ method, params })
    },
    on: (event: string, listener: Listener) => {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener))
    },
    removeListener: (event: string, listener: Listener) => {
      listeners.get(event)?.delete(listener)
    },
    /** Lets the person go on as somebody else; nothing changes where the list is closed without a choice. */
    chooseActor: async (): Promise<void> => {
      const chosen = await choose().catch(() => undefined)
      if (chosen) tell("accountsChanged", chosen)
    },
  }
}

/** See {@link createDemoProvider}. */
export type DemoProvider = ReturnType<typeof createDemoProvider>
