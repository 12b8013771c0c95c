import { NotSealedError, readSealHeader } from "@urcar/sdk/seal"
import { lookedAtBytes } from "./limits.ts"
import { SealedBodyRefusal } from "./refusals.ts"

/** Reads bytes that are encrypted for exactly one reader. @throws SealedBodyRefusal */
export function readSealedBytes(coded: string, maximum: number): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(coded, "base64"))
  if (bytes.length > maximum) throw new SealedBodyRefusal("too-large")
  try {
    const { recipients } = readSealHeader(bytes.subarray(0, lookedAtBytes))
    if (recipients !== 1) throw new SealedBodyRefusal("recipients")
    return bytes
  } catch (error) {
    throw error instanceof NotSealedError ? new SealedBodyRefusal(error.values.reason) : error
  }
}
