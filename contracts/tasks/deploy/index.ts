export { type Deployment, type DeployOptions, deployUrCar } from "./deploy-urcar.ts"
export {
  type Admission,
  type Construction,
  localConstruction,
  localDeployer,
  localMnemonic,
  type Rule,
  type Seat,
  type Settings,
} from "./parameters.ts"
export type { Addresses } from "./plan.ts"
