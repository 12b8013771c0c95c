import { z } from "zod"

const parts = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()])

/** Where a page ended: how the list is sorted, the last row's value in that order, and its key. */
export interface Position {
  readonly order: string
  readonly value: string | number
  readonly key: string
}

export function encodeCursor({ order, value, key }: Position): string {
  return Buffer.from(JSON.stringify([order, value, key])).toString("base64url")
}

/** The position in a cursor; `null` for one that was not made here, or for another order. */
export function decodeCursor(cursor: string, order: string): Position | null {
  const read = parts.safeParse(tryParse(Buffer.from(cursor, "base64url").toString("utf8")))
  if (!read.success || read.data[0] !== order) return null
  const [, value, key] = read.data
  return { order, value, key }
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
