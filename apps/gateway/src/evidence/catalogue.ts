import {
  EvidenceAlteredError,
  type EvidenceFile,
  EvidenceFormatError,
  openEvidenceList,
} from "@urcar/sdk/evidence"
import { and, count, eq, gt, inArray, like, lt, notExists, sql } from "drizzle-orm"
import type { Address, Hex } from "viem"
import type { Database } from "../database/database.ts"
import { FileQuotaRefusal } from "../files/refusals.ts"
import { files } from "../files/table.ts"
import { EvidenceListRefusal, EvidenceUnknownRefusal } from "./refusals.ts"
import { evidenceLists, namedEvidence } from "./table.ts"

/** Which files a record's evidence consists of. */
export type EvidenceCatalogue = ReturnType<typeof createEvidenceCatalogue>

const daySeconds = 86_400

/** @param daily most lists that one account stores in a day */
export function createEvidenceCatalogue(database: Database, daily: number) {
  const isUnnamed = notExists(
    database.select({ one: sql`1` }).from(namedEvidence).where(eq(namedEvidence.root, evidenceLists.root)),
  )

  const find = async (root: Hex) => {
    const [row] = await database.select().from(evidenceLists).where(eq(evidenceLists.root, root))
    if (row === undefined) throw new EvidenceUnknownRefusal()
    return row
  }

  /** Stores a list; of several accounts the first one counts. @throws EvidenceListRefusal, FileQuotaRefusal */
  const put = async (root: Hex, uploader: Address, bytes: Uint8Array, now = new Date()): Promise<void> => {
    open(bytes, root)
    const since = new Date(now.getTime() - daySeconds * 1000)
    const [used] = await database
      .select({ lists: count() })
      .from(evidenceLists)
      .where(and(eq(evidenceLists.uploader, uploader), gt(evidenceLists.storedAt, since)))
    if ((used?.lists ?? 0) >= daily) throw new FileQuotaRefusal(used?.lists ?? 0, daily)
    const row = { root, uploader, list: new TextDecoder().decode(bytes), storedAt: now }
    const target = evidenceLists.root
    await database
      .insert(evidenceLists)
      .values(row)
      .onConflictDoUpdate({ target, set: { storedAt: now } })
  }

  /** Lists stored before a time that no record names, as far as the chain was read. */
  const listUnnamed = (before: Date, limit: number) =>
    database
      .select()
      .from(evidenceLists)
      .where(and(lt(evidenceLists.storedAt, before), isUnnamed))
      .orderBy(evidenceLists.storedAt)
      .limit(limit)

  const isListed = async (hash: Hex, on: Pick<Database, "select"> = database): Promise<boolean> => {
    const [other] = await on
      .select({ root: evidenceLists.root })
      .from(evidenceLists)
      .where(like(evidenceLists.list, `%${hash}%`))
      .limit(1)
    return other !== undefined
  }

  /**
   * Forgets a list, unless somebody stored it again meanwhile, and takes its files off the shelf that are on no other list.
   *
   * @returns those files: their bytes are still to be erased
   */
  const forget = ({ root, list, storedAt }: typeof evidenceLists.$inferSelect): Promise<readonly Hex[]> =>
    database.transaction(async (transaction) => {
      const same = and(eq(evidenceLists.root, root), eq(evidenceLists.storedAt, storedAt), isUnnamed)
      const gone = await transaction.delete(evidenceLists).where(same).returning()
      if (gone.length === 0) return []
      const free: Hex[] = []
      for (const { hash } of open(new TextEncoder().encode(list), root).files)
        if (!(await isListed(hash, transaction))) free.push(hash)
      if (free.length === 0) return []
      const stored = and(inArray(files.hash, free), eq(files.purpose, "evidence"), eq(files.state, "stored"))
      const off = { state: "storing", changedAt: new Date() } as const
      const rows = await transaction.update(files).set(off).where(stored).returning()
      return rows.map(({ hash }) => hash)
    })

  /** One file of a stored list. @throws EvidenceUnknownRefusal */
  const getFile = async (root: Hex, hash: Hex): Promise<EvidenceFile> => {
    const { list } = await find(root)
    const file = open(new TextEncoder().encode(list), root).files.find((one) => one.hash === hash)
    if (file === undefined) throw new EvidenceUnknownRefusal()
    return file
  }

  return {
    put,
    listUnnamed,
    isListed,
    forget,
    getFile,
    getList: async (root: Hex) => (await find(root)).list,
  }
}

function open(bytes: Uint8Array, root: Hex) {
  try {
    return openEvidenceList(bytes, root)
  } catch (error) {
    if (error instanceof EvidenceAlteredError) throw new EvidenceListRefusal("hash")
    if (error instanceof EvidenceFormatError) throw new EvidenceListRefusal(error.values.problem)
    throw error
  }
}
