import { db } from "ponder:api"
import { plate, vehicle } from "ponder:schema"
import type { PlateMatch } from "@urcar/sdk/indexer-client"
import { desc, sql } from "ponder"
import type { Plate } from "../../projections/rows.ts"
import { toPlateInterval } from "../shapes.ts"
import { summarise } from "./list-vehicles.ts"
import { readPlates } from "./vehicle-filters.ts"

/** Uses of a plate that are looked through at most. */
const most = 500

const usesOf = db
  .select()
  .from(plate)
  .where(sql`${plate.plate} = ANY(${sql.placeholder("plates")})`)
  .orderBy(desc(plate.sequence))
  .limit(most)
  .prepare("uses_of_plates")
const vehiclesOf = db
  .select()
  .from(vehicle)
  .where(sql`${vehicle.vin} = ANY(${sql.placeholder("vins")})`)
  .prepare("vehicles_of_plates")

/**
 * The vehicles a plate's text can mean at a time, or now. Where a plate is on no vehicle now, its latest use is
 * found. What was written comes before what it may have been mistaken for.
 */
export async function findPlate(
  text: string,
  country: string | undefined,
  at: number | null,
  now: number,
): Promise<PlateMatch[]> {
  const candidates = readPlates(text, country)
  if (candidates.length === 0) return []
  const uses = await usesOf.execute({ plates: candidates })
  const meant = candidates.flatMap((candidate) => pickUse(uses, candidate, at))
  return describe(meant, writtenAs(text, country), now)
}

/** The use of one plate at a time; without a time the latest, which is on now if any is. */
function pickUse(uses: readonly Plate[], candidate: string, at: number | null): Plate[] {
  const own = uses.filter((use) => use.plate === candidate)
  const use = at === null ? own[0] : own.find(({ from, to }) => from <= at && (to === null || at < to))
  return use === undefined ? [] : [use]
}

/** The letters as written, to tell them from letters exchanged. */
function writtenAs(text: string, country: string | undefined): ReadonlySet<string> {
  const plain = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")
  return new Set(country === undefined ? [plain, plain.slice(2)] : [plain])
}

async function describe(
  uses: readonly Plate[],
  written: ReadonlySet<string>,
  now: number,
): Promise<PlateMatch[]> {
  if (uses.length === 0) return []
  const vins = uses.map(({ vin }) => vin)
  const rows = await vehiclesOf.execute({ vins })
  const summaries = new Map((await summarise(rows, now)).map((summary) => [summary.vin, summary]))
  const matches = uses.flatMap((use) => {
    const summary = summaries.get(use.vin)
    if (summary === undefined) return []
    const isExact = written.has(use.plate.slice(3))
    return [{ interval: toPlateInterval(use), isExact, isCurrent: use.to === null, vehicle: summary }]
  })
  return matches.toSorted((one, other) => Number(other.isExact) - Number(one.isExact))
}
