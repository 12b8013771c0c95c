export { askInTurn, BehindError, blockShown, type Turn } from "./ask-in-turn.ts"
export { createReadClient, createWriteClient, type ReadClient, toChain, type WriteClient } from "./clients.ts"
export { type ContractName, chainIds, type Deployment, getDeployment, getDomain } from "./deployment.ts"
export { type Endpoints, firstOf, isSilent, toTransport } from "./failover.ts"
