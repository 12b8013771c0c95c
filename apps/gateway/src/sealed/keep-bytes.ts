import { randomUUID } from "node:crypto"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { buffer } from "node:stream/consumers"
import type { Hex } from "viem"
import type { FileStore } from "../files/file-store.ts"

/** Small files of a store, whole. */
export interface BytesStore {
  readonly put: (hash: Hex, bytes: Uint8Array) => Promise<void>
  readonly get: (hash: Hex) => Promise<Uint8Array | undefined>
  readonly erase: (hash: Hex) => Promise<void>
}

/** @param folder where they wait until they are stored */
export function createBytesStore(store: FileStore, folder: string): BytesStore {
  return {
    put: async (hash, bytes) => {
      await mkdir(folder, { recursive: true })
      const path = join(folder, randomUUID())
      try {
        await writeFile(path, bytes, { mode: 0o600 })
        await store.put(hash, path, bytes.length)
      } finally {
        await rm(path, { force: true })
      }
    },
    get: async (hash) => {
      const body = await store.get(hash)
      return body && new Uint8Array(await buffer(body))
    },
    erase: store.erase,
  }
}
