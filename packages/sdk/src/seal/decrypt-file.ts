import { Decrypter } from "age-encryption"
import { NotRecipientError, NotSealedError, SealBrokenError } from "./errors.ts"
import { readSealHeader } from "./header.ts"
import { minimumPayloadBytes } from "./limits.ts"

/**
 * Opens an encrypted file.
 *
 * @param identity the recipient's secret key, see `deriveEncryptionKey`
 * @throws {@link NotSealedError} for what is no encrypted file, {@link NotRecipientError} for one that was encrypted
 * for others, {@link SealBrokenError} for one that was altered or cut
 */
export async function decryptFile(sealed: Uint8Array, identity: string): Promise<Uint8Array> {
  const header = readSealHeader(sealed)
  if (sealed.length < header.size + minimumPayloadBytes) throw new SealBrokenError(sealed.length)
  let isForOthers = false
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  // Asked last, and only where the identity before opened none of the file's locks.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isForOthers = true
      return null
    },
  })
  try {
    return await decrypter.decrypt(sealed)
  } catch (cause) {
    if (isForOthers) throw new NotRecipientError(header.recipients)
    throw cause instanceof NotSealedError ? cause : new SealBrokenError(sealed.length, { cause })
  }
}
