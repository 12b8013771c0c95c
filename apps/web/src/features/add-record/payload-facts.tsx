"use client"

import { countryName } from "#lib/country-name.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { useFieldWords } from "./use-option-text.ts"

function parsePayload(payload: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(payload)
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}

/** What a payload says, member by member, in words. */
export function usePayloadWords(): (payload: string) => { name: string; value: string }[] {
  const { yes, no } = useMessages("record")
  const format = useFormat()
  const words = useFieldWords()
  function show(name: string, value: unknown): string {
    if (typeof value === "boolean") return value ? yes : no
    if (Array.isArray(value)) return value.map((entry) => show(name, entry)).join("; ") || "–"
    if (typeof value === "object" && value !== null) {
      if ("amount" in value && "currency" in value && /^\d{1,20}$/.test(String(value.amount)))
        return format.money(BigInt(String(value.amount)), String(value.currency))
      if (name === "checklist")
        return Object.entries(value)
          .map(([point, grade]) => `${words.option("point", point)}: ${words.option(name, String(grade))}`)
          .join("; ")
      return Object.entries(value)
        .map(([inner, answer]) => words.option(inner, String(answer)))
        .join(", ")
    }
    if (name === "country" && typeof value === "string") return countryName(format.preferences.tag, value)
    return words.option(name, String(value))
  }
  return (payload) =>
    Object.entries(parsePayload(payload)).flatMap(([name, value]) =>
      name === "v" ? [] : [{ name: words.label(name), value: show(name, value) }],
    )
}

/** A payload's members, one a line. */
export function PayloadFacts({ payload }: { payload: string }) {
  const toWords = usePayloadWords()
  return (
    <ul className="mb-1">
      {toWords(payload).map(({ name, value }) => (
        <li key={name}>
          {name}: <strong className="font-semibold">{value}</strong>
        </li>
      ))}
    </ul>
  )
}
