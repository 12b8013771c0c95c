export { type ChainHealth, type ChainHealthOptions, checkChain } from "./chain-health.ts"
export {
  ConfigurationError,
  portVariable,
  readVariables,
  rpcUrlsOf,
  sharedVariables,
} from "./configuration.ts"
export { type AppOptions, createApp } from "./create-app.ts"
export type { HealthCheck, HealthReport } from "./health-check.ts"
export { type Listening, type ListenOptions, listen } from "./listen.ts"
export { createLog, type Log, type LogFields } from "./log.ts"
export { createMetrics, type Metrics } from "./metrics.ts"
export { LaterRefusal, Refusal, type RefusalValues, toProblem } from "./refusal.ts"
export { type RunnableService, runService } from "./run-service.ts"
