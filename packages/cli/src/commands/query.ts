import {
  createReadClient,
  type FoundVehicle,
  findVehicles,
  formatPlateText,
  getPlateOf,
  getRecords,
  getVehicle,
  type LifeRecord,
  type ReadClient,
  type Vehicle,
  VehicleUnknownError,
} from "@urcar/sdk"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { readChainArguments } from "../io/chain-arguments.ts"
import { complain, print } from "../io/print.ts"
import { reach } from "../io/reach.ts"

/**
 * Shows a vehicle by its VIN, or by the plate it has now: 0 if it is registered, 3 if it is not or if the plate means
 * several. Verifies nothing.
 */
export async function runQuery(args: string[]): Promise<ExitCode> {
  const { subject, endpoints, json } = readChainArguments(args)
  return reach(async () => {
    const client = createReadClient(endpoints[0])
    const found = await findVehicles(client, { subject })
    const [only] = found
    if (found.length > 1) {
      complain(
        `"${subject}" is a plate in more than one country, name it in front: ${found.map(toChoice).join(", ")}`,
      )
      return exitCodes.undecided
    }
    const vehicle = only && (await find(client, only.vin))
    if (!vehicle) {
      complain(`no vehicle "${subject}"`)
      return exitCodes.undecided
    }
    const plate = await getPlateOf(client, vehicle)
    const records = await getRecords(client, vehicle)
    if (json) print(toJson({ ...vehicle, plate, records: records.map(({ raw: _, ...record }) => record) }))
    else for (const line of toLines(vehicle, plate, records)) print(line)
    return exitCodes.good
  })
}

function toChoice({ vin, plate }: FoundVehicle): string {
  return plate ? `${formatPlateText(plate)} (${vin})` : vin
}

async function find(client: ReadClient, vin: string): Promise<Vehicle | undefined> {
  try {
    return await getVehicle(client, { vin })
  } catch (error) {
    if (error instanceof VehicleUnknownError) return undefined
    throw error
  }
}

function toLines(vehicle: Vehicle, plate: string, records: readonly LifeRecord[]): string[] {
  const { vin, status, country, owner, holder, mark, isBreached, head } = vehicle
  return [
    `${vin} ${status}, ${country}, plate ${plate || "none"}`,
    `  owner  ${owner}`,
    ...(holder === owner ? [] : [`  holder ${holder}`]),
    `  mark   ${mark / 1000n} km${isBreached ? ", a lower reading was recorded" : ""}`,
    `  head   ${head}`,
    ...records.map(toLine),
  ]
}

function toLine({ sequence, occurredAt, kind, odometer, author, supersedes }: LifeRecord): string {
  const day = new Date(occurredAt * 1000).toISOString().slice(0, 10)
  const reading = odometer ? `${odometer.value} ${odometer.unit}` : "–"
  const corrected = supersedes === 0 ? "" : ` (for ${supersedes})`
  return `  ${String(sequence).padStart(4)} ${day} ${kind}${corrected} ${reading} by ${author}`
}

function toJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? `${inner}` : inner))
}
