"use client"

import { lazyPart } from "#lib/lazy-part.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"

// Nothing of it is needed before somebody is connected.
const TurnCount = lazyPart(() => import("./turn-count.tsx").then((part) => part.TurnCount), "nothing")

/** How many sales wait for the connected account; nothing where none does. */
export function OwnTurns() {
  const { address, isWrongNetwork } = useWallet()
  return address && !isWrongNetwork ? <TurnCount key={address} account={address} /> : null
}
