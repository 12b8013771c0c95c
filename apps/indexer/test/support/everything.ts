import { actors } from "./actors.ts"
import type { RunningIndexer } from "./indexer.ts"
import { vins } from "./lives.ts"

/** Everything an indexer says of every vehicle, every licence and the market. */
export async function readEverything({ client }: RunningIndexer) {
  const lives = await Promise.all(Object.values(vins).map((vin) => client.getVehicle(vin)))
  const accounts = Object.values(actors).map(({ address }) => address)
  const licences = await Promise.all(accounts.map((account) => client.getLicence(account)))
  const keys = await Promise.all(accounts.map((account) => client.getKey(account)))
  const { facets } = await client.listVehicles()
  return { lives, licences, keys, facets, market: await client.getMarket() }
}
