import type { Log } from "@urcar/service"
import type { Database } from "../database/database.ts"
import type { Shelf } from "../files/shelf.ts"
import { unwrittenSeconds } from "../sealed/limits.ts"
import type { EvidenceCatalogue } from "./catalogue.ts"
import { findWaitingEvidence } from "./find-waiting-evidence.ts"
import type { NamedEvidence } from "./named-evidence.ts"

/** What clearing works with. */
export interface ClearingParts {
  readonly catalogue: EvidenceCatalogue
  readonly shelf: Shelf
  /** Holds the records that wait to be carried. */
  readonly database: Database
  readonly named: NamedEvidence
  readonly log: Log
}

/** Lists that are looked at in one run. */
const atOnce = 500

/**
 * Clears pictures and reports away that no record names after their term. Blocks up to the end of that term have to be
 * read: a node that is down, behind or without old events, and a chain that stands still, clear nothing.
 *
 * @throws what the chain's client and `catchUp` throw: then nothing is concluded
 */
export async function clearUnnamed(parts: ClearingParts, now: Date): Promise<void> {
  const { catalogue, shelf, database, named, log } = parts
  const until = await named.catchUp()
  if (until === undefined) return
  const last = Math.min(until.time * 1000, now.getTime()) - unwrittenSeconds * 1000
  const lists = await catalogue.listUnnamed(new Date(last), atOnce)
  const waiting = await findWaitingEvidence(database)
  let files = 0
  for (const list of lists.filter(({ root }) => !waiting.has(root))) {
    const free = await catalogue.forget(list)
    for (const hash of free) {
      // Whoever stored another list meanwhile found the file on the shelf.
      if (await catalogue.isListed(hash)) await shelf.keep(hash)
      else await shelf.clear(hash)
    }
    files += free.length
  }
  if (files > 0) log.info("cleared", { files })
}
