export type { Coverage } from "./coverage.ts"
export type { Failure, FailureReason } from "./failure.ts"
export type { Proof } from "./grounds.ts"
export type { VerificationHints } from "./hints.ts"
export { hintsFrom } from "./hints-from.ts"
export type { OwnerChange } from "./owners.ts"
export type { SaleStatement } from "./prove-sale.ts"
export type { RecordReport } from "./record-report.ts"
export {
  type EndpointReport,
  type Step,
  type StepName,
  type VerificationReport,
  verificationSteps,
} from "./report.ts"
export type { Fetch } from "./rpc.ts"
export type { VehicleState } from "./vehicle-state.ts"
export { type VerifyOptions, verifyVehicle } from "./verify-vehicle.ts"
export { type VerifyWriterOptions, verifyWriter, type WriterReport } from "./verify-writer.ts"
