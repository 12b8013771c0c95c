import type { WriteClient } from "@urcar/sdk/chain"
import type { Address } from "viem"

/** Who is connected, and through what. */
export type Connection = {
  address: Address
  /** The wallet's own name, for example `MetaMask` */
  walletName: string
  /** The local chain's demo wallet: its accounts can be changed at will */
  isDemo: boolean
  /** The chain the wallet is on; `undefined` while it does not say */
  chainId: number | undefined
  /** Signs and sends as this account; `undefined` on a wrong chain, or while the wallet gets ready */
  client: WriteClient | undefined
}

/**
 * Where the wallet stands. `closed`: none of its code is here, and none is needed to read. `opening`: the code is on
 * its way. `ready`: the code is here and nobody is connected.
 */
export type WalletState =
  | { status: "closed" | "opening" | "ready" | "connecting" | "failed" }
  | { status: "connected"; connection: Connection }

/** What the loaded wallet code can be asked to do. */
export type WalletControls = {
  /** Shows the list of wallets */
  openModal: () => void
  disconnect: () => Promise<void>
  /** Asks the wallet to change to the register's chain */
  switchNetwork: () => Promise<void>
  /** Shows the demo wallet's list of accounts; absent with other wallets */
  chooseActor: (() => void) | undefined
}

/** A store small enough to load with every page that may sign. */
export type WalletStore = {
  get: () => WalletState
  set: (state: WalletState) => void
  subscribe: (notify: () => void) => () => void
  /** Set by the wallet code once it runs */
  controls: WalletControls | undefined
}

/** A store with nobody connected. */
export function createWalletStore(): WalletStore {
  let state: WalletState = { status: "closed" }
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (next) => {
      state = next
      for (const notify of listeners) notify()
    },
    subscribe: (notify) => {
      listeners.add(notify)
      return () => listeners.delete(notify)
    },
    controls: undefined,
  }
}
