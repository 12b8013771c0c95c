import { keepCollection, loadCollections } from "./collection.ts"
import { openPacket } from "./open-packet.ts"
import { takeSignatures } from "./take-signatures.ts"

/** What a link brought: the draft it belongs to, now kept here; or that something of it was not taken. */
export type Arrival = { id: string; isRefused: boolean }

/** Takes what a link carries into the draft kept here, or keeps it as a new one: whoever holds it can carry it. */
export async function receive(hash: string, chainId: number): Promise<Arrival> {
  const { collection, refused } = await openPacket(hash, chainId)
  const { id } = collection.request
  const kept = loadCollections(localStorage)[id]
  const taken = kept ? await takeSignatures(kept, collection, chainId) : undefined
  if (kept && !taken) return { id, isRefused: true }
  keepCollection(taken?.collection ?? collection, localStorage)
  return { id, isRefused: refused.length > 0 }
}
