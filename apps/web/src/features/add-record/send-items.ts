import { appendSignedRecordSync, isNonceUsed, registerVehicleSignedSync } from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import type { LifeRecord } from "@urcar/sdk/records"
import { type Collection, partiesOf } from "./packet.ts"

/** Carries every statement of a complete request to the register, one transaction each; what was carried before is passed over. */
export async function sendItems(
  client: WriteClient,
  { request, signatures }: Collection,
): Promise<LifeRecord[]> {
  const written: LifeRecord[] = []
  for (const [index, { unsigned, owner }] of request.items.entries()) {
    const { author, nonce } = unsigned
    if (request.items.length > 1 && (await isNonceUsed(client, { account: author, nonce }))) continue
    const given = partiesOf(request).map(
      (signer) => signatures[signer.toLowerCase()]?.[index] ?? ("0x" as const),
    )
    const signed = { ...unsigned, signatures: given }
    const { event } =
      owner === null
        ? await appendSignedRecordSync(client, { signed })
        : await registerVehicleSignedSync(client, { signed, owner })
    written.push(event)
  }
  return written
}
