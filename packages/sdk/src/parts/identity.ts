import * as z from "zod/mini"

const code = z
  .string()
  .check(z.minLength(1), z.maxLength(40), z.regex(/^[A-Z0-9](?:[A-Z0-9*./-]*[A-Z0-9*])?$/))

/** What tells one numbered part from all others: whose serial number it is, and the number. */
export interface PartIdentity {
  readonly maker: string
  readonly serial: string
}

/** One text for one part, to compare and to search by. */
export function partKey({ maker, serial }: PartIdentity): string {
  return `${maker} ${serial}`
}

/**
 * A serial number or a maker's name as people type it off a part, as records hold it; `null` for what is none. `O` and
 * `0` are never exchanged.
 */
export function normalisePartCode(text: string): string | null {
  const plain = text.normalize("NFKC").replaceAll(/\s/g, "").toUpperCase()
  return code.safeParse(plain).success ? plain : null
}
