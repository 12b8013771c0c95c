import { createReadClient, getDeployment } from "@urcar/sdk/chain"
import { env } from "./env.ts"

/** The chain, as this server reaches it. Server only. */
export const chain = createReadClient(env.rpcUrls, env.chainId)

/** Where the register's contracts stand. */
export const { addresses: contracts, startBlock } = getDeployment(env.chainId)
