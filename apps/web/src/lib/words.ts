/** A word of a list of the catalogue by its name; the name itself where the list has no word for it. */
export function wordOf(words: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name
}

/** A key as pages show it: its ends. */
export const shortKey = (key: string): string => `${key.slice(0, 6)}…${key.slice(-4)}`

/** Whether a text is the address of an account. */
export const isKey = (text: unknown): text is `0x${string}` =>
  typeof text === "string" && /^0x[0-9a-fA-F]{40}$/.test(text)
