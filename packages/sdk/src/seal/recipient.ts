import { bech32 } from "@scure/base"

const prefix = "age"
const keySize = 32

/** Whether this is an X25519 encryption key as age spells it, `age1…`. */
export function isRecipient(text: string): boolean {
  const decoded = bech32.decodeUnsafe(text, 100)
  if (decoded === undefined || decoded.prefix !== prefix || text !== text.toLowerCase()) return false
  return bech32.fromWordsUnsafe(decoded.words)?.length === keySize
}
