import type { Cabinet } from "./cabinet.ts"
import type { FindFile } from "./find-record.ts"
import { unwrittenSeconds } from "./limits.ts"

/**
 * Clears sealed parts away whose record was never written: nobody can read or grant them. What is found on the chain is not
 * looked for again.
 *
 * @throws what `findFile` throws where the chain does not answer: then nothing is concluded
 */
export async function clearUnwritten(cabinet: Cabinet, findFile: FindFile, now: Date): Promise<void> {
  const parts = await cabinet.listUnconfirmed(new Date(now.getTime() - unwrittenSeconds * 1000))
  for (const [vin, own] of Map.groupBy(parts, (part) => part.vin)) {
    const records = (await findFile(vin))?.records ?? []
    for (const part of own) {
      const isWritten = records.some(({ root, author }) => root === part.root && author === part.author)
      if (isWritten) await cabinet.confirm(part)
      else await cabinet.forget(part)
    }
  }
}
