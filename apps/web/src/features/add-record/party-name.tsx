"use client"

import type { Address } from "viem"
import { useAccountName } from "#lib/wallet/use-account-name.ts"
import { shortKey } from "#lib/words.ts"

/** Who somebody is, by the directory; a short key where it does not say. */
export function PartyName({ account }: { account: Address }) {
  const { name } = useAccountName(account)
  return <strong>{name ?? shortKey(account)}</strong>
}
