export { decryptFile } from "./decrypt-file.ts"
export { encryptFile } from "./encrypt-file.ts"
export {
  type DeriveEncryptionKeyParameters,
  deriveEncryptionKey,
  type EncryptionKey,
  encryptionKeyFromSignature,
  encryptionKeyTypedData,
} from "./encryption-key.ts"
export * from "./errors.ts"
export { hashFile } from "./hash-file.ts"
export { readSealHeader, type SealHeader } from "./header.ts"
export {
  type KeyStatement,
  keyStatementTypedData,
  type SignedKeyStatement,
  signKeyStatement,
  verifyKeyStatement,
} from "./key-statement.ts"
export { maximumFileBytes, maximumHeaderBytes, minimumPayloadBytes } from "./limits.ts"
export { isRecipient } from "./recipient.ts"
