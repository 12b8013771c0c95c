export {
  type CoverageMeter,
  type CoverageRecord,
  type CoveredRole,
  type CoveredTopic,
  coveredRoles,
  coveredTopics,
  measureCoverage,
  type SilentInterval,
} from "./measure-coverage.ts"
