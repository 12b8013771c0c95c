import type { SignedRecord } from "@urcar/sdk"

/** Most that a transaction may carry; the network's own cap is 16,777,216. */
export const maximumBatchGas = 15_000_000

/** Most records in one transaction. */
export const maximumBatchRecords = 100

/** What a call costs before its first record. */
const callGas = 60_000

/**
 * The most gas that a record may take in a batch. Measured: 36,000 with 160 bytes of payload; more where it opens
 * storage (a plate, a vehicle's status, the first nonce of a group) and for each witness.
 */
export function recordGas({ record, witnesses }: SignedRecord): number {
  const bytes = new TextEncoder().encode(record.payload).length
  return 130_000 + 80 * bytes + 30_000 * witnesses.length
}

/** The gas limit of several records' transaction. */
export function batchGas(records: readonly { readonly gas: number }[]): number {
  return records.reduce((sum, { gas }) => sum + gas, callGas)
}

/** The first records that fit in one transaction together. */
export function fitBatch<Waiting extends { readonly gas: number }>(
  waiting: readonly Waiting[],
  most: number,
): Waiting[] {
  const fitting: Waiting[] = []
  for (const record of waiting.slice(0, most)) {
    if (batchGas([...fitting, record]) > maximumBatchGas) break
    fitting.push(record)
  }
  return fitting
}
