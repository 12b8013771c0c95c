import { type FieldForm, kinds } from "@urcar/sdk/kinds"
import { describe, expect, test } from "vitest"
import { createFormat } from "#lib/format.ts"
import { catalogue } from "#messages/catalogue.ts"
import { describeRecord } from "./describe-record.ts"

const format = createFormat({ locale: "en", tag: "en-IE", unit: "km", theme: undefined })

/** Answers that are names of their own or are written by the reader's own system. */
const hasOwnWords = ({ input }: FieldForm) => input === "country" || input === "money"
const codes = new Set(["category", "oldUnit"])

describe.each(Object.entries(catalogue))("words in %s", (_, { record, options, identity }) => {
  const sentences: Readonly<Record<string, string>> = record.sentences
  const labels: Readonly<Record<string, string>> = record.fields
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...options,
    body: identity.body,
    colour: identity.colour,
  }

  function missingWords(field: string, form: FieldForm): string[] {
    const label = field in labels ? [] : [field]
    const inner = Object.entries(form.entry ?? {}).flatMap(([name, one]) => missingWords(name, one))
    if (hasOwnWords(form) || codes.has(field)) return [...label, ...inner]
    const answers = (form.options ?? []).filter((option) => !words[field]?.[option])
    const points = (form.points ?? []).filter((point) => !words.point?.[point])
    return [...label, ...inner, ...[...answers, ...points].map((one) => `${field}.${one}`)]
  }

  test.each(kinds.map((kind) => [kind.name, kind] as const))("default: %s", (_name, { keys, fields }) => {
    for (const key of keys) expect(sentences[key], key).toBeTruthy()
    expect(Object.entries(fields).flatMap(([field, form]) => missingWords(field, form))).toEqual([])
  })
})

describe("describeRecord", () => {
  const read = (kind: string, payload: object) =>
    describeRecord({ kind, payload: JSON.stringify(payload) }, catalogue.en, format)

  test("default: a part in a sentence, where it comes from beside it", () => {
    const part = { v: 1, part: "gearbox", maker: "ZF", serial: "8HP-1", partState: "used" }
    const { sentence, details } = read("part-replaced", { ...part, donor: "WVWZZZ1JZXW000001" })
    expect(sentence).toBe("A used part was fitted: Gearbox, ZF 8HP-1.")
    expect(details).toContainEqual({ name: "VIN of the vehicle it comes from", text: "WVWZZZ1JZXW000001" })
  })

  test("behavior: a checklist reads point by point", () => {
    const checklist = { rust: "sound", "brake-wear": "worn" }
    const { sentence, details } = read("condition-report", { v: 1, purpose: "sale", checklist, damages: [] })
    expect(sentence).toBe("Looked at by the checklist, 2 points: some will soon need work.")
    expect(details).toContainEqual({
      name: "Checklist",
      text: "Rust: sound; Brake discs and pads: worn, will soon need work",
    })
  })

  test("behavior: what follows no published form is told to be unreadable", () => {
    expect(read("policy", { v: 1, cover: "liability", holder: "John Doe" }).isReadable).toBe(false)
  })
})
