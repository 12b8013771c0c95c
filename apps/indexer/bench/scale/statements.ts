import { toCanonicalJson } from "@urcar/sdk"
import type { VehicleRecord } from "@urcar/sdk/records"
import type { createRandom } from "@urcar/sdk/testing"
import { day, makes, type WriterKind, worldEnd, worldStart } from "./world.ts"

/** Numbers that look random. */
export type Random = ReturnType<typeof createRandom>

/** What somebody states of a vehicle, and as what. */
export interface Statement {
  readonly by: WriterKind
  readonly record: VehicleRecord
}

const noRoot = `0x${"00".repeat(32)}` as const
const letters = "ABCDEFGHJKLMNPRSTVWXYZ"

/** The day of a second, as payloads state it. */
export const dateOf = (at: number): string => new Date(at * 1_000).toISOString().slice(0, 10)

/** A vehicle's VIN, by number: no two are alike. Makers of these countries put no check digit in. */
export function vinOf(number: number): string {
  return `${makeOf(number).wmi}ZZZ1KZ${letters[Math.floor(number / 1_000_000) % letters.length]}A${String(number % 1_000_000).padStart(6, "0")}`
}

/** A fifth of all is of the first make, and so on downwards; which numbers are sold or on sale says nothing of the make. */
export function makeOf(number: number) {
  const share = (Math.imul(number, 0x9e37_79b1) >>> 0) / 2 ** 32
  const place = Math.floor(Math.sqrt(share) * makes.length)
  return makes[makes.length - 1 - place] ?? makes[0]
}

/** The plate of a vehicle, by number, in its country's format. */
export function plateOf(number: number, country: string): string {
  const series = Math.floor(number / (country === "DE" ? 9_000 : 1_000))
  const letter = (place: number) => letters[Math.floor(series / letters.length ** place) % letters.length]
  const three = String(number % 1_000).padStart(3, "0")
  if (country === "DE") return `DE B${letter(0)}${letter(1)}${(number % 9_000) + 1_000}`
  if (country === "ES") return `ES 7${three}${letter(0)}${letter(1)}${letter(2)}`
  return `${country} ${letter(0)}${letter(1)}${three}${letter(2)}${letter(3)}`
}

const statement = (vin: string, kind: string, at: number, payload: unknown): VehicleRecord => ({
  ...{ vin, kind, plate: "", odometer: null, occurredAt: at, supersedes: 0 },
  ...{ sealedRoot: noRoot, evidenceRoot: noRoot, payload: toCanonicalJson(payload) },
})

/** Built, somewhere in the first fifteen years. */
export function birthOf(number: number, random: Random): Statement {
  const { make, models } = makeOf(number)
  const at = worldStart + random.integer(0, 5_400) * day + random.integer(0, day - 1)
  const isElectric = random.integer(0, 9) === 0
  const payload = {
    ...{ v: 1, make, model: models[random.integer(0, models.length - 1)] },
    ...{ body: random.pick(["hatchback", "estate", "suv", "saloon"]), year: Number(dateOf(at).slice(0, 4)) },
    colour: random.pick(["black", "white", "grey", "blue", "red", "silver"]),
    fuel: isElectric ? "electric" : random.pick(["petrol", "diesel", "petrol"]),
    gearbox: isElectric ? "single-speed" : random.pick(["manual", "automatic", "manual"]),
    ...{ powerKw: random.integer(50, 210), engineCc: isElectric ? 0 : random.pick([999, 1199, 1498, 1968]) },
    ...{ builtOn: dateOf(at), country: "DE" },
  }
  const record = statement(vinOf(number), "manufacture", at, payload)
  return { by: "manufacturer", record: { ...record, odometer: { value: 0, unit: "km" } } }
}

/** The police put its plate on. */
export function platingOf(vin: string, plate: string, at: number): Statement {
  return { by: "police", record: { ...statement(vin, "plate", at, { v: 1, reason: "first" }), plate } }
}

/** A visit to a workshop, a station or a dealer, with what its odometer shows. */
export function visitOf(vin: string, plate: string, at: number, km: number, random: Random): Statement {
  const of = (by: WriterKind, kind: string, payload: unknown): Statement => ({
    by,
    record: { ...statement(vin, kind, at, payload), plate, odometer: { value: km, unit: "km" } },
  })
  const turn = random.integer(0, 9)
  if (turn < 4) {
    const nextDue = dateOf(Math.min(at + 730 * day, worldEnd + 730 * day))
    return of("inspection-station", "inspection", {
      v: 1,
      test: "periodic",
      result: "pass",
      defects: [],
      nextDue,
    })
  }
  if (turn < 7) return of("workshop", "maintenance", { v: 1, service: "minor", items: ["oil", "oil-filter"] })
  if (turn < 8) {
    const parts = [{ part: "brakes", damage: "worn", work: "replaced-new" }]
    return of("workshop", "repair", { v: 1, cause: "wear", parts })
  }
  return of("dealer", "reading", { v: 1, source: "instrument" })
}

/** The desk tells of a sale. */
export function saleOf(vin: string, plate: string, at: number, payload: SaleStated): Statement {
  const record = { ...statement(vin, "sale", at, { v: 1, mode: "direct", ...payload }), plate }
  return { by: "sale-desk", record }
}

/** What a sale's record states. */
export interface SaleStated {
  readonly amount: string
  readonly buyer: string
  readonly seller: string
  readonly currency: string
}
