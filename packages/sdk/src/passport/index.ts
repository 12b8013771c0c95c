export {
  type Checkpoint,
  checkpointSigners,
  checkpointTypedData,
  createRegisterTree,
  type RegisterTree,
  type SignedCheckpoint,
  signCheckpoint,
} from "./checkpoint.ts"
export { type PublishedCheckpoint, parseCheckpoint } from "./checkpoint-json.ts"
export { decodePassport, encodePassport, passportFromText, passportToText } from "./codec.ts"
export * from "./errors.ts"
export { type IssuePassportParameters, issuePassport } from "./issue-passport.ts"
export { maximumPassportBytes, maximumPassportRecords, type Passport } from "./passport.ts"
export { type ReadPassportParameters, readPassport } from "./read-passport.ts"
export { type ReadSnapshotsParameters, readSnapshots } from "./read-snapshots.ts"
export { readTree } from "./read-tree.ts"
export { signingDepartments } from "./signing-departments.ts"
export type { VehicleSnapshot } from "./vehicle-leaf.ts"
export {
  type KnownDepartment,
  type PassportRecord,
  type PassportRefusal,
  type PassportTrust,
  type PassportVerdict,
  passportDays,
  requiredDepartments,
  verifyPassport,
} from "./verify-passport.ts"
