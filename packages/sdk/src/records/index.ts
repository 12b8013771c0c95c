export { createRecord, type RecordInput } from "./create-record.ts"
export {
  decodeRecord,
  decodeWitnesses,
  type EventLog,
  recordAppendedTopic,
  recordWitnessedTopic,
  type Witnessing,
} from "./decode-record.ts"
export { batchDigest, type Domain, recordDigest, registrationDigest, saleTermsHash } from "./digest.ts"
export { type HeadInput, initialHead, nextHead } from "./head.ts"
export { createNonce, createNonces } from "./nonce.ts"
export { type Recording, toRawRecord } from "./raw.ts"
export { packStamp, type Stamp, unpackStamp } from "./stamp.ts"
export { fromRecordStruct, type RecordStruct, toRecordStruct } from "./struct.ts"
export {
  batchTypedData,
  noRoot,
  recordTypedData,
  registrationTypedData,
  saleConsentTypedData,
} from "./typed-data.ts"
export type {
  LifeRecord,
  RawRecord,
  SaleTerms,
  SignedBatch,
  SignedRecord,
  UnsignedBatch,
  UnsignedRecord,
  VehicleRecord,
} from "./types.ts"
export { type Signers, toUnsignedBatch, toUnsignedRecord, withSignatures } from "./unsigned.ts"
