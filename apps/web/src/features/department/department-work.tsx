"use client"

import { lazyPart } from "#lib/lazy-part.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"

// Nobody needs it before a wallet is open: its code loads then.
const Work = lazyPart(() => import("./work.tsx").then((module) => module.Work))

/** What the connected department works on. */
export function DepartmentWork() {
  const { work: texts } = useMessages("department")
  const { address } = useWallet()
  return (
    <section aria-labelledby="department-work" className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <h2 id="department-work">{texts.title}</h2>
      {address ? <Work key={address} account={address} /> : <WalletNeeded>{texts.connect}</WalletNeeded>}
    </section>
  )
}
