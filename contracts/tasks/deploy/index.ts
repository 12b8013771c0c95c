export { type Artifact, readArtifact } from "./artifacts.ts"
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
export { type Addresses, predictAddresses } from "./plan.ts"
