import * as z from "zod/mini"
import { InvalidPayloadError, PayloadTooLargeError } from "../errors/payload-errors.ts"
import { toCanonicalJson } from "../payload/payload.ts"

/** The most a profile may take on chain, in bytes of UTF-8. */
export const maximumProfileBytes = 512

const line = (length: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(length))

const schema = z.strictObject({
  name: line(100),
  town: line(60),
  v: z.literal(1),
  website: z.url({ protocol: /^https$/, hostname: z.regexes.domain }).check(z.maxLength(200)),
})

/** What the directory shows of a business. */
export interface LicenceProfile {
  readonly name: string
  readonly town: string
  /** Its own, `https://…`. */
  readonly website: string
}

/**
 * A profile as an application states it: canonical JSON (RFC 8785).
 *
 * @throws InvalidPayloadError, PayloadTooLargeError
 */
export function encodeProfile({ name, town, website }: LicenceProfile): string {
  const result = z.safeParse(schema, { name, town, v: 1, website })
  if (!result.success) {
    const issues = result.error.issues.map(({ path, code }) => ({ path: path.join("."), code }))
    throw new InvalidPayloadError("profile", issues)
  }
  const text = toCanonicalJson(result.data)
  const bytes = new TextEncoder().encode(text).length
  if (bytes > maximumProfileBytes) throw new PayloadTooLargeError(bytes, maximumProfileBytes)
  return text
}

/** The profile that a text of the chain states; `null` where it states none, for the chain does not read it. */
export function decodeProfile(text: string): LicenceProfile | null {
  const result = z.safeParse(schema, tryParse(text))
  if (!result.success) return null
  const { name, town, website } = result.data
  return { name, town, website }
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
