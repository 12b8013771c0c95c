export { judgeSnapshotAge, type SnapshotAge, snapshotAges } from "./age.ts"
export { type PatrolEntry, patrolStatuses } from "./entry.ts"
export { PatrolSnapshotError, type PatrolSnapshotProblem } from "./errors.ts"
export { judgeFacts, type PatrolFact, patrolFactKinds, toPatrolFact } from "./facts.ts"
export {
  encodePatrolSnapshot,
  findInSnapshot,
  openPatrolSnapshot,
  type PatrolSnapshot,
  type PatrolSnapshotHead,
  patrolSnapshotTypedData,
  sealRows,
  writePatrolRow,
} from "./snapshot.ts"
