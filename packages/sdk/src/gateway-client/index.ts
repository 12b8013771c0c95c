export {
  type Authorisation,
  authoriseErasure,
  authoriseUpload,
  type FileRequest,
  type FileUpload,
  fileErasureTypedData,
  fileUploadTypedData,
  formatAuthorisation,
  parseAuthorisation,
} from "./authorisation.ts"
export {
  createGatewayClient,
  type GatewayClient,
  type GatewayClientOptions,
} from "./create-gateway-client.ts"
export * from "./errors.ts"
export { type GatewayRecord, gatewayRecordStatuses, isSettled, toRecordJson } from "./record-state.ts"
