import { appendSignedRecordSync, isNonceUsed, registerVehicleSignedSync } from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import type { LifeRecord } from "@urcar/sdk/records"
import type { Collection } from "./packet.ts"
import { signedRecords } from "./signed-records.ts"

/** Carries every statement of a complete request to the register, one transaction each; what was carried before is passed over. */
export async function sendItems(client: WriteClient, collection: Collection): Promise<LifeRecord[]> {
  const written: LifeRecord[] = []
  const items = signedRecords(collection)
  for (const { signed, owner } of items) {
    const { author, nonce } = signed
    if (items.length > 1 && (await isNonceUsed(client, { account: author, nonce }))) continue
    const { event } =
      owner === null
        ? await appendSignedRecordSync(client, { signed })
        : await registerVehicleSignedSync(client, { signed, owner })
    written.push(event)
  }
  return written
}
