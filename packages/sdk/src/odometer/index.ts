export type { CorrectionFault } from "./corrections.ts"
export type { OdometerEntry } from "./entry.ts"
export { explainCorrection } from "./explain-correction.ts"
export { type OdometerRecord, toListingEntry, toOdometerEntry } from "./from-record.ts"
export {
  judgeOdometer,
  type OdometerJudgement,
  type OdometerPoint,
  type ReadingStatus,
} from "./judge-odometer.ts"
export { odometerLimits } from "./limits.ts"
export { parseOdometerEntry } from "./parse-entry.ts"
export {
  isOdometerUnit,
  maximumOdometer,
  metresToKilometres,
  metresToUnit,
  type Odometer,
  type OdometerUnit,
  odometerToMetres,
  odometerUnitIds,
  toOdometer,
} from "./reading.ts"
export {
  type ChainOdometer,
  formatOdometerText,
  odometerFromChain,
  odometerToChain,
  parseOdometerText,
} from "./text.ts"
export { toUnixSeconds } from "./time.ts"
export type { Judgement, OdometerReason, OdometerVerdict } from "./verdict.ts"
