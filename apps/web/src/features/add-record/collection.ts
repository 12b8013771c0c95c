import type { Hex } from "viem"
import * as z from "zod/mini"
import { toPlain, type WitnessAnswer, type WitnessRequest, witnessRequest } from "./packet.ts"

/** A request on its way through its witnesses: signatures by signer's address in lower case. */
export type Collection = {
  request: WitnessRequest
  signatures: Readonly<Record<string, readonly Hex[]>>
}

const hexes = z.array(
  z.custom<Hex>((value) => typeof value === "string" && /^0x(?:[0-9a-f]{2})*$/i.test(value)),
)
const stored = z.record(
  z.string(),
  z.object({ request: witnessRequest, signatures: z.record(z.string(), hexes) }),
)

const key = "urcar.collecting"

/** What of a browser's storage collections need. */
export type CollectionStorage = Pick<Storage, "getItem" | "setItem">

/** Every collection under way in this browser, by id. */
export function loadCollections(storage: CollectionStorage): Readonly<Record<string, Collection>> {
  try {
    return stored.parse(JSON.parse(storage.getItem(key) ?? "{}"))
  } catch {
    return {}
  }
}

function save(collections: Readonly<Record<string, Collection>>, storage: CollectionStorage): void {
  const plain = Object.entries(collections).map(([id, { request, signatures }]) => [
    id,
    { request: toPlain(request), signatures },
  ])
  storage.setItem(key, JSON.stringify(Object.fromEntries(plain)))
}

/** Keeps a collection. */
export function keepCollection(collection: Collection, storage: CollectionStorage): void {
  save({ ...loadCollections(storage), [collection.request.id]: collection }, storage)
}

/** Forgets a collection: it is recorded, or given up. */
export function dropCollection(id: string, storage: CollectionStorage): void {
  const { [id]: _, ...others } = loadCollections(storage)
  save(others, storage)
}

/** The collection with one signer's signatures added. */
export function withAnswer(collection: Collection, { witness, signatures }: WitnessAnswer): Collection {
  return {
    ...collection,
    signatures: { ...collection.signatures, [witness.toLowerCase()]: signatures },
  }
}

/** The witnesses of a request, who are the same for all its statements. */
export const witnessesOf = ({ items }: WitnessRequest) => items[0]?.unsigned.witnesses ?? []

/** Whether a signer has signed every statement. */
export const hasSigned = ({ request, signatures }: Collection, signer: string): boolean =>
  signatures[signer.toLowerCase()]?.length === request.items.length

/** Whether author and witnesses all have signed. */
export const isComplete = (collection: Collection): boolean =>
  [collection.request.items[0]?.unsigned.author ?? "", ...witnessesOf(collection.request)].every((signer) =>
    hasSigned(collection, signer),
  )
