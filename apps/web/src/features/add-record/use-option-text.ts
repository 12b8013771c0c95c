"use client"

import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { Problem } from "./to-input.ts"

const wordsOf = (words: unknown, name: string): Readonly<Record<string, string>> => {
  if (typeof words !== "object" || words === null || !(name in words)) return {}
  const found: unknown = Reflect.get(words, name)
  if (typeof found !== "object" || found === null) return {}
  return Object.fromEntries(Object.entries(found).filter(([, word]) => typeof word === "string"))
}

/** Names of fields and of the answers of their lists, in the reader's language. */
export function useFieldWords() {
  const options = useMessages("options")
  const identity = useMessages("identity")
  const record = useMessages("record")
  const fieldNames: Readonly<Record<string, string>> = record.fields
  return {
    label: (field: string): string => fieldNames[field] ?? wordsOf(options, "labels")[field] ?? field,
    option: (field: string, option: string): string =>
      wordsOf(options, field)[option] ?? wordsOf(identity, field)[option] ?? option,
  }
}

/** What a field of the form is called, by its id: for the list of everything that is wrong. */
export function useFieldLabel(): (id: string) => string {
  const { form } = useMessages("add")
  const { label } = useFieldWords()
  const own: Readonly<Record<string, unknown>> = form
  return (id) => {
    const name = id.replace(/^field-/, "").replace(/-\d+-.*$/, "")
    const text = own[name]
    return id === name && typeof text === "string" ? text : label(name)
  }
}

/** A problem as a sentence. */
export function useProblemText(): (problem: Problem) => string {
  const { problems } = useMessages("add")
  return ({ code, values = {} }) => fill(problems[code], values)
}
