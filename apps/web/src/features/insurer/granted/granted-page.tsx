"use client"

import { lazyPart } from "#lib/lazy-part.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"

// Nobody needs this before a wallet is open: its code loads then.
const GrantedList = lazyPart(() => import("./granted-list.tsx").then((module) => module.GrantedList))

/** The cars that owners granted to the connected key. */
export function GrantedPage() {
  const { granted: texts } = useMessages("insurer")
  const { address } = useWallet()
  if (!address) return <WalletNeeded>{texts.wallet}</WalletNeeded>
  return <GrantedList key={address} account={address} />
}
