import type { IndexedRecord } from "@urcar/sdk/indexer-client"

const nobody = "0x0000000000000000000000000000000000000000"
const none = `0x${"00".repeat(32)}` as const

/** A head of a test's file: the sequence, repeated to its length. */
export const sampleHead = (sequence: number): `0x${string}` =>
  `0x${sequence.toString(16).padStart(2, "0").repeat(27)}`

/** A record for tests, complete but for what a test says. */
export function sampleRecord(
  sequence: number,
  kind: string,
  more: Partial<IndexedRecord> = {},
): IndexedRecord {
  const at = Date.UTC(2020, sequence, 1) / 1000
  return {
    ...{ sequence, kind, author: nobody, authorRoles: 0, authorCountry: "DE", witnesses: [], plate: null },
    ...{
      odometer: null,
      occurredAt: at,
      recordedAt: at,
      supersedes: 0,
      sealedRoot: none,
      evidenceRoot: none,
    },
    ...{ payload: "{}", isPayloadValid: true, previousHead: sampleHead(sequence - 1) },
    ...{ head: sampleHead(sequence), previousBlock: 0, block: sequence, transaction: none, logIndex: 0 },
    ...more,
  }
}
