import { initialHead } from "@urcar/sdk/records"
import { vinFromBytes, vinToTokenId } from "@urcar/sdk/vin"
import type { Hex } from "viem"
import { lower } from "../decode/text.ts"
import { nextMark, toVerdict } from "./odometer.ts"
import type { Place, RecordRow, Vehicle } from "./rows.ts"
import { toSpecification, unstated } from "./specification.ts"

/** A vehicle whose title was just made; its first record follows in the same transaction. */
export function openVehicle(vinBytes: Hex, owner: Hex, country: string, place: Place): Vehicle {
  const vin = vinFromBytes(vinBytes)
  return {
    ...unstated,
    ...toVerdict([]),
    ...offSale,
    vin,
    tokenId: vinToTokenId(vin),
    country,
    owner: lower(owner),
    holder: lower(owner),
    plate: null,
    status: "active",
    isFrozen: false,
    transferSequence: null,
    titleCount: 1,
    recordCount: 0,
    head: initialHead(vinBytes, owner),
    firstBlock: place.block,
    lastBlock: place.block,
    firstRegisteredAt: place.at,
    lastRecordAt: place.at,
    lastInspectionAt: null,
    markMetres: 0,
    breached: false,
    lastSaleId: null,
    lastSaleAt: null,
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

/** What a record changes in its vehicle's row, the odometer's verdict apart. */
export function applyRecord(vehicle: Vehicle, record: RecordRow): Partial<Vehicle> {
  return {
    ...(record.sequence === 1 && toSpecification(record)),
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
