"use client"

import type { ReactNode } from "react"
import { lazyPart } from "#lib/lazy-part.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"

// Nobody needs it before a wallet is open: its code loads then.
const Stock = lazyPart(() => import("./stock.tsx").then((part) => part.Stock))

/**
 * A dealer's stock: its own cars and those it offers for their owners.
 *
 * @param drafts what waits in this browser to be signed
 */
export function StockPage({ drafts }: { drafts: ReactNode }) {
  const { wallet } = useMessages("stock")
  const { address, isWrongNetwork } = useWallet()
  if (!address || isWrongNetwork) return <WalletNeeded>{wallet}</WalletNeeded>
  return (
    <div className="grid gap-10">
      <Stock key={address} account={address} />
      {drafts}
    </div>
  )
}
