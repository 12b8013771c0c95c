import type { Person } from "@urcar/sdk/police-client"

const patterns = {
  name: /^.{1,120}$/,
  street: /^.{1,120}$/,
  postcode: /^.{1,16}$/,
  town: /^.{1,80}$/,
  number: /^[A-Za-z0-9][A-Za-z0-9 ./-]{2,39}$/,
} as const

/** What was typed about a person. */
export type PersonField = keyof typeof patterns

/** A person as typed, or which fields are wrong. Address and papers are of the officer's own country. */
export function readPerson(
  typed: Readonly<Record<string, string>>,
  kind: Person["document"]["kind"],
  country: string,
): { entered: Person | undefined; wrong: ReadonlySet<string> } {
  const read = (field: PersonField) => (typed[field] ?? "").trim()
  const wrong = new Set(
    Object.entries(patterns).flatMap(([field, pattern]) =>
      pattern.test((typed[field] ?? "").trim()) ? [] : [field],
    ),
  )
  const entered: Person = {
    name: read("name"),
    address: { street: read("street"), postcode: read("postcode"), town: read("town"), country },
    document: { kind, country, number: read("number") },
  }
  return { entered: wrong.size === 0 ? entered : undefined, wrong }
}
