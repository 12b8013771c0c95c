import { z } from "zod/mini"
import type { Kept } from "./kept.ts"

/** The cache that `public/police-offline.js` answers from. */
export const cacheName = "urcar-police"
const snapshotAt = "/police/kept-snapshot"
const keptAt = "/police/kept"

const keptSchema = z.object({ chainId: z.int(), signer: z.string() })

/** Keeps a snapshot in the place of the one before. */
export async function keepSnapshot({ file, ...kept }: Kept): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.put(snapshotAt, new Response(new Uint8Array(file)))
  await cache.put(keptAt, Response.json(kept))
}

/** The snapshot on this device; `null` where none was kept. */
export async function findKept(): Promise<Kept | null> {
  if (!("caches" in globalThis)) return null
  const [file, kept] = await Promise.all([
    caches.match(snapshotAt, { cacheName }),
    caches.match(keptAt, { cacheName }),
  ])
  const parsed = kept && z.safeParse(keptSchema, await kept.json())
  return file && parsed?.success ? { ...parsed.data, file: new Uint8Array(await file.arrayBuffer()) } : null
}
