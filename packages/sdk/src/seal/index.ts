export {
  type CarGrant,
  carGrantTypedData,
  type SignedCarGrant,
  signCarGrant,
  verifyCarGrant,
} from "./car-grant.ts"
export { decryptFile } from "./decrypt-file.ts"
export {
  type Disclosure,
  decodeDisclosure,
  discloseField,
  encodeDisclosure,
  maximumDisclosureBytes,
  verifyDisclosure,
} from "./disclosure.ts"
export { encryptFile } from "./encrypt-file.ts"
export {
  type DeriveEncryptionKeyParameters,
  deriveEncryptionKey,
  type EncryptionKey,
  encryptionKeyFromSignature,
  encryptionKeyTypedData,
} from "./encryption-key.ts"
export { type ErasedPart, erasePart, type KeptPart } from "./erase.ts"
export * from "./errors.ts"
export {
  type Grant,
  type GrantedBox,
  type GrantParameters,
  type GrantScope,
  grantField,
  grantPart,
  grantTypedData,
  openGrant,
  parseGrant,
  type SignedGrant,
  verifyGrant,
} from "./grant.ts"
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
export {
  type SealRequest,
  type SignedSealRequest,
  sealRequestTypedData,
  signSealRequest,
  verifySealRequest,
} from "./seal-request.ts"
export * from "./sealed-errors.ts"
export { maximumSealedFields, type SealedField, type SealedValue, saltBytes } from "./sealed-field.ts"
export { type ContentKey, openPart, type SealedFile, sealPart, unwrapKey, wrapKey } from "./sealed-file.ts"
export {
  decodeSealedPart,
  encodeSealedPart,
  maximumSealedBytes,
  type SealedPart,
  saltFields,
  sealedRoot,
} from "./sealed-part.ts"
