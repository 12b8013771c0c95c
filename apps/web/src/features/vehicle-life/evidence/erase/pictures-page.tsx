"use client"

import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { lazyPart } from "#lib/lazy-part.tsx"
import { routes } from "#lib/routes.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"

// Nobody needs it before a wallet is open: its code loads then.
const ErasePictures = lazyPart(() => import("./erase-pictures.tsx").then((module) => module.ErasePictures))

/** Where whoever stored a record's pictures erases them. */
export function PicturesPage({ vin, record }: { vin: string | undefined; record: number | undefined }) {
  const words = useMessages("pictures")
  const { address } = useWallet()
  if (vin === undefined || record === undefined)
    return (
      <EmptyState title={words.noRecord} action={<Link href={routes.query}>{words.toVehicle}</Link>}>
        {words.noRecordText}
      </EmptyState>
    )
  if (!address) return <WalletNeeded>{words.wallet}</WalletNeeded>
  return <ErasePictures key={`${vin} ${record}`} vin={vin} record={record} address={address} />
}
