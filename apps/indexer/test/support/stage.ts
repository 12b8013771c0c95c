import { type Anvil, startAnvil } from "./anvil.ts"
import { type Chain, connect } from "./chain.ts"
import { deployRegister } from "./deployment.ts"
import { freePort } from "./free-port.ts"
import { createFolder, type RunningIndexer, startIndexer } from "./indexer.ts"
import { playLives } from "./lives.ts"

/** A chain with lives on it, and an indexer that has read them. */
export interface Stage {
  readonly chain: Chain
  readonly indexer: RunningIndexer
  /** Ends the indexer and starts it again on what it kept, after `meanwhile`. */
  readonly restart: (meanwhile: () => Promise<void>) => Promise<RunningIndexer>
  readonly close: () => Promise<void>
}

export async function openStage(): Promise<Stage> {
  const anvil: Anvil = await startAnvil(await freePort())
  const folder = await createFolder()
  const chain = connect(anvil.rpcUrl)
  await deployRegister(anvil.rpcUrl)
  await playLives(chain)
  let indexer = await startIndexer(anvil.rpcUrl, await freePort(), folder.path)
  await indexer.catchUp()
  return {
    chain,
    indexer,
    restart: async (meanwhile) => {
      await indexer.stop()
      await meanwhile()
      indexer = await startIndexer(anvil.rpcUrl, await freePort(), folder.path)
      await indexer.catchUp()
      return indexer
    },
    close: async () => {
      await indexer.stop()
      await anvil.stop()
      await folder.remove()
    },
  }
}
