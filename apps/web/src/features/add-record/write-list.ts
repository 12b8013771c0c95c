import { appendRecordsSync, registerVehicleSync } from "@urcar/sdk/actions"
import { getDomain, type WriteClient } from "@urcar/sdk/chain"
import { toUrcarError, type UrcarError } from "@urcar/sdk/errors"
import { recordDigest, toUnsignedBatch, toUnsignedRecord } from "@urcar/sdk/records"
import { buildRecord } from "./build-record.ts"
import type { FormInput } from "./to-input.ts"

/** What became of a list. */
export type WrittenList = {
  vins: readonly string[]
  refused: readonly { vin: string; reason: UrcarError }[]
}

const isKey = (text: string | undefined): text is `0x${string}` => text?.startsWith("0x") ?? false

/** Births: a transaction each, since each makes a title. What is refused does not keep the others back. */
async function writeBirths(client: WriteClient, inputs: readonly FormInput[]): Promise<WrittenList> {
  const vins: string[] = []
  const refused: { vin: string; reason: UrcarError }[] = []
  for (const input of inputs) {
    if (!isKey(input.owner)) continue
    try {
      await registerVehicleSync(client, { record: buildRecord(input), owner: input.owner })
      vins.push(input.vin)
    } catch (error) {
      const reason = toUrcarError(error)
      if (reason.name === "UserRejectedError" && vins.length === 0) throw reason
      refused.push({ vin: input.vin, reason })
      if (reason.name === "UserRejectedError") break
    }
  }
  return { vins, refused }
}

/** Writes a list: records on registered vehicles under one signature, births one by one. @throws UrcarError */
export async function writeList(client: WriteClient, inputs: readonly FormInput[]): Promise<WrittenList> {
  if (inputs.some(({ kind }) => kind === "manufacture")) return writeBirths(client, inputs)
  const records = inputs.map(buildRecord)
  const batch = { ...toUnsignedBatch(records, { author: client.account.address }), signature: "0x" as const }
  const { event } = await appendRecordsSync(client, { batch })
  const domain = getDomain(client.chain.id)
  const { author, nonce, deadline } = batch
  const digests = new Map(
    records.map((record) => [
      recordDigest(toUnsignedRecord(record, { author, nonce, deadline }), domain),
      record.vin,
    ]),
  )
  const written = event.appended.map(({ vin }) => vin)
  const left = records.map(({ vin }) => vin).filter((vin) => !written.includes(vin))
  return {
    vins: written,
    refused: event.refused.map(({ digest, reason }, index) => ({
      vin: digests.get(digest) ?? left[index] ?? "",
      reason,
    })),
  }
}
