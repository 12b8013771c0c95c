import * as z from "zod/mini"
import { type Collection, packet, toPlain } from "./packet.ts"

const stored = z.record(z.string(), packet)

const key = "urcar.collecting"

/** What of a browser's storage collections need. */
export type CollectionStorage = Pick<Storage, "getItem" | "setItem">

/** Every request that waits for signatures in this browser, by id. */
export function loadCollections(storage: CollectionStorage): Readonly<Record<string, Collection>> {
  try {
    return stored.parse(JSON.parse(storage.getItem(key) ?? "{}"))
  } catch {
    return {}
  }
}

function save(collections: Readonly<Record<string, Collection>>, storage: CollectionStorage): void {
  const plain = Object.entries(collections).map(([id, collection]) => [id, toPlain(collection)])
  storage.setItem(key, JSON.stringify(Object.fromEntries(plain)))
}

/** Keeps a request with its signatures. */
export function keepCollection(collection: Collection, storage: CollectionStorage): void {
  save({ ...loadCollections(storage), [collection.request.id]: collection }, storage)
}

/** Forgets a request: it is recorded, withdrawn, or given up. */
export function dropCollection(id: string, storage: CollectionStorage): void {
  const { [id]: _, ...others } = loadCollections(storage)
  save(others, storage)
}
