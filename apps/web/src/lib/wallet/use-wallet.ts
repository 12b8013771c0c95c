"use client"

import type { WriteClient } from "@urcar/sdk/chain"
import { useSyncExternalStore } from "react"
import type { Address } from "viem"
import { useWalletContext } from "./wallet-provider.tsx"
import type { Connection, WalletState } from "./wallet-state.ts"

/** The wallet as a page sees it. */
export type Wallet = {
  state: WalletState
  connection: Connection | undefined
  /** The connected account */
  address: Address | undefined
  /** What signs and sends; only on the right chain */
  client: WriteClient | undefined
  isWrongNetwork: boolean
  /** The register's chain */
  chainId: number
  /** Shows the list of wallets, loading the code first if it is not here */
  open: () => void
  disconnect: () => void
  switchNetwork: () => void
  /** Shows the demo wallet's accounts; absent with other wallets */
  chooseActor: (() => void) | undefined
}

const closed: WalletState = { status: "closed" }

/** Who is connected, and what can be asked of the wallet. Loads nothing by itself. */
export function useWallet(): Wallet {
  const { store, load, config } = useWalletContext()
  const state = useSyncExternalStore(store.subscribe, store.get, () => closed)
  const connection = state.status === "connected" ? state.connection : undefined
  return {
    state,
    connection,
    address: connection?.address,
    client: connection?.client,
    isWrongNetwork: connection?.chainId !== undefined && connection.chainId !== config.chainId,
    chainId: config.chainId,
    open: () => (store.controls ? store.controls.openModal() : void load(true)),
    disconnect: () => void store.controls?.disconnect(),
    switchNetwork: () => void store.controls?.switchNetwork(),
    chooseActor: connection?.isDemo ? store.controls?.chooseActor : undefined,
  }
}
