import { registerVehicleSync, signRecord, type Written } from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import type { PayloadOfKind } from "@urcar/sdk/kinds"
import {
  createRecord,
  type LifeRecord,
  type RecordInput,
  toUnsignedRecord,
  type VehicleRecord,
  withSignatures,
} from "@urcar/sdk/records"
import type { Play } from "./play.ts"

/** The world manufacturer identifier of every manufacturer in the lab. */
export const wmi = "WLB"

/** The car of every story. */
export const labVin = "WLBZZZ8V7KA004711"

type ReadingKind = "reading" | "inspection" | "maintenance" | "repair"

/** A record with a reading in kilometres, as of the chain's now. */
export async function recordNow<Name extends ReadingKind>(
  play: Pick<Play<never>, "now">,
  kind: Name,
  km: number,
  payload: PayloadOfKind<Name>,
): Promise<VehicleRecord> {
  return stateNow(play, { vin: labVin, kind, odometer: { value: km, unit: "km" }, payload })
}

/** Any record, as of the chain's now. */
export async function stateNow(
  play: Pick<Play<never>, "now">,
  input: Omit<RecordInput, "occurredAt">,
): Promise<VehicleRecord> {
  const now = await play.now()
  return createRecord({ ...input, occurredAt: now }, now)
}

/** A new car, owned by `owner`. */
export async function buildCar<Actor extends string>(
  play: Play<Actor>,
  manufacturer: Actor,
  owner: Actor,
): Promise<Written<LifeRecord>> {
  const builtOn = new Date((await play.now()) * 1_000).toISOString().slice(0, 10)
  const record = await stateNow(play, {
    ...{ vin: labVin, kind: "manufacture", odometer: { value: 0, unit: "km" } },
    payload: {
      ...{ v: 1, make: "Labora", model: "Probe", body: "estate", colour: "grey", fuel: "diesel" },
      ...{ gearbox: "manual", powerKw: 110, engineCc: 1968, year: Number(builtOn.slice(0, 4)) },
      ...{ builtOn, country: "DE" },
    },
  })
  return registerVehicleSync(play.client(manufacturer), { record, owner: play.address(owner) })
}

/** A record signed by its author and witnesses, for anybody to carry. */
export async function signTogether(
  play: Pick<Play<never>, "now">,
  record: VehicleRecord,
  author: WriteClient,
  witnesses: readonly WriteClient[] = [],
) {
  const unsigned = toUnsignedRecord(record, {
    author: author.account.address,
    witnesses: witnesses.map(({ account }) => account.address),
    deadline: (await play.now()) + 86_400,
  })
  const signatures = await Promise.all([author, ...witnesses].map((one) => signRecord(one, unsigned)))
  return withSignatures(unsigned, signatures)
}
