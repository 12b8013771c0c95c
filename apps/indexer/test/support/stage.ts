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
  /** A further indexer, which reads the whole past. */
  readonly openAnother: () => Promise<RunningIndexer>
  readonly close: () => Promise<void>
}

export async function openStage(): Promise<Stage> {
  const anvil: Anvil = await startAnvil(await freePort())
  const folder = await createFolder()
  const others: (() => Promise<void>)[] = []
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
    openAnother: async () => {
      const place = await createFolder()
      const another = await startIndexer(anvil.rpcUrl, await freePort(), place.path)
      others.push(another.stop, place.remove)
      await another.catchUp()
      return another
    },
    close: async () => {
      await indexer.stop()
      for (const end of others) await end()
      await anvil.stop()
      await folder.remove()
    },
  }
}
