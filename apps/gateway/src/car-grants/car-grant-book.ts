import type { SignedCarGrant } from "@urcar/sdk/seal"
import { and, count, desc, eq, isNull, lt, ne, or, sql } from "drizzle-orm"
import type { Address } from "viem"
import type { Database } from "../database/database.ts"
import { keptSeconds, maximumGrants, pageSize } from "./limits.ts"
import { CarGrantOutdatedRefusal, CarGrantQuotaRefusal, CarGrantUnknownRefusal } from "./refusals.ts"
import { carGrants } from "./table.ts"

/** A grant as it is kept. */
export type CarGrantRow = typeof carGrants.$inferSelect

/** Who let whom have which car. Accounts are in lower case. */
export type CarGrantOf = Pick<SignedCarGrant, "vin" | "grantor" | "grantee">

/** Which page of whose list, at what time. */
export interface ListQuestion {
  readonly account: Address
  /** Unix seconds. */
  readonly now: number
  /** From 0. */
  readonly page: number
}

/** Cars that owners let insurers have on their lists. It asks nobody who may: that is its caller's. */
export type CarGrantBook = ReturnType<typeof createCarGrantBook>

export function createCarGrantBook(database: Database) {
  const of = ({ vin, grantor, grantee }: CarGrantOf) =>
    and(eq(carGrants.vin, vin), eq(carGrants.grantor, grantor), eq(carGrants.grantee, grantee))
  const isOpen = isNull(carGrants.end)

  const requireRoom = async ({ vin, grantor }: CarGrantOf) => {
    const mine = and(eq(carGrants.vin, vin), eq(carGrants.grantor, grantor))
    const [used] = await database.select({ grants: count() }).from(carGrants).where(mine)
    const grants = used?.grants ?? 0
    if (grants >= maximumGrants) throw new CarGrantQuotaRefusal(grants, maximumGrants)
  }

  /** Keeps a grant that was checked; an earlier one gives way. Said again, nothing changes. @throws a refusal */
  const put = async (grant: SignedCarGrant): Promise<void> => {
    const { issuedAt, signature } = grant
    const [latest] = await database
      .select()
      .from(carGrants)
      .where(of(grant))
      .orderBy(desc(carGrants.issuedAt))
      .limit(1)
    if (latest?.signature === signature) return
    if (latest !== undefined && latest.issuedAt >= issuedAt)
      throw new CarGrantOutdatedRefusal(issuedAt, latest.issuedAt)
    await requireRoom(grant)
    await database.transaction(async (transaction) => {
      await transaction
        .update(carGrants)
        .set({ end: "replaced", endedAt: issuedAt })
        .where(and(of(grant), isOpen, lt(carGrants.issuedAt, issuedAt)))
      await transaction.insert(carGrants).values(grant).onConflictDoNothing()
    })
  }

  /** Ends a grant; again, nothing changes. @throws CarGrantUnknownRefusal */
  const withdraw = async (which: CarGrantOf, now: number): Promise<void> => {
    const [found] = await database.select().from(carGrants).where(of(which)).limit(1)
    if (found === undefined) throw new CarGrantUnknownRefusal()
    await database
      .update(carGrants)
      .set({ end: "withdrawn", endedAt: now })
      .where(and(of(which), isOpen))
  }

  /** Running ones first, then the latest. One more than a page has, where there are more. */
  const list = (whose: ReturnType<typeof and>, { now, page }: ListQuestion) => {
    const runs = sql`(${carGrants.end} is null and ${carGrants.expiresAt} >= ${now})`
    return database
      .select()
      .from(carGrants)
      .where(whose)
      .orderBy(desc(runs), desc(carGrants.issuedAt), carGrants.vin)
      .limit(pageSize + 1)
      .offset(page * pageSize)
  }

  /** Which cars an account was granted. */
  const listReceived = (question: ListQuestion) => {
    const isNotReplaced = or(isOpen, ne(carGrants.end, "replaced"))
    return list(and(eq(carGrants.grantee, question.account), isNotReplaced), question)
  }

  /** Which cars an account granted. */
  const listGiven = (question: ListQuestion) => list(eq(carGrants.grantor, question.account), question)

  /** That the grantee was handed a grant. */
  const markRead = async (row: CarGrantRow, now: number): Promise<void> => {
    const first = and(of(row), eq(carGrants.issuedAt, row.issuedAt), isNull(carGrants.readAt))
    await database.update(carGrants).set({ readAt: now }).where(first)
  }

  /** Forgets what ended long ago. */
  const tidy = async (now: Date): Promise<void> => {
    const last = Math.floor(now.getTime() / 1000) - keptSeconds
    await database.delete(carGrants).where(or(lt(carGrants.expiresAt, last), lt(carGrants.endedAt, last)))
  }

  return { put, withdraw, listReceived, listGiven, markRead, tidy }
}
