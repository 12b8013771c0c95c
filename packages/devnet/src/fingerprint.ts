import { createHash } from "node:crypto"
import { readdir, readFile, stat } from "node:fs/promises"
import { join } from "node:path"

/**
 * One hash over the names and contents of files, and of every file in folders. What does not exist counts as
 * empty.
 */
export async function fingerprint(paths: readonly string[], ...more: readonly string[]): Promise<string> {
  const hash = createHash("sha256")
  for (const path of paths) {
    for (const file of await filesAt(path)) hash.update(`${file}\0`).update(await readFile(file))
  }
  for (const text of more) hash.update(`\0${text}`)
  return hash.digest("hex")
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return []
  if (found.isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
