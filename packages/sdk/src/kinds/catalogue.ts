import { UnknownKindError } from "../errors/payload-errors.ts"
import { accident } from "./accident.ts"
import { claim } from "./claim.ts"
import { conditionReport } from "./condition-report.ts"
import { correction } from "./correction.ts"
import { delivery } from "./delivery.ts"
import { exported } from "./export.ts"
import { imported } from "./import.ts"
import { inspection } from "./inspection.ts"
import type { Kind } from "./kind.ts"
import { lien } from "./lien.ts"
import { lienRelease } from "./lien-release.ts"
import { listing } from "./listing.ts"
import { maintenance } from "./maintenance.ts"
import { manufacture } from "./manufacture.ts"
import { odometerReplaced } from "./odometer-replaced.ts"
import { ownership } from "./ownership.ts"
import { partReplaced } from "./part-replaced.ts"
import { partScrapped } from "./part-scrapped.ts"
import { plate } from "./plate.ts"
import { policy } from "./policy.ts"
import { reading } from "./reading.ts"
import { recallDone } from "./recall-done.ts"
import { recallNotice } from "./recall-notice.ts"
import { recovery } from "./recovery.ts"
import { registration } from "./registration.ts"
import { repair } from "./repair.ts"
import { retail } from "./retail.ts"
import { sale } from "./sale.ts"
import { scrapped } from "./scrapped.ts"
import { theft } from "./theft.ts"

/** Every record kind that can be written, by name, in the order of a vehicle's life. */
export const kindsByName = {
  manufacture,
  registration,
  delivery,
  retail,
  plate,
  reading,
  inspection,
  maintenance,
  repair,
  "part-replaced": partReplaced,
  "part-scrapped": partScrapped,
  "condition-report": conditionReport,
  "recall-notice": recallNotice,
  "recall-done": recallDone,
  policy,
  accident,
  claim,
  "odometer-replaced": odometerReplaced,
  theft,
  recovery,
  export: exported,
  import: imported,
  lien,
  "lien-release": lienRelease,
  listing,
  sale,
  ownership,
  correction,
  scrapped,
} as const

/** The name of a kind that can be written. */
export type CataloguedKindName = keyof typeof kindsByName

/** The payload of a kind. */
export type PayloadOfKind<Name extends CataloguedKindName> = ReturnType<(typeof kindsByName)[Name]["parse"]>

/** The catalogue as a list. */
export const kinds: readonly Kind[] = Object.values(kindsByName)

const byName: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.name, kind]))

/**
 * The kind of this name.
 *
 * @throws {@link UnknownKindError} if the catalogue has none.
 */
export function getKind<Name extends CataloguedKindName>(name: Name): (typeof kindsByName)[Name]
export function getKind(name: string): Kind
export function getKind(name: string): Kind {
  const kind = byName.get(name)
  if (!kind) throw new UnknownKindError(name)
  return kind
}
