import { localDeployer } from "@urcar/contracts/deploy"
import { localActors } from "@urcar/sdk/local"
import { getBlock, getBlockNumber, getChainId, getTransactionCount } from "viem/actions"
import { foundry } from "viem/chains"
import { setChainClock } from "./chain-clock.ts"
import { type ChainSwitches, createSwitches } from "./demo/clock.ts"
import { fund, playDemo, tellDemo } from "./demo/demo.ts"
import { deploy, deployAt } from "./demo/deployment.ts"
import { type DemoSpan, demoSpan, spanSince } from "./demo/span.ts"
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
 * The chain's clock shows now, and is set to now again afterwards. With the demo the first block is fifteen years
 * back, and every block carries the date of what it tells. A chain keeps what it was begun with: whether it tells
 * the demo is decided when it is empty.
 * @throws {StartError} when the chain is not the local one
 */
export async function prepareChain({ rpcUrl, demo }: ChainPreparation): Promise<void> {
  const switches = createSwitches(rpcUrl)
  await requireLocalChain(switches, rpcUrl)
  const span = await findSpan(switches, demo)
  if (span === undefined) await prepareEmpty(switches, rpcUrl)
  else await prepareDemo(switches, rpcUrl, span)
}

async function requireLocalChain(switches: ChainSwitches, rpcUrl: string): Promise<void> {
  const chainId = await getChainId(switches)
  if (chainId === foundry.id) return
  throw new StartError(
    `The chain at ${rpcUrl} has id ${chainId}, not ${foundry.id}: it is not the local chain.`,
  )
}

/** The time that the chain's demo tells of; none for a chain without the demo. */
async function findSpan(switches: ChainSwitches, demo: boolean): Promise<DemoSpan | undefined> {
  const wanted = demoSpan(new Date())
  if ((await countBlocks(switches)) === 0) return demo ? wanted : undefined
  const { timestamp } = await getBlock(switches, { blockNumber: 1n })
  const begun = spanSince(Number(timestamp))
  return begun.start === Number(timestamp) && begun.end <= wanted.end ? begun : undefined
}

/** The contracts, departments and police, and coin for every actor; no licences and no vehicles. */
async function prepareEmpty(switches: ChainSwitches, rpcUrl: string): Promise<void> {
  await deploy(rpcUrl)
  await fund(
    switches,
    localActors.map(({ address }) => address),
  )
}

/** Deploys at the span's beginning and tells the demo, from where an interrupted start stopped. */
async function prepareDemo(switches: ChainSwitches, rpcUrl: string, span: DemoSpan): Promise<void> {
  const { timestamp, number } = await getBlock(switches, { blockTag: "latest" })
  if (number > 0n && Number(timestamp) >= span.end) return
  // The clock shows now, and no block can be earlier than the clock.
  await setChainClock(rpcUrl, number > 0n ? Number(timestamp) : span.start - 1)
  await deployAt(switches, rpcUrl, span.start)
  const deploymentBlocks = await getTransactionCount(switches, { address: localDeployer.address })
  const played = (await countBlocks(switches)) - deploymentBlocks
  await playDemo(rpcUrl, span, tellDemo(span), played)
}

/** Blocks after the first one, which every chain has. */
async function countBlocks(switches: ChainSwitches): Promise<number> {
  return Number(await getBlockNumber(switches, { cacheTime: 0 }))
}
