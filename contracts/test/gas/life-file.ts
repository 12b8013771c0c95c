import { signBatch, signRecord } from "./sign.ts"
import { actor, type Stage } from "./stage.ts"
import { payloadOf, plateOf, type Record, recordOf, vinOf } from "./statements.ts"

const manufacturer = actor("manufacturer")
const workshop = actor("workshop")
const carrier = actor("carrier").address
const witnesses = [actor("inspection-station"), actor("bank")] as const

const batchSize = 100
/** Vehicles below this number have a plate and three records. */
const plated = 100

type Figures = globalThis.Record<string, number>

/** The stage's own state before anything is measured: vehicles with plates, accounts that signed before. */
export async function populate(stage: Stage): Promise<void> {
  const { registry, chain } = stage
  for (const name of ["carrier", "founder"]) await chain.fund(actor(name).address)
  const holder = await stage.certify("holder")
  for (let index = 0; index < plated; index++) {
    await registry.send(manufacturer.address, "registerVehicle", [birth(stage, index), holder.address])
  }
  const assign = (index: number) => statement(stage, "plate", index)
  await registry.send(actor("police").address, "appendBatch", [
    await ownBatch("police", range(0).map(assign)),
  ])
  const read = (index: number) => statement(stage, "reading", index)
  await registry.send(workshop.address, "appendBatch", [await ownBatch("workshop", range(0).map(read))])
  for (const author of [manufacturer, workshop, actor("dealer")])
    await registry.send(author.address, "cancelNonce", [0n])
}

/** Registering a vehicle: 400 bytes of public payload, the first record, the title. */
export async function measureRegistering(stage: Stage): Promise<Figures> {
  const { registry, chain } = stage
  const holder = actor("holder").address
  const newcomer = (await stage.certify("newcomer")).address
  const signing = { nonce: 1n, deadline: chain.now() + 3600, owner: holder }
  const signed = (record: Record, author: "manufacturer" | "dealer", rest: object) =>
    signRecord(placeOf(stage), record, { ...signing, author: actor(author), ...rest })
  const used = (index: number) => firstRecord(stage, "registration", index, 61_250)
  const sendSigned = async (from: string, document: object) =>
    registry.send(actor(from).address, "registerVehicleSigned", [document, holder])
  await registry.send(manufacturer.address, "registerVehicle", [birth(stage, 205), manufacturer.address])
  return {
    "register, author sends, to itself": await count(
      registry.send(manufacturer.address, "registerVehicle", [birth(stage, 206), manufacturer.address]),
    ),
    "register, author sends, to an existing holder": await count(
      registry.send(manufacturer.address, "registerVehicle", [birth(stage, 200), holder]),
    ),
    "register, author sends, to a new holder": await count(
      registry.send(manufacturer.address, "registerVehicle", [birth(stage, 201), newcomer]),
    ),
    "register, carried": await count(
      sendSigned("carrier", await signed(birth(stage, 202), "manufacturer", {})),
    ),
    "register, two witnesses, author sends": await count(
      sendSigned("dealer", await signed(used(203), "dealer", { witnesses, isSentByAuthor: true })),
    ),
    "register, two witnesses, carried": await count(
      sendSigned("carrier", await signed(used(204), "dealer", { witnesses, nonce: 2n })),
    ),
  }
}

/** Appending a record of 160 bytes to a vehicle that has a plate and a history. */
export async function measureAppending(stage: Stage): Promise<Figures> {
  const { registry, chain } = stage
  const signing = { author: workshop, deadline: chain.now() + 3600 }
  const replaced = (index: number) => statement(stage, "odometer-replaced", index)
  const sendSigned = async (
    from: string,
    record: Record,
    rest: { nonce: bigint; isSentByAuthor?: boolean; witnesses?: typeof witnesses },
  ) => {
    const document = await signRecord(placeOf(stage), record, { ...signing, ...rest })
    return count(registry.send(actor(from).address, "appendSigned", [document]))
  }
  return {
    "append, author sends": await count(
      registry.send(workshop.address, "append", [statement(stage, "maintenance", 0)]),
    ),
    "append, carried": await sendSigned("carrier", statement(stage, "maintenance", 1), { nonce: 1n }),
    "append, two witnesses, author sends": await sendSigned("workshop", replaced(2), {
      nonce: 2n,
      witnesses,
      isSentByAuthor: true,
    }),
    "append, two witnesses, carried": await sendSigned("carrier", replaced(3), { nonce: 3n, witnesses }),
  }
}

/** A hundred records of a hundred vehicles, sent by their author and carried; per record. */
export async function measureBatches(stage: Stage): Promise<Figures> {
  const { registry, chain } = stage
  const deadline = chain.now() + 3600
  const records = range(0).map((index) => statement(stage, "maintenance", index))
  const batch = await signBatch(placeOf(stage), records, { author: workshop, nonce: 10n, deadline })
  const one = await registry.send(carrier, "appendBatch", [batch])
  const own = await registry.send(workshop.address, "appendBatch", [{ ...batch, signature: "0x" }])
  const many = await Promise.all(
    range(0).map((index) =>
      signRecord(placeOf(stage), statement(stage, "maintenance", index), {
        author: workshop,
        nonce: 100n + BigInt(index),
        deadline,
      }),
    ),
  )
  const each = await registry.send(carrier, "appendMany", [many])
  return {
    "append, batch of 100, author sends, per record": Math.round(Number(own) / batchSize),
    "append, batch of 100 under one signature, per record": Math.round(Number(one) / batchSize),
    "append, batch of 100 individually signed, per record": Math.round(Number(each) / batchSize),
  }
}

/** A new vehicle's first record: 400 bytes of payload. */
export function birth(stage: Stage, index: number): Record {
  return firstRecord(stage, "manufacture", index, 0)
}

function firstRecord({ chain }: Stage, kind: string, index: number, odometer: number): Record {
  return recordOf({ vin: vinOf(index), kind, occurredAt: chain.now(), odometer, payload: payloadOf(400) })
}

/** A later record of a vehicle with a plate. */
function statement(stage: Stage, kind: string, index: number): Record {
  const occurredAt = stage.chain.now() - 3600
  return recordOf({ vin: vinOf(index), kind, occurredAt, plate: plateOf(index), odometer: 61_250 })
}

/** A batch that its author sends: nothing to sign. */
async function ownBatch(author: string, records: readonly Record[]) {
  return { records, author: actor(author).address, nonce: 0n, deadline: 0, signature: "0x" } as const
}

export function placeOf({ chain, registry }: Stage) {
  return { chainId: chain.chainId, registry: registry.address }
}

export async function count(gas: Promise<bigint>): Promise<number> {
  return Number(await gas)
}

function range(first: number): number[] {
  return Array.from({ length: batchSize }, (_, offset) => first + offset)
}
