"use client"

import { lazyPart } from "#lib/lazy-part.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"

// Nobody needs it before a wallet is open: its code loads then.
const OwnRecalls = lazyPart(() => import("./own-recalls.tsx").then((module) => module.OwnRecalls), "nothing")

/** In the garage: open recalls of the connected key's cars. */
export function GarageRecalls() {
  const { address } = useWallet()
  return address ? <OwnRecalls key={address} address={address} /> : null
}
