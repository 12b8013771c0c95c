/** The most an encrypted file may take, in bytes. */
export const maximumFileBytes = 10 * 1024 * 1024

/** The most its header may take: some hundred recipients. */
export const maximumHeaderBytes = 16 * 1024

/** Payload of an empty file: nonce and one empty chunk's tag. */
export const minimumPayloadBytes = 32
