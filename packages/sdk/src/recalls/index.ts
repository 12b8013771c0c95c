export { campaignOf, listRecalls, type RecallRecord, type Recalls } from "./list-recalls.ts"
export {
  matchRecalls,
  type RecalledVehicle,
  type RecallMatches,
  readVins,
  wmisOf,
} from "./match-recalls.ts"
