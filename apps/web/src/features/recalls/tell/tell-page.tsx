"use client"

import { Notice } from "#components/ui/notice.tsx"
import { lazyPart } from "#lib/lazy-part.tsx"
import { useLicence } from "#lib/wallet/queries.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"

// Nobody needs a form before a wallet is open: its code loads then.
const TellForm = lazyPart(() => import("./tell-form.tsx").then((module) => module.TellForm))

/** Where a manufacturer tells of a recall; everybody else is told why not, before anything is signed. */
export function TellPage() {
  const { tell: texts } = useMessages("recalls")
  const { address } = useWallet()
  const { data: licence } = useLicence(address)
  if (!address) return <WalletNeeded>{texts.wallet}</WalletNeeded>
  if (!licence) return <p role="status">{texts.loading}</p>
  if (licence.standing !== "active" || !licence.roles.includes("manufacturer"))
    return <Notice tone="warning" title={texts.notMaker} />
  return <TellForm key={address} />
}
