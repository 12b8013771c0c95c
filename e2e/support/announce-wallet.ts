/** What the page asks of the story's wallet, and what it answers. */
export type WalletAnswer = { result: unknown } | { error: { code: number; message: string; data?: unknown } }

/**
 * Runs in the page before its scripts: a wallet that announces itself as any browser extension does (EIP-6963). Every
 * question goes to Node, where the key is.
 */
export function announceWallet(name: string): void {
  type Listener = (value: unknown) => void
  const listeners = new Map<string, Set<Listener>>()
  const tell = (event: string, value: unknown) => {
    for (const listener of listeners.get(event) ?? []) listener(value)
  }
  const ask: unknown = Reflect.get(window, "askStoryWallet")
  const provider = {
    request: async ({ method, params }: { method: string; params?: unknown }): Promise<unknown> => {
      if (typeof ask !== "function") throw new Error("The story's wallet is not there.")
      const answer: WalletAnswer = await ask(method, JSON.stringify(params ?? []))
      if ("error" in answer) {
        const { code, message, data } = answer.error
        throw Object.assign(new Error(message), { code, data })
      }
      if (method === "wallet_switchEthereumChain") await tellChain()
      return answer.result
    },
    on: (event: string, listener: Listener) => {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener))
    },
    removeListener: (event: string, listener: Listener) => {
      listeners.get(event)?.delete(listener)
    },
  }
  const tellChain = async () => tell("chainChanged", await provider.request({ method: "eth_chainId" }))
  window.addEventListener("storywallet:chain", () => void tellChain())
  const icon = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"
  const info = { uuid: "6f2a1c0e-3f0e-4c53-9d53-2f7a5b1c9d10", name, icon, rdns: "example.story.wallet" }
  const announce = () =>
    window.dispatchEvent(
      new CustomEvent("eip6963:announceProvider", { detail: Object.freeze({ info, provider }) }),
    )
  window.addEventListener("eip6963:requestProvider", announce)
  announce()
}
