import canonicalize from "canonicalize"
import { InvalidPayloadError, PayloadTooLargeError } from "../errors/payload-errors.ts"

/** The most a payload may take, in bytes of UTF-8. */
export const maximumPayloadBytes = 4096

/**
 * A value as canonical JSON (RFC 8785): keys sorted, no blanks, one spelling for every number and text.
 *
 * @throws {@link InvalidPayloadError} if JSON has no spelling for it.
 */
export function toCanonicalJson(value: unknown): string {
  const text = trySerialise(value)
  if (text === undefined) throw new InvalidPayloadError("", [{ path: "", code: "not-json" }])
  return text
}

/**
 * A payload as the chain stores it. Give it what a kind's `parse` returned: only the size is checked here.
 *
 * @throws {@link PayloadTooLargeError} over {@link maximumPayloadBytes}, {@link InvalidPayloadError} if it is no JSON.
 */
export function encodePayload(payload: unknown): string {
  const text = toCanonicalJson(payload)
  assertSize(text)
  return text
}

/**
 * Reads a payload from the chain. It must be canonical, so that one payload has one hash.
 *
 * @throws {@link PayloadTooLargeError}, {@link InvalidPayloadError}
 */
export function decodePayload(text: string): unknown {
  assertSize(text)
  const value = tryParse(text)
  if (trySerialise(value) !== text) throw new InvalidPayloadError("", [{ path: "", code: "not-canonical" }])
  return value
}

function assertSize(text: string): void {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > maximumPayloadBytes) throw new PayloadTooLargeError(bytes, maximumPayloadBytes)
}

function trySerialise(value: unknown): string | undefined {
  try {
    return canonicalize(value)
  } catch (cause) {
    throw new InvalidPayloadError("", [{ path: "", code: "not-json" }], { cause })
  }
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new InvalidPayloadError("", [{ path: "", code: "not-json" }], { cause })
  }
}
