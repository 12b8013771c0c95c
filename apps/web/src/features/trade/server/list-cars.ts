import type { VehicleList } from "@urcar/sdk/indexer-client"
import { contracts } from "#lib/chain.ts"
import { type Answer, ask, indexer } from "#lib/indexer.ts"
import { type Standard, toListParameters } from "../logic/standard.ts"

/** Loads a page of cars on sale that meet a standard. */
export function listCars(standard: Standard): Promise<Answer<VehicleList>> {
  return ask(indexer.listVehicles(toListParameters(standard, contracts.testEuro)))
}
