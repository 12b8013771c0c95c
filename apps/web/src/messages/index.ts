import { createFormat, type Format } from "#lib/format.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { catalogue } from "./catalogue.ts"
import type { Messages } from "./types.ts"

export { fill, plural } from "./fill.ts"
export type { Messages } from "./types.ts"

/** Every text in the reader's language. Server components only; hand clients the slices they need. */
export async function getMessages(): Promise<Messages> {
  return catalogue[(await getPreferences()).locale]
}

/** The writers of numbers, distances, money and times for the reader. Server components only. */
export async function getFormat(): Promise<Format> {
  return createFormat(await getPreferences())
}
