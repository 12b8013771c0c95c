import { Encrypter } from "age-encryption"
import { InvalidRecipientError, NotSealedError } from "./errors.ts"
import { maximumFileBytes } from "./limits.ts"
import { isRecipient } from "./recipient.ts"

/**
 * Encrypts bytes for one or more recipients (age-encryption.org/v1: X25519, HKDF-SHA-256, ChaCha20-Poly1305). Each can
 * open it alone; who they are cannot be read from it, how many can. Two encryptions of the same bytes differ.
 *
 * @param recipients published encryption keys, `age1…`
 * @throws {@link InvalidRecipientError}, {@link NotSealedError} for a file that would be too large to store
 */
export async function encryptFile(bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  if (recipients.length === 0) throw new InvalidRecipientError("")
  if (bytes.length > maximumFileBytes) throw new NotSealedError("too-large")
  const encrypter = new Encrypter()
  for (const recipient of new Set(recipients)) {
    if (!isRecipient(recipient)) throw new InvalidRecipientError(recipient)
    encrypter.addRecipient(recipient)
  }
  const sealed = await encrypter.encrypt(bytes)
  if (sealed.length > maximumFileBytes) throw new NotSealedError("too-large")
  return sealed
}
