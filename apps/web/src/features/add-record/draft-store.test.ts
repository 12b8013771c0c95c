import { expect, test } from "vitest"
import { emptyDraft } from "./draft.ts"
import { clearDraft, loadDraft, saveDraft } from "./draft-store.ts"
import { sampleInspection } from "./sample-form.ts"

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

test("default: what was typed comes back, by kind, until it is written", () => {
  const storage = memory()
  const draft = sampleInspection({}, { defects: [{ area: "brakes" }], items: ["oil"] })
  saveDraft("inspection", draft, storage)
  expect(loadDraft("inspection", storage)).toEqual(draft)
  expect(loadDraft("repair", storage)).toEqual(emptyDraft)
  clearDraft("inspection", storage)
  expect(loadDraft("inspection", storage)).toEqual(emptyDraft)
})

test.each(["no JSON", "[]", '{"core":{"vin":1},"fields":{}}'])(
  "behavior: %s gives an empty draft",
  (text) => {
    const storage = memory()
    storage.setItem("urcar.draft.reading", text)
    expect(loadDraft("reading", storage)).toEqual(emptyDraft)
  },
)

test("behavior: a storage that refuses does not lose the form", () => {
  const refusing = {
    ...memory(),
    setItem: () => {
      throw new Error("full")
    },
  }
  expect(() => saveDraft("reading", emptyDraft, refusing)).not.toThrow()
})
