import { getVehicle, type Vehicle } from "@urcar/sdk/actions"
import { createReadClient } from "@urcar/sdk/chain"
import { IndexerQueryError, type PlateMatch, type VehicleLife } from "@urcar/sdk/indexer-client"
import { isVin } from "@urcar/sdk/vin"
import { env } from "#lib/env.ts"
import { type Answer, ask, indexer } from "#lib/indexer.ts"
import type { LookupQuestion } from "../logic/lookup-question.ts"

/** One vehicle that was found: its life as listed, and its present as the chain says; `null` while it is silent. */
export type Found = { life: VehicleLife; match: PlateMatch | undefined; present: Vehicle | null }

/** What a lookup gave. */
export type Lookup =
  | { state: "found"; vehicles: readonly Found[] }
  | { state: "none" | "notPlate" | "unavailable" }

const chain = createReadClient(env.internal.rpc, env.chainId)
const most = 5

async function findVehicle(vin: string, match: PlateMatch | undefined): Promise<Found | null> {
  const [life, present] = await Promise.all([
    indexer.getVehicle(vin),
    getVehicle(chain, { vin }).catch(() => null),
  ])
  return life && { life, match, present }
}

async function findAll({ text, country }: LookupQuestion): Promise<Lookup> {
  const vin = text.toUpperCase().replaceAll(/\s/g, "")
  const matches = isVin(vin)
    ? [{ vin, match: undefined }]
    : (await indexer.findPlate(text, { country })).matches.map((match) => ({ vin: match.vehicle.vin, match }))
  const found = await Promise.all(matches.slice(0, most).map((one) => findVehicle(one.vin, one.match)))
  const vehicles = found.filter((one) => one !== null)
  return vehicles.length > 0 ? { state: "found", vehicles } : { state: "none" }
}

/** Looks a plate or a VIN up. */
export async function lookUp(question: LookupQuestion): Promise<Lookup> {
  try {
    const answer: Answer<Lookup> = await ask(findAll(question))
    return answer.isThere ? answer.value : { state: "unavailable" }
  } catch (error) {
    if (error instanceof IndexerQueryError) return { state: "notPlate" }
    throw error
  }
}
