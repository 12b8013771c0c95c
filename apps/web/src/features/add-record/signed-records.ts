import type { SignedRecord } from "@urcar/sdk/records"
import type { Address } from "viem"
import { type Collection, partiesOf } from "./packet.ts"

/** Each statement of a complete request with everybody's signature over it; `owner` in a vehicle's first record. */
export function signedRecords({
  request,
  signatures,
}: Collection): { signed: SignedRecord; owner: Address | null }[] {
  const parties = partiesOf(request).map((signer) => signatures[signer.toLowerCase()])
  return request.items.map(({ unsigned, owner }, index) => {
    const given = parties.map((own) => own?.[index] ?? ("0x" as const))
    return { signed: { ...unsigned, signatures: given }, owner }
  })
}
