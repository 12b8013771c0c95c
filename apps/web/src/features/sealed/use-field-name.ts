"use client"

import { useMessages } from "#messages/client.tsx"

/** What a sealed field is called; its own name where the catalogue has no word for it. */
export function useFieldName(): (name: string) => string {
  const { fields } = useMessages("record")
  const words: Readonly<Record<string, string>> = fields
  return (name) => (Object.hasOwn(words, name) ? (words[name] ?? name) : name)
}
