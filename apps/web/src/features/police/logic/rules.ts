import type { Certificate, Licence, Vehicle } from "@urcar/sdk/actions"

/** What the police do here. */
export const policeActs = [
  "certify",
  "person",
  "withdraw",
  "reissue",
  "title",
  "plate",
  "theft",
  "recovery",
] as const

/** One of {@link policeActs}. */
export type PoliceAct = (typeof policeActs)[number]

/** Why an act would be refused. `values` fill the sentence. */
export type PoliceRefusal = { code: RefusalCode; values: { country?: string; vin?: string } }

export type RefusalCode =
  | "notPolice"
  | "notActive"
  | "certifiedAlready"
  | "neverCertified"
  | "withdrawnAlready"
  | "certifiedElsewhere"
  | "vehicleElsewhere"
  | "plateTaken"
  | "plateSame"
  | "plateNone"
  | "stolenAlready"
  | "notStolen"
  | "scrapped"
  | "exported"
  | "annulled"

const refuse = (code: RefusalCode, values: PoliceRefusal["values"] = {}): PoliceRefusal => ({ code, values })

/** Why this account does no police work; nothing where it does. */
export function officerRefusal({ roles, standing }: Pick<Licence, "roles" | "standing">) {
  if (!roles.includes("police")) return refuse("notPolice")
  return standing === "active" ? undefined : refuse("notActive")
}

/** Why a key cannot be certified or its certificate withdrawn by police of `country`. */
export function keyRefusal(
  act: "certify" | "withdraw",
  { isValid, country: by }: Pick<Certificate, "isValid" | "country">,
  country: string,
): PoliceRefusal | undefined {
  if (act === "certify") return isValid ? refuse("certifiedAlready", { country: by }) : undefined
  if (by === "") return refuse("neverCertified")
  if (!isValid) return refuse("withdrawnAlready", { country: by })
  return by === country ? undefined : refuse("certifiedElsewhere", { country: by })
}

/** What the register says of the vehicle an officer has in front of them. */
export type VehicleCase = {
  vehicle: Pick<Vehicle, "vin" | "country" | "status">
  /** Text of its plate now; empty for none */
  plate: string
  /** Country whose police reported it stolen; `undefined` where nobody did, or that is not known */
  theftCountry: string | undefined
}

/** A plate to be put on: its text, and the vehicle that has it now. */
export type WantedPlate = { text: string; onVin: string | null }

function plateRefusal(
  { vehicle, plate }: VehicleCase,
  country: string,
  wanted: WantedPlate | undefined,
): PoliceRefusal | undefined {
  if (vehicle.country !== country) return refuse("vehicleElsewhere", { country: vehicle.country })
  if (!wanted) return plate === "" ? refuse("plateNone") : undefined
  if (wanted.text === plate) return refuse("plateSame")
  const isTaken = wanted.onVin !== null && wanted.onVin !== vehicle.vin
  return isTaken ? refuse("plateTaken", { vin: wanted.onVin ?? "" }) : undefined
}

const standing: Partial<Record<Vehicle["status"], RefusalCode>> = {
  stolen: "stolenAlready",
  scrapped: "scrapped",
  exported: "exported",
  annulled: "annulled",
}

/**
 * Why police of `country` cannot write a record of this kind about this vehicle; the chain decides by the same rules.
 *
 * @param wanted the plate to be put on; `undefined` takes the plate off
 */
export function vehicleRefusal(
  act: "plate" | "theft" | "recovery",
  known: VehicleCase,
  country: string,
  wanted?: WantedPlate,
): PoliceRefusal | undefined {
  const { vehicle, theftCountry } = known
  if (act === "plate") return plateRefusal(known, country, wanted)
  if (act === "theft") {
    const code = standing[vehicle.status]
    return code && refuse(code)
  }
  if (vehicle.status !== "stolen") return refuse("notStolen")
  const isOurs = vehicle.country === country || theftCountry === country || theftCountry === undefined
  return isOurs ? undefined : refuse("vehicleElsewhere", { country: theftCountry ?? vehicle.country })
}
