import type { VehicleList } from "@urcar/sdk/indexer-client"
import { type Answer, ask, indexer } from "#lib/indexer.ts"
import { type Standard, toListParameters } from "../logic/standard.ts"
import { contracts } from "./clients.ts"

/** Loads a page of cars on sale that meet a standard. */
export function listCars(standard: Standard): Promise<Answer<VehicleList>> {
  return ask(indexer.listVehicles(toListParameters(standard, contracts.testEuro)))
}
