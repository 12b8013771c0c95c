import type { Hex } from "viem"

const shelfName = "urcar-papers"
const placeOf = (documents: Hex) => `/papers/${documents}`

/** Browsers give no cache to pages that came over an open line: there it lasts as long as the page. */
const inMemory = new Map<Hex, Uint8Array>()
const openShelf = async () => ("caches" in globalThis ? caches.open(shelfName) : undefined)

/** Keeps encrypted papers in this browser until they are handed in. */
export async function keepPapers(documents: Hex, sealed: Uint8Array): Promise<void> {
  inMemory.set(documents, sealed)
  await (await openShelf())?.put(placeOf(documents), new Response(new Uint8Array(sealed)))
}

/** Encrypted papers that this browser keeps; `null` where it has none. */
export async function findKeptPapers(documents: Hex): Promise<Uint8Array | null> {
  const kept = await (await openShelf())?.match(placeOf(documents))
  return kept ? new Uint8Array(await kept.arrayBuffer()) : (inMemory.get(documents) ?? null)
}

/** Forgets what was handed in. */
export async function forgetPapers(documents: Hex): Promise<void> {
  inMemory.delete(documents)
  await (await openShelf())?.delete(placeOf(documents))
}
