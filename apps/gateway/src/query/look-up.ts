import {
  findVehicles,
  formatPlateText,
  getPlateOf,
  getRecords,
  getVehicle,
  InvalidPlateError,
  InvalidVinError,
  type ReadClient,
  UrcarError,
  VehicleUnknownError,
} from "@urcar/sdk"
import { ChainUnavailableRefusal } from "../chain/refusals.ts"
import {
  PlateAmbiguousRefusal,
  QueriesBusyRefusal,
  SubjectMalformedRefusal,
  VehicleUnknownRefusal,
} from "./refusals.ts"

/** Life files read at once: each costs the node a call for every block that a record stands in. */
const maximumQueries = 16

/** What the chain says of a vehicle by its VIN, or by the plate it has now. @throws a refusal */
export type LookUp = ReturnType<typeof createLookUp>

export function createLookUp(client: ReadClient) {
  let open = 0
  const read = async (subject: string) => {
    const found = await findVehicles(client, { subject })
    const [only] = found
    if (only === undefined) throw new VehicleUnknownRefusal()
    if (found.length > 1)
      throw new PlateAmbiguousRefusal(found.flatMap(({ plate }) => (plate ? [formatPlateText(plate)] : [])))
    const vehicle = await getVehicle(client, only)
    const [plate, records] = await Promise.all([getPlateOf(client, only), getRecords(client, only)])
    const { mark, ...state } = vehicle
    return {
      ...state,
      plate,
      markMetres: Number(mark),
      records: records.map(({ raw: _, ...record }) => ({ ...record, witnesses: [...record.witnesses] })),
    }
  }
  return async (subject: string) => {
    if (open >= maximumQueries) throw new QueriesBusyRefusal(maximumQueries)
    open += 1
    try {
      return await read(subject).catch(refuse)
    } finally {
      open -= 1
    }
  }
}

function refuse(error: unknown): never {
  if (error instanceof InvalidVinError || error instanceof InvalidPlateError)
    throw new SubjectMalformedRefusal()
  if (error instanceof VehicleUnknownError) throw new VehicleUnknownRefusal()
  throw error instanceof UrcarError ? new ChainUnavailableRefusal() : error
}
