import { connectorsForWallets } from "@rainbow-me/rainbowkit"
import { injectedWallet } from "@rainbow-me/rainbowkit/wallets"
import { toChain } from "@urcar/sdk/chain"
import { createConfig, http } from "wagmi"
import type { PublicConfig } from "#lib/env.ts"

/** The wallets on offer, and how the chain is reached. Wallets that announce themselves (EIP-6963) join the list. */
export function createWagmiConfig(config: PublicConfig, groupName: string) {
  const chain = toChain(config.chainId, config.rpc)
  const groups = [{ groupName, wallets: [injectedWallet] }]
  return createConfig({
    chains: [chain],
    // Without a project there is no WalletConnect, and no wallet here needs one.
    connectors: connectorsForWallets(groups, { appName: "UrCar", projectId: "" }),
    transports: { [chain.id]: http(config.rpc, { batch: true }) },
    pollingInterval: 500,
    ssr: false,
  })
}
