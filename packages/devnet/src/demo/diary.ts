import {
  appendSignedRecordCall,
  type ContractCall,
  registerVehicleCall,
  registerVehicleSignedCall,
  signRecord,
  signRegistration,
} from "@urcar/sdk/actions"
import type { CataloguedKindName } from "@urcar/sdk/kinds"
import type { Odometer } from "@urcar/sdk/odometer"
import {
  createRecord,
  type RecordInput,
  toUnsignedRecord,
  type UnsignedRecord,
  type VehicleRecord,
  withSignatures,
} from "@urcar/sdk/records"
import { hexToBigInt, keccak256, stringToHex } from "viem"
import type { Act, Stage } from "./acts.ts"
import { type Mileage, startMileage } from "./mileage.ts"
import type { LifePlan } from "./plan.ts"
import { createRandom, type Random } from "./random.ts"
import { type DemoSpan, daysIn, recordingHour, timeOf } from "./span.ts"

/** What a record says beside what the diary knows. */
export type Entry<Name extends CataloguedKindName> = Pick<RecordInput<Name>, "kind" | "payload"> &
  Partial<Pick<RecordInput<Name>, "plate" | "odometer" | "supersedes">> & {
    readonly by: string
    readonly witnesses?: readonly string[]
    /** Unix seconds, where it is not the day of recording. */
    readonly occurredAt?: number
  }

/** One vehicle's life as it is being written. */
export interface Diary {
  readonly plan: LifePlan
  readonly vin: string
  readonly span: DemoSpan
  readonly random: Random
  readonly mileage: Mileage
  readonly acts: Act[]
  /** The last day something was written; a vehicle has one block a day at most. */
  day: number
  /** Records so far. */
  sequence: number
  plate: RecordInput["plate"]
  /** Id of who holds the title. */
  owner: string
}

const secondsPerDay = 86_400

export function openDiary(plan: LifePlan, vin: string, span: DemoSpan): Diary {
  return {
    ...{ plan, vin, span, acts: [], sequence: 0, plate: null, owner: "" },
    random: createRandom(`life ${plan.id}`),
    mileage: startMileage(plan.unit ?? "km"),
    day: daysIn(span) - Math.round(plan.yearsAgo * 365.25),
  }
}

/** Turns to a day, or to the first free one after it. */
export function turnTo(diary: Diary, day: number): number {
  diary.day = Math.max(Math.round(day), diary.day + 1)
  return diary.day
}

/** Unix seconds of the block of the diary's day. */
export function recordingTime({ span, day }: Diary): number {
  return timeOf(span, day, recordingHour)
}

/** A transaction on the diary's day. */
export function writeCall(
  diary: Diary,
  by: string,
  gas: bigint,
  toCall: (stage: Stage) => ContractCall | Promise<ContractCall>,
): void {
  diary.acts.push({ type: "call", at: recordingTime(diary), by, gas, toCall })
}

/** A record on the diary's day. @returns its sequence */
export function writeRecord<Name extends CataloguedKindName>(diary: Diary, entry: Entry<Name>): number {
  const record = toRecord(diary, entry)
  diary.sequence += 1
  const { by, witnesses = [] } = entry
  if (witnesses.length === 0) diary.acts.push({ type: "record", at: recordingTime(diary), by, record })
  else writeWitnessed(diary, by, witnesses, record)
  return diary.sequence
}

/** The vehicle's first record; its title goes to `owner`. */
export function writeRegistration(
  diary: Diary,
  entry: Entry<"manufacture" | "registration">,
  owner: string,
): void {
  const record = toRecord(diary, entry)
  const { by, witnesses = [] } = entry
  diary.sequence = 1
  diary.owner = owner
  const deadline = recordingTime(diary) + secondsPerDay
  writeCall(diary, by, 500_000n, async ({ cast }) => {
    const address = cast.get(owner).address
    if (witnesses.length === 0) return registerVehicleCall({ record, owner: address })
    const unsigned = unsignedRecord(
      { cast },
      record,
      by,
      witnesses,
      nonceOf(diary.vin, "registration"),
      deadline,
    )
    const signatures = await Promise.all(
      witnesses.map((id) => signRegistration(cast.get(id).client, { unsigned, owner: address })),
    )
    return registerVehicleSignedCall({
      signed: withSignatures(unsigned, ["0x", ...signatures]),
      owner: address,
    })
  })
}

/** What the instrument shows on the diary's day. */
export function readInstrument(diary: Diary): Odometer {
  return diary.mileage.read(diary.day)
}

/** A number that no other signature about the vehicle uses. */
export function nonceOf(vin: string, purpose: string): bigint {
  return hexToBigInt(keccak256(stringToHex(`${vin} ${purpose}`)))
}

function toRecord<Name extends CataloguedKindName>(diary: Diary, entry: Entry<Name>): VehicleRecord {
  const { by: _, witnesses: __, occurredAt, ...statement } = entry
  const hour = diary.random.integer(14, 34) / 2
  return createRecord<Name>(
    {
      vin: diary.vin,
      plate: diary.plate ?? null,
      ...statement,
      occurredAt: occurredAt ?? timeOf(diary.span, diary.day, hour),
    },
    recordingTime(diary),
  )
}

function writeWitnessed(diary: Diary, by: string, witnesses: readonly string[], record: VehicleRecord): void {
  const nonce = nonceOf(diary.vin, `record ${diary.sequence}`)
  const deadline = recordingTime(diary) + secondsPerDay
  writeCall(diary, by, 400_000n, async ({ cast }) => {
    const unsigned = unsignedRecord({ cast }, record, by, witnesses, nonce, deadline)
    const signatures = await Promise.all(witnesses.map((id) => signRecord(cast.get(id).client, unsigned)))
    return appendSignedRecordCall({ signed: withSignatures(unsigned, ["0x", ...signatures]) })
  })
}

/** The author sends the transaction itself, which counts as its signature. */
function unsignedRecord(
  { cast }: Pick<Stage, "cast">,
  record: VehicleRecord,
  by: string,
  witnesses: readonly string[],
  nonce: bigint,
  deadline: number,
): UnsignedRecord {
  const addresses = witnesses.map((id) => cast.get(id).address)
  return toUnsignedRecord(record, { author: cast.get(by).address, witnesses: addresses, nonce, deadline })
}
