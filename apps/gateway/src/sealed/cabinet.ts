import { hashFile, type SignedGrant, type SignedSealRequest } from "@urcar/sdk/seal"
import { and, count, eq, gt, inArray, isNotNull, isNull, lt, lte, ne } from "drizzle-orm"
import type { Address, Hex } from "viem"
import type { Database } from "../database/database.ts"
import { lowerCase } from "../lower-case.ts"
import type { SealingRecord } from "./find-record.ts"
import type { BytesStore } from "./keep-bytes.ts"
import { maximumBoxes, maximumPartsDaily, maximumRequests, requestSeconds } from "./limits.ts"
import { SealedErasedRefusal, SealedQuotaRefusal, SealedUnknownRefusal } from "./refusals.ts"
import { sealedBoxes, sealedParts, sealedRequests } from "./table.ts"

/** A sealed part that is handed in. */
export interface Deposit {
  readonly root: Hex
  readonly author: Address
  readonly vin: string
  readonly file: Uint8Array
  readonly boxes: readonly { readonly account: Address; readonly box: Uint8Array }[]
}

/** Which part: what its record commits to, and by whom. */
export type PartKey = Pick<SealingRecord, "root" | "author">

/** What the cabinet works with. */
export interface CabinetOptions {
  readonly database: Database
  /** Encrypted parts. They may be in backups: nobody opens one without a box. */
  readonly files: BytesStore
  /** Boxes: in no backup that cannot be edited, so that erasing is erasing. */
  readonly boxes: BytesStore
}

/** Sealed parts, their boxes, and questions to read them. It asks nobody who may: that is its caller's. */
export type Cabinet = ReturnType<typeof createCabinet>

export function createCabinet({ database, files, boxes }: CabinetOptions) {
  const ofPart = ({ root, author }: PartKey) =>
    and(eq(sealedParts.root, root), eq(sealedParts.author, author))
  const boxesOf = ({ root, author }: PartKey) =>
    and(eq(sealedBoxes.root, root), eq(sealedBoxes.author, author))

  const find = async (part: PartKey) => {
    const [row] = await database.select().from(sealedParts).where(ofPart(part))
    return row?.state === "storing" ? undefined : row
  }

  /** @throws SealedUnknownRefusal, SealedErasedRefusal */
  const requireKept = async (part: PartKey) => {
    const row = await find(part)
    if (row === undefined) throw new SealedUnknownRefusal()
    if (row.state === "erased") throw new SealedErasedRefusal()
    return row
  }

  const requireDaily = async (author: Address, now: Date) => {
    const since = new Date(now.getTime() - 86_400_000)
    const mine = and(eq(sealedParts.author, author), gt(sealedParts.changedAt, since))
    const [used] = await database.select({ parts: count() }).from(sealedParts).where(mine)
    const parts = used?.parts ?? 0
    if (parts >= maximumPartsDaily) throw new SealedQuotaRefusal(parts, maximumPartsDaily)
  }

  /** Keeps a part; said again, nothing changes. @throws SealedErasedRefusal, SealedQuotaRefusal */
  const deposit = async (given: Deposit, now = new Date()): Promise<void> => {
    const { root, author, vin } = given
    const before = await find(given)
    if (before?.state === "erased") throw new SealedErasedRefusal()
    if (before !== undefined) return
    await requireDaily(author, now)
    const file = hashFile(given.file)
    const row = { root, author, vin, file, state: "storing", changedAt: now } as const
    await database
      .insert(sealedParts)
      .values(row)
      .onConflictDoUpdate({
        target: [sealedParts.root, sealedParts.author],
        set: row,
        setWhere: eq(sealedParts.state, "storing"),
      })
    await files.put(file, given.file)
    for (const { account, box } of given.boxes) {
      const hash = hashFile(box)
      await boxes.put(hash, box)
      await database.insert(sealedBoxes).values({ hash, root, author, account }).onConflictDoNothing()
    }
    const isStill = and(ofPart(given), ne(sealedParts.state, "erased"))
    await database.update(sealedParts).set({ state: "kept", changedAt: now }).where(isStill)
  }

  /** Keeps a grant that was checked, and its box; it answers the grantee's question. */
  const grant = async (part: PartKey, granted: SignedGrant, box: Uint8Array): Promise<void> => {
    const [used] = await database.select({ boxes: count() }).from(sealedBoxes).where(boxesOf(part))
    if ((used?.boxes ?? 0) >= maximumBoxes) throw new SealedQuotaRefusal(used?.boxes ?? 0, maximumBoxes)
    await boxes.put(granted.box, box)
    const { root, author } = part
    const [account, { expiresAt }] = [lowerCase(granted.grantee), granted]
    const row = { hash: granted.box, root, author, account, grant: granted, expiresAt }
    await database.insert(sealedBoxes).values(row).onConflictDoNothing()
    const { vin, sequence, issuedAt } = granted
    const answered = and(
      ...[eq(sealedRequests.vin, vin), eq(sealedRequests.sequence, sequence)],
      ...[eq(sealedRequests.asker, account), lte(sealedRequests.issuedAt, issuedAt)],
    )
    await database.delete(sealedRequests).where(answered)
    const isOver = and(eq(sealedBoxes.hash, granted.box), isNotNull(sealedBoxes.withdrawnAt))
    const withdrawn = await database.select().from(sealedBoxes).where(isOver)
    const kept = await find(part)
    if (kept?.state === "erased" || withdrawn.length > 0) await boxes.erase(granted.box)
  }

  /** Every box of a part, without its bytes, in the order of the grants' ends. */
  const listBoxes = (part: PartKey) =>
    database.select().from(sealedBoxes).where(boxesOf(part)).orderBy(sealedBoxes.expiresAt, sealedBoxes.hash)

  /** A box's bytes, and that it was handed out; nothing where it is gone. */
  const handOut = async (hash: Hex, now: number): Promise<Uint8Array | undefined> => {
    const box = await boxes.get(hash)
    if (box === undefined) return undefined
    const first = and(eq(sealedBoxes.hash, hash), isNull(sealedBoxes.readAt))
    await database.update(sealedBoxes).set({ readAt: now }).where(first)
    return box
  }

  /** Keeps a question that was checked; a later one of the same asker takes its place. @throws SealedQuotaRefusal */
  const ask = async (request: SignedSealRequest): Promise<void> => {
    const asker = lowerCase(request.asker)
    const mine = eq(sealedRequests.asker, asker)
    const tooOld = lt(sealedRequests.issuedAt, request.issuedAt - requestSeconds)
    await database.delete(sealedRequests).where(and(mine, tooOld))
    const [used] = await database.select({ open: count() }).from(sealedRequests).where(mine)
    if ((used?.open ?? 0) >= maximumRequests) throw new SealedQuotaRefusal(used?.open ?? 0, maximumRequests)
    const { vin, sequence, issuedAt, signature } = request
    await database
      .insert(sealedRequests)
      .values({ vin, sequence, asker, issuedAt, signature })
      .onConflictDoUpdate({
        target: [sealedRequests.vin, sealedRequests.sequence, sealedRequests.asker],
        set: { issuedAt, signature },
      })
  }

  /** The questions about a vehicle that are not too old. */
  const listRequests = (vin: string, now: number) => {
    const open = gt(sealedRequests.issuedAt, now - requestSeconds)
    return database
      .select()
      .from(sealedRequests)
      .where(and(eq(sealedRequests.vin, vin), open))
  }

  const eraseBytes = async (part: PartKey & { readonly file: Hex }): Promise<void> => {
    for (const { hash } of await listBoxes(part)) await boxes.erase(hash)
    await files.erase(part.file)
  }

  /** Erases file and boxes for good; again, it finishes what broke off. @throws SealedUnknownRefusal */
  const erase = async (part: PartKey, now = new Date()): Promise<void> => {
    const row = await find(part)
    if (row === undefined) throw new SealedUnknownRefusal()
    if (row.state === "kept")
      await database.update(sealedParts).set({ state: "erased", changedAt: now }).where(ofPart(part))
    await eraseBytes(row)
  }

  /** Forgets a part as if it had never come: it may be deposited again. */
  const forget = async (row: PartKey & Pick<typeof sealedParts.$inferSelect, "file" | "state">) => {
    await eraseBytes(row)
    const hashes = (await listBoxes(row)).map(({ hash }) => hash)
    if (hashes.length > 0) await database.delete(sealedBoxes).where(inArray(sealedBoxes.hash, hashes))
    await database.delete(sealedParts).where(and(ofPart(row), eq(sealedParts.state, row.state)))
  }

  /** Parts deposited before a time, whose records nobody has looked for on the chain yet. */
  const listUnconfirmed = (before: Date) => {
    const { state, isWritten, changedAt } = sealedParts
    const old = and(eq(state, "kept"), eq(isWritten, false), lt(changedAt, before))
    return database.select().from(sealedParts).where(old)
  }

  /** Its record is on the chain. */
  const confirm = async (part: PartKey): Promise<void> => {
    await database.update(sealedParts).set({ isWritten: true }).where(ofPart(part))
  }

  /** Erases again whatever was erased, such as after a restore, and forgets what never arrived. */
  const tidy = async (now: Date): Promise<void> => {
    const gone = await database.select().from(sealedParts).where(eq(sealedParts.state, "erased"))
    for (const row of gone) await eraseBytes(row)
    const hourAgo = new Date(now.getTime() - 3_600_000)
    const stale = and(eq(sealedParts.state, "storing"), lt(sealedParts.changedAt, hourAgo))
    for (const row of await database.select().from(sealedParts).where(stale)) await forget(row)
    const last = Math.floor(now.getTime() / 1000) - requestSeconds
    await database.delete(sealedRequests).where(lt(sealedRequests.issuedAt, last))
  }

  return {
    ...{ find, requireKept, deposit, grant, listBoxes, handOut, ask, listRequests, erase, tidy },
    ...{ listUnconfirmed, confirm, forget },
    getFile: files.get,
  }
}
