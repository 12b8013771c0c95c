import { db } from "ponder:api"
import { partSighting, record } from "ponder:schema"
import type { PartMatch } from "@urcar/sdk/indexer-client"
import { flagPart, vehicleFates } from "@urcar/sdk/parts"
import { and, asc, eq, inArray } from "ponder"

/** Records that name a part, in one answer at most. */
const most = 500

/** Where parts with this serial number turned up; those that come from a scrapped or stolen vehicle are flagged. */
export async function findPart(serial: string, maker: string | null): Promise<PartMatch[]> {
  const whose = maker === null ? undefined : eq(partSighting.maker, maker)
  const sightings = await db
    .select()
    .from(partSighting)
    .where(and(eq(partSighting.serial, serial), whose))
    .orderBy(asc(partSighting.recordedAt), asc(partSighting.vin), asc(partSighting.sequence))
    .limit(most)
  if (sightings.length === 0) return []
  const flags = flagPart(sightings, await readFates(sightings))
  return sightings.map(({ place: _, ...sighting }) => {
    const own = flags.filter(({ vin, sequence }) => vin === sighting.vin && sequence === sighting.sequence)
    return { ...sighting, flags: own.map(({ code, other }) => ({ code, other })) }
  })
}

/** What became of every vehicle the sightings name. */
async function readFates(sightings: readonly { readonly vin: string; readonly donor: string | null }[]) {
  const vins = new Set(sightings.flatMap(({ vin, donor }) => (donor === null ? [vin] : [vin, donor])))
  const rows = await db
    .select({ vin: record.vin, kind: record.kind, occurredAt: record.occurredAt })
    .from(record)
    .where(and(inArray(record.vin, [...vins]), inArray(record.kind, ["theft", "recovery", "scrapped"])))
    .orderBy(asc(record.vin), asc(record.sequence))
  return vehicleFates(rows)
}
