"use client"

import type { VehicleRecord } from "@urcar/sdk/records"
import { zeroHash } from "viem"
import { type Fact, Facts } from "#components/ui/facts.tsx"
import { VinText } from "#features/vehicle-identity/vin-text.tsx"
import { wordOf } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { usePayloadWords } from "./payload-facts.tsx"

const Code = ({ text }: { text: string }) => <code className="break-all">{text}</code>

/** A record in words, for the author who sends it and for its receipt. */
export function RecordFacts({ record, owner }: { record: VehicleRecord; owner?: string | undefined }) {
  const { form: texts } = useMessages("add")
  const { kinds } = useMessages("record")
  const identity = useMessages("identity")
  const format = useFormat()
  const payloadWords = usePayloadWords()
  const payload: Fact[] = payloadWords(record.payload)
  const { odometer } = record
  return (
    <Facts
      facts={[
        { name: texts.vin, value: <VinText vin={record.vin} texts={identity} /> },
        { name: texts.kind, value: wordOf(kinds, record.kind) },
        ...(record.plate ? [{ name: texts.plate, value: record.plate }] : []),
        ...(odometer
          ? [{ name: texts.odometer, value: `${format.number(odometer.value)} ${odometer.unit}` }]
          : []),
        { name: texts.date, value: format.date(record.occurredAt) },
        ...(record.supersedes ? [{ name: texts.supersedes, value: String(record.supersedes) }] : []),
        ...(owner
          ? [{ name: texts.owner, value: <span className="font-mono break-all">{owner}</span> }]
          : []),
        ...payload,
        ...(record.evidenceRoot === zeroHash
          ? []
          : [{ name: texts.evidenceRoot, value: <Code text={record.evidenceRoot} /> }]),
        ...(record.sealedRoot === zeroHash
          ? []
          : [{ name: texts.sealedRoot, value: <Code text={record.sealedRoot} /> }]),
      ]}
    />
  )
}
