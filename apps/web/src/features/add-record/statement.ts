import { getDomain } from "@urcar/sdk/chain"
import { recordTypedData, registrationTypedData } from "@urcar/sdk/records"
import type { WitnessItem } from "./packet.ts"

/** What author and witnesses of one record sign, as their wallets get it (EIP-712). */
export type Statement = ReturnType<typeof recordTypedData> | ReturnType<typeof registrationTypedData>

/** The statement of one item. The screen and the wallet are both given this. */
export function toStatement({ unsigned, owner }: WitnessItem, chainId: number): Statement {
  const domain = getDomain(chainId)
  return owner === null ? recordTypedData(unsigned, domain) : registrationTypedData(unsigned, owner, domain)
}
