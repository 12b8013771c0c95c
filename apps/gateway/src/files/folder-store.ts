import { randomUUID } from "node:crypto"
import { copyFile, link, mkdir, open, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Hex } from "viem"
import type { FileStore } from "./file-store.ts"

/** A store in a folder, which several gateways may share: `<folder>/ab/cdef…`. Files appear there whole or not at all. */
export function createFolderStore(folder: string): FileStore {
  const place = (hash: Hex) => join(folder, hash.slice(2, 4), hash.slice(4))
  return {
    put: async (hash, path) => {
      const target = place(hash)
      const beside = `${target}.${randomUUID()}`
      await mkdir(dirname(target), { recursive: true })
      try {
        await link(path, beside).catch(() => copyFile(path, beside))
        await flush(beside)
        await rename(beside, target)
        await flush(dirname(target))
      } finally {
        await rm(beside, { force: true })
      }
    },
    get: async (hash) => {
      const file = await open(place(hash)).catch(absent)
      return file?.readableWebStream({ autoClose: true })
    },
    erase: async (hash) => {
      await overwrite(place(hash))
      await rm(place(hash), { force: true })
    },
  }
}

/** Has the system write what it holds back, so that a power cut loses nothing that was answered for. */
async function flush(path: string): Promise<void> {
  const file = await open(path)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Leaves nothing of a file's bytes where the disk writes in place. */
async function overwrite(path: string): Promise<void> {
  const file = await open(path, "r+").catch(absent)
  if (file === undefined) return
  try {
    const { size } = await file.stat()
    await file.write(new Uint8Array(size), 0, size, 0)
    await file.sync()
  } finally {
    await file.close()
  }
}

function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined
  throw error
}
