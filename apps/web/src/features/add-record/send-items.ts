import { appendSignedRecordSync, registerVehicleSignedSync } from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import type { LifeRecord } from "@urcar/sdk/records"
import { type Collection, witnessesOf } from "./collection.ts"

/** Carries every statement of a complete collection to the register: one transaction each. */
export async function sendItems(client: WriteClient, collection: Collection): Promise<LifeRecord[]> {
  const { request, signatures } = collection
  const written: LifeRecord[] = []
  for (const [index, { unsigned, owner }] of request.items.entries()) {
    const signers = [unsigned.author, ...witnessesOf(request)]
    const given = signers.map((signer) => signatures[signer.toLowerCase()]?.[index] ?? ("0x" as const))
    const signed = { ...unsigned, signatures: given }
    const { event } =
      owner === null
        ? await appendSignedRecordSync(client, { signed })
        : await registerVehicleSignedSync(client, { signed, owner })
    written.push(event)
  }
  return written
}
