import type { SignedRecord } from "@urcar/sdk/records"
import type { Hex } from "viem"
import * as z from "zod/mini"
import { hex, root, unsignedRecord } from "../packet.ts"

/** A signed record that was given to a gateway, and all that is needed to go another way with it. */
export type CarriedRecord = {
  /** What its author signed (EIP-712): its name at every gateway */
  hash: Hex
  chainId: number
  signed: SignedRecord
}

const stored = z.array(
  z.strictObject({
    hash: root,
    chainId: z.int(),
    signed: z.extend(unsignedRecord, { signatures: z.array(hex) }),
  }),
)

const key = "urcar.carried"

/** What of a browser's storage carried records need. */
export type CarriedStorage = Pick<Storage, "getItem" | "setItem">

/** Every record of this browser that a gateway carries, those handed in last first. */
export function loadCarried(storage: CarriedStorage): readonly CarriedRecord[] {
  try {
    return stored.parse(JSON.parse(storage.getItem(key) ?? "[]"))
  } catch {
    return []
  }
}

function save(carried: readonly CarriedRecord[], storage: CarriedStorage): void {
  const plain = (_: string, value: unknown) => (typeof value === "bigint" ? value.toString() : value)
  try {
    storage.setItem(key, JSON.stringify(carried, plain))
  } catch {
    // A full or forbidden storage keeps nothing; the page itself still follows what it handed in.
  }
}

/** Keeps records, so that a page opened later still follows them. */
export function keepCarried(carried: readonly CarriedRecord[], storage: CarriedStorage): void {
  const fresh = new Set(carried.map(({ hash }) => hash))
  save([...carried, ...loadCarried(storage).filter(({ hash }) => !fresh.has(hash))], storage)
}

/** Forgets a record: it is in the register, refused, or went another way. */
export function dropCarried(hash: Hex, storage: CarriedStorage): void {
  save(
    loadCarried(storage).filter((one) => one.hash !== hash),
    storage,
  )
}
