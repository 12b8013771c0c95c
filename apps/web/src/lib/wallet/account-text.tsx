"use client"

import type { Address } from "viem"
import { useAccountName } from "./use-account-name.ts"

/** An account by its name, where it has one, and its key. */
export function AccountText({ account }: { account: Address }) {
  const { name } = useAccountName(account)
  return (
    <>
      {name ? <strong className="font-semibold">{name} </strong> : null}
      <code className="break-all">{account}</code>
    </>
  )
}
