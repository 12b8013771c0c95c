import { createRecord, getRecords, registerVehicleSync, type WriteClient } from "@urcar/sdk"
import { manufactureInput, type TestRegister } from "@urcar/sdk/testing"
import type { AcceptedRecord } from "./business-load.ts"

/** Who writes under load, and about which vehicles. */
export interface Fleet {
  readonly authors: readonly WriteClient[]
  readonly vins: readonly string[]
}

/** Vehicles of their own, by a maker of their own where none is named, and workshops that write about them. */
export async function createFleet(register: TestRegister, name: string, by?: WriteClient): Promise<Fleet> {
  const maker = by ?? (await register.business(`${name} maker`, "manufacturer"))
  const authors: WriteClient[] = []
  for (const number of [1, 2, 3]) authors.push(await register.business(`${name} ${number}`, "workshop"))
  // So many that no life of a long run is longer than what a node answers at once.
  const vins = Array.from({ length: 16 }, register.nextVin)
  for (const vin of vins) {
    const record = createRecord(manufactureInput(vin))
    await registerVehicleSync(maker, { record, owner: maker.account.address })
  }
  return { authors, vins }
}

/** Every reading in the vehicles' life files, as the chain has them, sorted. */
export async function readingsOnChain({ reader }: TestRegister, { vins }: Fleet): Promise<string[]> {
  const lives = await Promise.all(vins.map((vin) => getRecords(reader, { vin })))
  const readings = lives.flatMap((records) => records.slice(1))
  return readings.map(({ vin, odometer }) => `${vin} ${odometer?.value}`).sort()
}

/** The same of records that a gateway answered for. */
export function readingsAccepted(accepted: readonly AcceptedRecord[]): string[] {
  return accepted.map(({ vin, km }) => `${vin} ${km}`).sort()
}
