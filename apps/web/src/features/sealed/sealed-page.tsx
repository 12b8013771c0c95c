"use client"

import type { Address } from "viem"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { lazyPart } from "#lib/lazy-part.tsx"
import { routes } from "#lib/routes.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"

// Nobody needs this before a wallet is open: its code loads then.
const SealedVehicle = lazyPart(() => import("./sealed-vehicle.tsx").then((module) => module.SealedVehicle))

/** Sealed parts of one vehicle: asking, reading, granting, erasing, as the connected account may. */
export function SealedPage(props: {
  vin: string | undefined
  record: number | undefined
  /** Whom to let read, where a page names somebody */
  to: Address | undefined
}) {
  const { vin, record, to } = props
  const texts = useMessages("sealed")
  const { address } = useWallet()
  if (!vin)
    return (
      <EmptyState title={texts.noVehicle} action={<Link href={routes.garage}>{texts.toGarage}</Link>}>
        {texts.noVehicleText}
      </EmptyState>
    )
  if (!address) return <WalletNeeded>{texts.wallet}</WalletNeeded>
  return <SealedVehicle key={`${vin} ${address}`} vin={vin} first={record} suggested={to} address={address} />
}
