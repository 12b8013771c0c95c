import type { AuthorityTransfer, Certificate, Vehicle } from "@urcar/sdk/actions"

/** Why an authority moves a title, as this form takes it; a replaced key's titles follow by a form of their own. */
export const titleReasons = ["inheritance", "court-order", "annulment"] as const

/** One of {@link titleReasons}. */
export type TitleReason = (typeof titleReasons)[number]

/** Why a title cannot be moved; the chain decides by the same rules. */
export type TitleRefusal = "elsewhere" | "annulled" | "notActive" | "sameKey" | "notCertified"

/** A vehicle's title as the register has it. */
export type TitleCase = {
  vehicle: Pick<Vehicle, "vin" | "owner" | "country" | "status">
  /** The announced act that is still open */
  transfer: AuthorityTransfer | null
}

/** Why an authority of `country` cannot announce it. */
export function titleRefusal(
  { vehicle }: TitleCase,
  country: string,
  reason: TitleReason,
): TitleRefusal | undefined {
  if (vehicle.country !== country) return "elsewhere"
  if (vehicle.status === "annulled") return "annulled"
  return reason === "annulment" && vehicle.status !== "active" ? "notActive" : undefined
}

/** Why this key cannot be the new owner's. */
export function heirRefusal(
  { vehicle }: TitleCase,
  { key, mayHold }: Pick<Certificate, "key" | "mayHold">,
): TitleRefusal | undefined {
  if (key.toLowerCase() === vehicle.owner.toLowerCase()) return "sameKey"
  return mayHold ? undefined : "notCertified"
}

/** What an authority of `country` can do with an announced act. @param now unix seconds */
export function titleActs(
  { executableFrom, country: by }: AuthorityTransfer,
  country: string,
  now: number,
): ("execute" | "cancel")[] {
  return [
    ...(now >= executableFrom ? (["execute"] as const) : []),
    ...(by === country ? (["cancel"] as const) : []),
  ]
}
