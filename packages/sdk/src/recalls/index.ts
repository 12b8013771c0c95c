export { campaignOf, listRecalls, type RecallRecord, type Recalls } from "./list-recalls.ts"
export {
  matchRecalls,
  type RecalledVehicle,
  type RecallMatches,
  readVins,
  wmisOf,
} from "./match-recalls.ts"
export { isInRange, type RecallLines, readRecallLines, type VinRange } from "./read-recall-lines.ts"
