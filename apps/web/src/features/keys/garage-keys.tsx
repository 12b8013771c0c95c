"use client"

import { lazyPart } from "#lib/lazy-part.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"

// Nobody needs it before a wallet is open: its code loads then.
const OwnReissues = lazyPart(
  () => import("./own-reissues.tsx").then((module) => module.OwnReissues),
  "nothing",
)

/** Above everything else in the garage: what is being done to the connected key. */
export function GarageKeys() {
  const { address } = useWallet()
  return address ? <OwnReissues key={address} address={address} /> : null
}
