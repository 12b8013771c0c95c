export {
  type HeadProof,
  type LifeFile,
  type Link,
  maximumLinks,
  proveRecord,
  type RecordProof,
  toLink,
} from "./prove-record.ts"
export {
  type DisputeOutcome,
  type DisputePhase,
  type DisputeReason,
  disputeOutcomes,
  disputePhases,
  disputeReasons,
} from "./states.ts"
