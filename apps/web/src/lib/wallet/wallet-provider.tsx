"use client"

import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { type ComponentType, createContext, type ReactNode, useContext, useEffect, useState } from "react"
import type { PublicConfig } from "#lib/env.ts"
import { wasConnected } from "./remembered.ts"
import type { WalletRuntimeProps } from "./runtime/wallet-runtime.tsx"
import { createWalletStore, type WalletStore } from "./wallet-state.ts"

type Runtime = ComponentType<WalletRuntimeProps>

type WalletContextValue = {
  config: PublicConfig
  store: WalletStore
  /** Loads the wallet's code unless it is here, then shows the list of wallets if asked to */
  load: (thenOpen: boolean) => Promise<void>
}

const WalletContext = createContext<WalletContextValue | undefined>(undefined)

/** What the wallet layout provides. Only on pages under `app/(wallet)`. */
export function useWalletContext(): WalletContextValue {
  const value = useContext(WalletContext)
  if (!value) throw new Error("The wallet is used outside WalletProvider. Move the page under app/(wallet).")
  return value
}

const createQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 4000, retry: 1, networkMode: "always" } } })

/**
 * What pages that sign share: a query client and a wallet whose code (wagmi, viem, RainbowKit) loads on the first
 * click. The code runs beside the page, never around it, so that nothing typed is lost when it arrives.
 */
export function WalletProvider({ config, children }: { config: PublicConfig; children: ReactNode }) {
  const [queryClient] = useState(createQueryClient)
  const [store] = useState(createWalletStore)
  const [runtime, setRuntime] = useState<{ Runtime: Runtime; openAtOnce: boolean }>()
  const [value] = useState<WalletContextValue>(() => ({
    config,
    store,
    load: async (openAtOnce) => {
      if (store.get().status !== "closed" && store.get().status !== "failed") return
      store.set({ status: "opening" })
      try {
        const { WalletRuntime } = await import("./runtime/wallet-runtime.tsx")
        setRuntime({ Runtime: WalletRuntime, openAtOnce })
      } catch {
        store.set({ status: "failed" })
      }
    },
  }))
  useEffect(() => {
    if (wasConnected()) void value.load(false)
  }, [value])
  return (
    <WalletContext value={value}>
      <QueryClientProvider client={queryClient}>
        {children}
        {runtime ? <runtime.Runtime config={config} store={store} openAtOnce={runtime.openAtOnce} /> : null}
      </QueryClientProvider>
    </WalletContext>
  )
}
