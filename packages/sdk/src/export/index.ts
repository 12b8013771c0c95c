export {
  type CredentialKey,
  didOf,
  type IssueCredentialParameters,
  issueCredential,
  type SignedCredential,
} from "./credential.ts"
export { CredentialKeyError } from "./errors.ts"
export { type EuEntry, euCodes, toEuCodes } from "./eu-codes.ts"
export { type JsonLd, toCar, toJsonLd } from "./json-ld.ts"
export { unstatedTopics, type VehicleStatement } from "./statement.ts"
