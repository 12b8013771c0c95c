import {
  EvidenceAlteredError,
  type EvidenceFile,
  EvidenceFormatError,
  openEvidenceList,
} from "@urcar/sdk/evidence"
import { and, count, eq, gt } from "drizzle-orm"
import type { Address, Hex } from "viem"
import type { Database } from "../database/database.ts"
import { FileQuotaRefusal } from "../files/refusals.ts"
import { EvidenceListRefusal, EvidenceUnknownRefusal } from "./refusals.ts"
import { evidenceLists } from "./table.ts"

/** Which files a record's evidence consists of. */
export type EvidenceCatalogue = ReturnType<typeof createEvidenceCatalogue>

const daySeconds = 86_400

/** @param daily most lists that one account stores in a day */
export function createEvidenceCatalogue(database: Database, daily: number) {
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
    await database.insert(evidenceLists).values(row).onConflictDoNothing()
  }

  /** One file of a stored list. @throws EvidenceUnknownRefusal */
  const getFile = async (root: Hex, hash: Hex): Promise<EvidenceFile> => {
    const { list } = await find(root)
    const file = open(new TextEncoder().encode(list), root).files.find((one) => one.hash === hash)
    if (file === undefined) throw new EvidenceUnknownRefusal()
    return file
  }

  return { put, getFile, getList: async (root: Hex) => (await find(root)).list }
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
