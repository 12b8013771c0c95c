"use client"

import type { CertifyKeyParameters, WithdrawKeyParameters } from "@urcar/sdk/actions"
import type { RecordInput } from "@urcar/sdk/records"
import { useTransaction } from "#lib/wallet/use-transaction.ts"

/** Certifies an owner's key for the connected police's country. */
export const useCertifyKey = () =>
  useTransaction(async (client, parameters: CertifyKeyParameters) => {
    const { certifyKeySync } = await import("@urcar/sdk/actions")
    return (await certifyKeySync(client, parameters)).event
  })

/** Withdraws a certificate of the connected police's country. */
export const useWithdrawKey = () =>
  useTransaction(async (client, parameters: WithdrawKeyParameters) => {
    const { withdrawKeySync } = await import("@urcar/sdk/actions")
    return (await withdrawKeySync(client, parameters)).event
  })

/** A record of the police, and what was read from the car beside the VIN. */
export type PoliceRecord = {
  record: RecordInput<"plate"> | RecordInput<"theft"> | RecordInput<"recovery">
  vinTail: string
}

/** Writes a plate, a theft or a recovery, after comparing VIN and tail once more. */
export const useWritePoliceRecord = () =>
  useTransaction(async (client, { record, vinTail }: PoliceRecord) => {
    const [{ appendRecordSync, assertDoubleEntry }, { createRecord }] = await Promise.all([
      import("@urcar/sdk/actions"),
      import("@urcar/sdk/records"),
    ])
    assertDoubleEntry({ plate: "", vinTail }, { vin: record.vin, plate: "" })
    return (await appendRecordSync(client, { record: createRecord(record) })).event
  })
