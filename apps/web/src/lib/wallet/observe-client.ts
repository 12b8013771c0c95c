import type { WriteClient } from "@urcar/sdk/chain"
import type { Hex } from "viem"

/** What a wallet is asked and answers while an action runs. */
export type WalletEvent =
  | { type: "asked" }
  | { type: "signed" }
  /** The transaction is on its way */
  | { type: "sent"; hash: Hex }

const signing = new Set(["eth_signTypedData_v4", "eth_sendTransaction", "personal_sign"])

const isHash = (value: unknown): value is Hex => typeof value === "string" && value.startsWith("0x")

const methodOf = (argument: unknown): string =>
  typeof argument === "object" && argument !== null && "method" in argument ? String(argument.method) : ""

/** The same client, which tells what it asks of the wallet: SDK actions report nothing themselves. */
export function observeClient(client: WriteClient, tell: (event: WalletEvent) => void): WriteClient {
  const request = new Proxy(client.request, {
    apply: async (original, self, parameters: readonly unknown[]) => {
      const method = methodOf(parameters[0])
      const isSigning = signing.has(method)
      if (isSigning) tell({ type: "asked" })
      const answer: unknown = await Reflect.apply(original, self, parameters)
      if (isSigning && method === "eth_sendTransaction" && isHash(answer))
        tell({ type: "sent", hash: answer })
      else if (isSigning) tell({ type: "signed" })
      return answer
    },
  })
  return { ...client, request }
}
