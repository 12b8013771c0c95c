export { createReadClient, createWriteClient, type ReadClient, toChain, type WriteClient } from "./clients.ts"
export { type ContractName, chainIds, type Deployment, getDeployment, getDomain } from "./deployment.ts"
