"use client"

import "@rainbow-me/rainbowkit/styles.css"
import { RainbowKitProvider } from "@rainbow-me/rainbowkit"
import { localChainId } from "@urcar/sdk/local"
import { useState } from "react"
import { WagmiProvider } from "wagmi"
import type { PublicConfig } from "#lib/env.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import type { WalletStore } from "../wallet-state.ts"
import { announceDemoWallet } from "./demo/announce.ts"
import { DemoSheets } from "./demo/demo-sheets.tsx"
import { createDemoProvider } from "./demo/provider.ts"
import { walletTheme } from "./theme.ts"
import { createWagmiConfig } from "./wagmi-config.ts"
import { WalletBridge } from "./wallet-bridge.tsx"

/** What {@link WalletRuntime} is given. */
export type WalletRuntimeProps = { config: PublicConfig; store: WalletStore; openAtOnce: boolean }

/** Everything a wallet needs: wagmi, RainbowKit's list of wallets and, on the local chain, the demo wallet. */
export function WalletRuntime({ config, store, openAtOnce }: WalletRuntimeProps) {
  const { demo: texts } = useMessages("account")
  const { preferences } = useFormat()
  const [{ wagmi, demo }] = useState(() => {
    const provider =
      config.chainId === localChainId ? createDemoProvider(config.rpc, config.chainId) : undefined
    if (provider) announceDemoWallet(provider, texts.walletName)
    return { demo: provider, wagmi: createWagmiConfig(config, texts.browserGroup) }
  })
  return (
    <WagmiProvider config={wagmi} reconnectOnMount>
      <RainbowKitProvider
        theme={walletTheme}
        locale={preferences.locale}
        modalSize="compact"
        appInfo={{ appName: "UrCar" }}
      >
        <WalletBridge store={store} chainId={config.chainId} openAtOnce={openAtOnce} demo={demo} />
        {demo ? <DemoSheets /> : null}
      </RainbowKitProvider>
    </WagmiProvider>
  )
}
