"use client"

import { lazy, Suspense } from "react"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"

const OpenForm = lazy(() => import("./open-form.tsx").then(({ OpenForm: Form }) => ({ default: Form })))

/** Where a record is disputed; its code loads once a wallet is there. */
export function NewDispute(props: { vin: string; sequence: number }) {
  const { acts, connect } = useMessages("dispute")
  const { address } = useWallet()
  if (!address) return <WalletNeeded>{connect}</WalletNeeded>
  return (
    <Suspense
      fallback={
        <SkeletonGroup label={acts.open.loading}>
          <Skeleton shape="block" />
        </SkeletonGroup>
      }
    >
      <OpenForm key={address} {...props} />
    </Suspense>
  )
}
