import { and, eq, isNotNull, isNull } from "drizzle-orm"
import type { Address } from "viem"
import type { Database } from "../database/database.ts"
import type { BytesStore } from "./keep-bytes.ts"
import { sealedBoxes, sealedParts } from "./table.ts"

/** A vehicle's sealed part that a grantee may read. */
export interface ReadablePart {
  readonly sequence: number
  readonly scope: "part" | "field"
  readonly expiresAt: number
}

/** What grantees may read of a whole vehicle, over all of its sealed parts. */
export type Readers = ReturnType<typeof createReaders>

export function createReaders({ database, boxes }: { database: Database; boxes: BytesStore }) {
  const ofPart = and(eq(sealedBoxes.root, sealedParts.root), eq(sealedBoxes.author, sealedParts.author))
  const boxesFor = (vin: string, account: Address) =>
    database
      .select({ box: sealedBoxes })
      .from(sealedBoxes)
      .innerJoin(sealedParts, ofPart)
      .where(
        and(
          ...[eq(sealedParts.vin, vin), eq(sealedParts.state, "kept"), eq(sealedBoxes.account, account)],
          ...[isNotNull(sealedBoxes.grant), isNull(sealedBoxes.withdrawnAt)],
        ),
      )

  /** What somebody was granted of a vehicle's sealed parts and may read now, in the records' order. */
  const listReadable = async (vin: string, account: Address, now: number): Promise<ReadablePart[]> => {
    const rows = await boxesFor(vin, account)
    return rows
      .flatMap(({ box: { grant, expiresAt } }) =>
        grant && expiresAt !== null && expiresAt >= now
          ? [{ sequence: grant.sequence, scope: grant.scope, expiresAt }]
          : [],
      )
      .toSorted((one, other) => one.sequence - other.sequence || other.expiresAt - one.expiresAt)
  }

  /** Ends all that `grantor` let `account` read of a vehicle. The grants stay listed; the boxes are gone. */
  const withdraw = async (
    { vin, grantor, account }: { vin: string; grantor: Address; account: Address },
    now: number,
  ): Promise<void> => {
    for (const { box } of await boxesFor(vin, account)) {
      if (box.grant?.grantor.toLowerCase() !== grantor) continue
      await database.update(sealedBoxes).set({ withdrawnAt: now }).where(eq(sealedBoxes.hash, box.hash))
      await boxes.erase(box.hash)
    }
  }

  /** Erases again the boxes of what was withdrawn, such as after a restore. */
  const tidy = async (): Promise<void> => {
    const gone = await database.select().from(sealedBoxes).where(isNotNull(sealedBoxes.withdrawnAt))
    for (const { hash } of gone) await boxes.erase(hash)
  }

  return { listReadable, withdraw, tidy }
}
