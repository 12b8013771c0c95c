export * from "./acts.ts"
export * from "./applications.ts"
export * from "./comparables.ts"
export {
  createIndexerClient,
  type IndexerClient,
  type IndexerClientOptions,
} from "./create-indexer-client.ts"
export * from "./disputes.ts"
export { IndexerQueryError, IndexerUnavailableError, type ParameterIssue } from "./errors.ts"
export * from "./escrows.ts"
export * from "./licences.ts"
export * from "./life.ts"
export * from "./lookups.ts"
export * from "./recalls.ts"
export * from "./reissues.ts"
export * from "./rewards.ts"
export * from "./sale-life.ts"
export * from "./sales.ts"
export * from "./statistics.ts"
export * from "./vehicles.ts"
