export { count, type Measured, measure } from "./measure.ts"
export { openTestEngine } from "./open-test-engine.ts"
export { type Disturbance, disturbances, photograph } from "./photograph.ts"
export {
  type DrawnCountry,
  type DrawnPlate,
  drawnCountries,
  type Random,
  randomPlate,
} from "./random-plates.ts"
