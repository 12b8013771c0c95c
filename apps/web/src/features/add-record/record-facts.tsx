"use client"

import type { VehicleRecord } from "@urcar/sdk/records"
import { type Fact, Facts } from "#components/ui/facts.tsx"
import { VinText } from "#features/vehicle-identity/vin-text.tsx"
import { countryName } from "#lib/country-name.ts"
import { wordOf } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { useFieldWords } from "./use-option-text.ts"

const parsePayload = (payload: string): Readonly<Record<string, unknown>> => {
  const parsed: unknown = JSON.parse(payload)
  return typeof parsed === "object" && parsed !== null ? { ...parsed } : {}
}

/** A record in words: what its author and its witnesses sign, field by field. */
export function RecordFacts({ record, owner }: { record: VehicleRecord; owner?: string | undefined }) {
  const { form: texts } = useMessages("add")
  const { kinds, yes, no } = useMessages("record")
  const identity = useMessages("identity")
  const format = useFormat()
  const words = useFieldWords()
  const { tag } = format.preferences
  function show(name: string, value: unknown): string {
    if (typeof value === "boolean") return value ? yes : no
    if (Array.isArray(value)) return value.map((entry) => show(name, entry)).join("; ") || "–"
    if (typeof value === "object" && value !== null) {
      if ("amount" in value && "currency" in value)
        return format.money(BigInt(String(value.amount)), String(value.currency))
      return Object.entries(value)
        .map(([inner, answer]) => words.option(inner, String(answer)))
        .join(", ")
    }
    if (name === "country" && typeof value === "string") return countryName(tag, value)
    return words.option(name, String(value))
  }
  const payload = Object.entries(parsePayload(record.payload)).flatMap(([name, value]): Fact[] =>
    name === "v" ? [] : [{ name: words.label(name), value: show(name, value) }],
  )
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
      ]}
    />
  )
}
