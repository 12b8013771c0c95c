/** One question of the seller's checklist and its answer, as they stand in the signed text. */
export type DisclosureAnswer = { item: string; answer: string }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const toText = (value: unknown): string => {
  if (value === true) return "yes"
  if (value === false) return "no"
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value)
}

/** camelCase or snake_case → kebab-case: checklists of several origins name one question alike. */
const toItem = (key: string): string =>
  key
    .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase()

/**
 * The seller's answers in the order of the checklist; one level of grouping is opened. Nothing for a text that is
 * no checklist: the page then shows the text itself.
 */
export function readDisclosure(text: string): DisclosureAnswer[] {
  try {
    const read: unknown = JSON.parse(text)
    if (!isRecord(read)) return []
    return Object.entries(read)
      .filter(([key]) => key !== "v")
      .flatMap(([key, value]) => (isRecord(value) ? Object.entries(value) : [[key, value] as const]))
      .map(([key, value]) => ({ item: toItem(key), answer: toItem(toText(value)) }))
  } catch {
    return []
  }
}
