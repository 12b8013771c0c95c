export type { Happening } from "./happening.ts"
export { type RunOptions, runScenario } from "./run-scenario.ts"
export type { Scenario } from "./scenario.ts"
export { scenarios } from "./scenarios/index.ts"
export { tellHappening, tellStep } from "./tell.ts"
export { euro, type Language, languages, type Text } from "./text.ts"
export {
  type CastMember,
  type Claim,
  stepHolds,
  type ToldStep,
  type Transcript,
  type WrittenRecord,
} from "./transcript.ts"
