import type { Context } from "ponder:registry"
import schema from "ponder:schema"
import { areSameCount, type CountKey, changeCountKey, countKeyOf } from "../projections/count.ts"
import type { RecordRow, Vehicle } from "../projections/rows.ts"

export type Database = Context["db"]

/** A vehicle's row. @throws if the chain speaks of a vehicle it never registered, which it cannot */
export async function getVehicle(db: Database, vin: string): Promise<Vehicle> {
  return { ...(await findVehicle(db, vin)) }
}

/** The same, but a write changes what was read before it: quick, for who reads only before. */
export async function findVehicle(db: Database, vin: string): Promise<Vehicle> {
  const vehicle = await db.find(schema.vehicle, { vin })
  if (vehicle === null) throw new Error(`No vehicle ${vin} was registered.`)
  return vehicle
}

/** A record's row. @throws if the chain speaks of a record it never appended, which it cannot */
export async function getRecord(db: Database, vin: string, sequence: number): Promise<RecordRow> {
  const row = await db.find(schema.record, { vin, sequence })
  if (row === null) throw new Error(`No record ${sequence} of ${vin} was appended.`)
  return { ...row }
}

/** Changes a vehicle's row and, where it changed, the counts it stands in. */
export async function changeVehicle(db: Database, vehicle: Vehicle, change: Partial<Vehicle>): Promise<void> {
  const { vin, ...columns } = change
  const before = countKeyOf(vehicle)
  const after = changeCountKey(before, change)
  await db.update(schema.vehicle, { vin: vehicle.vin }).set(columns)
  if (areSameCount(before, after)) return
  await addCount(db, before, -1)
  await addCount(db, after, 1)
}

/** Counts one vehicle more or less. */
export async function addCount(db: Database, key: CountKey, by: 1 | -1): Promise<void> {
  await db
    .insert(schema.vehicleCount)
    .values({ ...key, count: by })
    .onConflictDoUpdate(({ count }) => ({ count: count + by }))
}
