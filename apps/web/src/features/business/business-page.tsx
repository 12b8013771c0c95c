"use client"

import { lazyPart } from "#lib/lazy-part.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"

// Nobody needs it before a wallet is open: its code loads then.
const OwnBusiness = lazyPart(() => import("./own-business.tsx").then((module) => module.OwnBusiness))

/** The page of the connected business. */
export function BusinessPage() {
  const { connect } = useMessages("business")
  const { address } = useWallet()
  if (!address) return <WalletNeeded>{connect}</WalletNeeded>
  return <OwnBusiness key={address} account={address} />
}
