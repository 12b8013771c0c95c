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
