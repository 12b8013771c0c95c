"use client"

import { useSyncExternalStore } from "react"
import { lazyPart } from "#lib/lazy-part.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"
import { readLien } from "../logic/lien-link.ts"

// Nobody needs these before a wallet is open: their code loads then.
const LienDesk = lazyPart(() => import("./lien-desk.tsx").then((part) => part.LienDesk))
const AskedLien = lazyPart(() => import("./asked-lien.tsx").then((part) => part.AskedLien))

const subscribe = (notify: () => void) => {
  addEventListener("hashchange", notify)
  return () => removeEventListener("hashchange", notify)
}

/**
 * Liens: what a link asks the account to sign or to register, else the account's own liens and how to register one.
 *
 * @param vin of the car whose lien is looked at, from the address
 */
export function LiensPage({ vin }: { vin: string | undefined }) {
  const { wallet } = useMessages("liens")
  const { address, isWrongNetwork } = useWallet()
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => "",
  )
  if (!address || isWrongNetwork) return <WalletNeeded>{wallet}</WalletNeeded>
  const asked = readLien(hash)
  return asked ? (
    <AskedLien key={`${hash} ${address}`} asked={asked} account={address} />
  ) : (
    <LienDesk key={address} account={address} vin={vin} />
  )
}
