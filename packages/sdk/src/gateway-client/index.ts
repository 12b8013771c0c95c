export {
  type Authorisation,
  authoriseErasure,
  authoriseFlush,
  authoriseUpload,
  type FileRequest,
  type FileUpload,
  fileErasureTypedData,
  fileUploadTypedData,
  formatAuthorisation,
  parseAuthorisation,
  queueFlushTypedData,
} from "./authorisation.ts"
export {
  type CarGrantRead,
  type CarGrantWithdrawal,
  carGrantReadTypedData,
  carGrantWithdrawalTypedData,
} from "./car-grant-authorisation.ts"
export type { CarGrantEnd, CarGrantLists, ListedCarGrant } from "./car-grants.ts"
export {
  createGatewayClient,
  type GatewayClient,
  type GatewayClientOptions,
} from "./create-gateway-client.ts"
export * from "./errors.ts"
export {
  type GatewayRecord,
  type GatewayTrade,
  gatewayRecordStatuses,
  isSettled,
  toRecordJson,
} from "./record-state.ts"
export type { HandedBox, KeptSealedPart, SealedDepositParameters } from "./sealed.ts"
export {
  type EvidenceUpload,
  evidenceUploadTypedData,
  type SealedDeposit,
  type SealedErasure,
  type SealedRead,
  sealedDepositTypedData,
  sealedErasureTypedData,
  sealedReadTypedData,
} from "./sealed-authorisation.ts"
