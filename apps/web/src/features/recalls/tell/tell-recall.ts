import { appendRecordsSync } from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import { parsePlateText } from "@urcar/sdk/plate"
import { createRecord, type RecordInput, toUnsignedBatch } from "@urcar/sdk/records"
import type { RecalledCar } from "./find-cars.ts"

/** What a recall's notice states. */
export type RecallNotice = RecordInput<"recall-notice">["payload"]

/** What became of a recall's notices. */
export type ToldRecall = { told: number; refused: number }

/** The chain takes so many records in one transaction. */
const aBatch = 256

/** Writes a notice into every car's file, 256 in a transaction; one that is refused keeps no other back. @throws UrcarError */
export async function tellRecall(
  client: WriteClient,
  payload: RecallNotice,
  cars: readonly RecalledCar[],
): Promise<ToldRecall> {
  const records = cars.map(({ vin, plate }) =>
    createRecord({
      vin,
      kind: "recall-notice",
      occurredAt: payload.announcedOn,
      plate: parsePlateText(plate ?? ""),
      payload,
    }),
  )
  let [told, refused] = [0, 0]
  for (let start = 0; start < records.length; start += aBatch) {
    const some = records.slice(start, start + aBatch)
    const batch = { ...toUnsignedBatch(some, { author: client.account.address }), signature: "0x" as const }
    const { event } = await appendRecordsSync(client, { batch })
    told += event.appended.length
    refused += event.refused.length
  }
  return { told, refused }
}
