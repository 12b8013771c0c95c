import { NotSealedError } from "./errors.ts"
import { maximumHeaderBytes } from "./limits.ts"

/** What can be read of an encrypted file without a key. */
export interface SealHeader {
  /** Bytes before the payload. */
  readonly size: number
  readonly recipients: number
}

const version = "age-encryption.org/v1\n"
const stanza = /-> X25519 [A-Za-z0-9+/]{43}\n[A-Za-z0-9+/]{43}\n/y
const mac = /--- [A-Za-z0-9+/]{43}\n/y

/**
 * Reads the header of an encrypted file (age-encryption.org/v1). Only X25519 recipients are taken: no passphrase,
 * which could be guessed.
 *
 * @param start the file's first bytes, at least `maximumHeaderBytes` of them where it is that long
 * @throws {@link NotSealedError}
 */
export function readSealHeader(start: Uint8Array): SealHeader {
  const text = new TextDecoder("latin1").decode(start.subarray(0, maximumHeaderBytes))
  if (!text.startsWith(version)) throw new NotSealedError("header")
  let end = version.length
  let recipients = 0
  for (let next = match(stanza, text, end); next !== undefined; next = match(stanza, text, end)) {
    end = next
    recipients += 1
  }
  const size = match(mac, text, end)
  if (size === undefined || recipients === 0) throw new NotSealedError("recipients")
  return { size, recipients }
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
