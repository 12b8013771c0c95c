import { type Vin, vinToTokenId } from "@urcar/sdk/vin"
import { type Hex, zeroAddress } from "viem"
import { nextMark, toVerdict } from "./odometer.ts"
import type { Place, RecordRow, Vehicle } from "./rows.ts"
import { toSpecification, unstated } from "./specification.ts"

/** The head of a file of which nothing is known yet. */
const noHead: Hex = `0x${"00".repeat(27)}`

/** A vehicle whose first record is told of; its title and owner follow in the same transaction. */
export function openVehicle(vin: Vin, country: string, place: Place): Vehicle {
  return {
    ...unstated,
    ...toVerdict([]),
    ...offSale,
    vin,
    tokenId: vinToTokenId(vin),
    country,
    owner: zeroAddress,
    holder: zeroAddress,
    plate: null,
    status: "active",
    isFrozen: false,
    transferSequence: null,
    titleCount: 0,
    recordCount: 0,
    head: noHead,
    firstBlock: place.block,
    lastBlock: place.block,
    firstRegisteredAt: place.at,
    lastRecordAt: place.at,
    lastInspectionAt: null,
    markMetres: 0,
    breached: false,
    readingCount: 0,
    latestReadingAt: null,
    lastSaleId: null,
    lastSaleAt: null,
    escrowId: null,
    ...unreserved,
    lienCount: 0,
    lienHolder: null,
    openDisputes: 0,
    unansweredDisputes: 0,
    openRecalls: 0,
  }
}

/** A vehicle that is not on sale. */
export const offSale = {
  saleId: null,
  mode: null,
  seller: null,
  attester: null,
  currency: null,
  price: null,
  listedAt: null,
  deadline: null,
} as const satisfies Partial<Vehicle>

/** A vehicle that no desk keeps for a buyer. */
export const unreserved = {
  reservedDesk: null,
  reservedBuyer: null,
  reservedUntil: null,
} as const satisfies Partial<Vehicle>

/** What a record changes in its vehicle's row, the odometer's verdict apart. */
export function applyRecord(vehicle: Vehicle, record: RecordRow): Partial<Vehicle> {
  return {
    ...(isRegistration(record) && register(record)),
    ...nextMark(vehicle, record),
    ...applyEffect(record),
    ...(record.kind === "inspection" && {
      lastInspectionAt: Math.max(vehicle.lastInspectionAt ?? 0, record.occurredAt),
    }),
    recordCount: record.sequence,
    head: record.head,
    lastBlock: record.block,
    lastRecordAt: record.recordedAt,
  }
}

/** Whether it opens the file, or goes on with one that was annulled. */
function isRegistration({ kind }: RecordRow): boolean {
  return kind === "manufacture" || kind === "registration"
}

function register(record: RecordRow): Partial<Vehicle> {
  return { ...toSpecification(record), status: "active", country: record.authorCountry ?? "" }
}

const statusAfter: Readonly<Record<string, Vehicle["status"]>> = {
  theft: "stolen",
  recovery: "active",
  scrapped: "scrapped",
  export: "exported",
  import: "active",
}

function applyEffect({ kind, plate }: RecordRow): Partial<Vehicle> {
  if (kind === "plate") return { plate }
  const status = statusAfter[kind]
  return status === undefined ? {} : { status }
}

/** An export witnessed by the destination's department first is a handover: that country is responsible from now on. */
export function applyHandover(record: RecordRow, destination: string | null): Partial<Vehicle> {
  if (record.kind !== "export" || destination === null) return {}
  return { status: "active", country: destination }
}
