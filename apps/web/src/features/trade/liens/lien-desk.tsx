"use client"

import type { Address } from "viem"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { useLicence } from "#lib/wallet/queries.ts"
import { useMessages } from "#messages/client.tsx"
import { HeldLiens } from "./held-liens.tsx"
import { LookedUpLien } from "./looked-up-lien.tsx"
import { AskForLien, OrderLien } from "./new-lien.tsx"

/** The account's side of liens: what it holds, what it can register, and any car's lien by its VIN. */
export function LienDesk({ account, vin }: { account: Address; vin: string | undefined }) {
  const { none } = useMessages("liens")
  const { loading } = useMessages("common")
  const licence = useLicence(account)
  if (licence.isPending)
    return (
      <SkeletonGroup label={loading}>
        <Skeleton shape="block" />
      </SkeletonGroup>
    )
  const { roles = [], standing } = licence.data ?? {}
  const isActive = standing === "active"
  const isBank = isActive && roles.includes("bank")
  const isDepartment = isActive && roles.includes("department")
  const country = isDepartment ? licence.data?.country : undefined
  return (
    <div className="grid gap-12">
      {isBank || isDepartment ? <HeldLiens account={account} /> : <Notice title={none} />}
      <LookedUpLien account={account} country={country} vin={vin} />
      {isBank ? <AskForLien account={account} vin={vin} /> : null}
      {isDepartment ? <OrderLien account={account} vin={vin} /> : null}
    </div>
  )
}
