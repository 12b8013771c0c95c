import { db } from "ponder:api"
import {
  application,
  credit,
  dispute,
  key,
  keyEvent,
  licence,
  licenceEvent,
  record,
  renewal,
  vehicle,
  wmi,
} from "ponder:schema"
import type { KeyLife, LicenceLife, LicenceList, licenceListQuery } from "@urcar/sdk/indexer-client"
import { licensedRoles, rolesToMask } from "@urcar/sdk/kinds"
import { and, asc, desc, eq, gt, like, sql } from "ponder"
import type { Hex } from "viem"
import type { z } from "zod/mini"
import type { Licence } from "../../projections/rows.ts"
import { decodeCursor, encodeCursor, type Position } from "../cursor.ts"
import { refuse } from "../questions.ts"
import { toDirectoryEntry, toIndexedApplication, toIndexedDispute, toLicenceSummary } from "../shapes.ts"
import type { Condition } from "./condition.ts"
import { readScores } from "./score.ts"
import { listWritten } from "./written.ts"

const usualLimit = 50
const most = { events: 500, written: 50, credits: 50 } as const

type LicenceFilters = z.infer<typeof licenceListQuery>
type LicenceSort = NonNullable<LicenceFilters["sort"]>

/** What each order sorts by: always a number or a text, then the account. `true` runs down. */
const orders = {
  account: [sql`0::bigint`, "bigint", false],
  name: [sql`coalesce(${licence.nameKey}, '')`, "text", false],
  since: [licence.since, "bigint", true],
  written: [licence.recordsWritten, "bigint", true],
  stake: [licence.stake, "numeric", true],
} as const

const sortedBy: Readonly<Record<LicenceSort, (row: Licence) => string>> = {
  account: () => "0",
  name: ({ nameKey }) => nameKey ?? "",
  since: ({ since }) => String(since),
  written: ({ recordsWritten }) => String(recordsWritten),
  stake: ({ stake }) => String(stake),
}

/** A page of the directory. */
export async function listLicences(filters: LicenceFilters): Promise<LicenceList> {
  const { limit = usualLimit, cursor, sort = "account" } = filters
  const after = cursor === undefined ? null : (decodeCursor(cursor, sort) ?? refuse("cursor", "unknown"))
  const [value, , isDown] = orders[sort]
  const turn = isDown ? desc : asc
  const rows = await db
    .select()
    .from(licence)
    .where(and(...conditions(filters), ...isAfter(sort, after)))
    .orderBy(turn(value), turn(licence.account))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  const next = hasMore ? encodeCursor({ order: sort, value: sortedBy[sort](last), key: last.account }) : null
  const scores = await readScores(page.map(({ account }) => account))
  return { items: page.map((row) => toDirectoryEntry(row, scores.get(row.account) ?? null)), cursor: next }
}

function isAfter(sort: LicenceSort, after: Position | null): Condition[] {
  if (after === null) return []
  const [value, type, isDown] = orders[sort]
  const place = sql`(${value}, ${licence.account})`
  const from = sql`(${String(after.value)}::${sql.raw(type)}, ${after.key}::text)`
  return [isDown ? sql`${place} < ${from}` : sql`${place} > ${from}`]
}

/** Whoever was once licensed stays listed; who only locked a stake is not. */
function conditions({ q, country, role, standing }: LicenceFilters): Condition[] {
  const asked: (Condition | undefined)[] = [
    gt(licence.roles, 0),
    country === undefined ? undefined : eq(licence.country, country),
    role === undefined ? undefined : sql`${licence.roles} & ${rolesToMask([role])} <> 0`,
    standing === undefined ? undefined : eq(licence.standing, standing),
    q === undefined ? undefined : matchText(q.toLowerCase()),
  ]
  return asked.filter((condition) => condition !== undefined)
}

function matchText(text: string): Condition {
  const begin = `${text.replaceAll(/[\\%_]/g, "\\$&")}%`
  if (/^0x[0-9a-f]*$/.test(text)) return like(licence.account, begin)
  return sql`(${licence.nameKey} LIKE ${begin} OR ${licence.nameKey} LIKE ${`% ${begin}`})`
}

/** A licence with its past; `null` for an account that never had one. */
export async function getLicence(account: Hex, now: number): Promise<LicenceLife | null> {
  const row = await readLicence(account)
  if (row === null) return null
  const [events, wmis, kinds, written, scores, past] = await Promise.all([
    readEvents(account),
    readWmis(account),
    countKinds(account),
    listWritten(account, { limit: most.written }),
    readScores([account]),
    readPast(account, row, now),
  ])
  return {
    licence: toDirectoryEntry(row, scores.get(account) ?? null),
    events,
    wmis,
    kinds,
    written: written.items,
    ...past,
  }
}

async function readEvents(account: Hex): Promise<LicenceLife["events"]> {
  const rows = await db
    .select()
    .from(licenceEvent)
    .where(eq(licenceEvent.account, account))
    .orderBy(desc(licenceEvent.sequence))
    .limit(most.events)
  return rows.map(({ account: _, stake, ...event }) => ({ ...event, stake: stake.toString() }))
}

async function readWmis(account: Hex): Promise<string[]> {
  const rows = await db
    .select({ wmi: wmi.wmi })
    .from(wmi)
    .where(eq(wmi.account, account))
    .orderBy(asc(wmi.wmi))
    .limit(most.events)
  return rows.map((one) => one.wmi)
}

/** Terms, the request for the licence, and disputes over what it wrote. */
async function readPast(
  account: Hex,
  row: Licence,
  now: number,
): Promise<Pick<LicenceLife, "renewals" | "application" | "disputes">> {
  const [renewals, applications, disputes] = await Promise.all([
    db
      .select()
      .from(renewal)
      .where(eq(renewal.account, account))
      .orderBy(desc(renewal.paidUntil))
      .limit(most.events),
    db.select().from(application).where(eq(application.account, account)).limit(1),
    db.select().from(dispute).where(eq(dispute.writer, account)).orderBy(desc(dispute.id)).limit(most.events),
  ])
  const [applied] = applications
  return {
    renewals: renewals.map(({ account: _, fee, ...one }) => ({ ...one, fee: fee.toString() })),
    application: applied === undefined ? null : toIndexedApplication(applied, row),
    disputes: disputes.map((one) => toIndexedDispute(one, now)),
  }
}

async function readLicence(account: Hex): Promise<Licence | null> {
  const [row] = await db.select().from(licence).where(eq(licence.account, account)).limit(1)
  return row ?? null
}

/** Of its latest thousand records, so that the answer costs the same whoever is asked for. */
async function countKinds(account: Hex): Promise<LicenceLife["kinds"]> {
  const latest = db
    .select({ kind: record.kind })
    .from(record)
    .where(eq(record.author, account))
    .orderBy(desc(record.recordedAt), desc(record.vin), desc(record.sequence))
    .limit(1_000)
    .as("latest")
  const total = sql<number>`count(*)::integer`
  return db
    .select({ kind: latest.kind, count: total })
    .from(latest)
    .groupBy(latest.kind)
    .orderBy(sql`count(*) DESC`, latest.kind)
}

/** What is known of a key, certified or not. */
export async function getKey(account: Hex): Promise<KeyLife> {
  const [certificates, events, licensed, owned, held, credits] = await Promise.all([
    db.select().from(key).where(eq(key.key, account)).limit(1),
    db
      .select()
      .from(keyEvent)
      .where(eq(keyEvent.key, account))
      .orderBy(desc(keyEvent.sequence))
      .limit(most.events),
    readLicence(account),
    db.$count(vehicle, eq(vehicle.owner, account)),
    db.$count(vehicle, eq(vehicle.holder, account)),
    db
      .select()
      .from(credit)
      .where(and(eq(credit.account, account), gt(credit.amount, 0n)))
      .limit(most.credits),
  ])
  const certificate = certificates[0] ?? null
  return {
    key: account,
    certificate: certificate && pickCertificate(certificate),
    events: events.map(({ key: _, ...event }) => event),
    licence: licensed && toLicenceSummary(licensed),
    mayHold: certificate?.isValid === true || isBusiness(licensed),
    vehiclesOwned: owned,
    vehiclesHeld: held,
    credits: credits.map(({ currency, amount }) => ({ currency, amount: amount.toString() })),
  }
}

function pickCertificate({ country, isValid, since, changedAt }: NonNullable<KeyLife["certificate"]>) {
  return { country, isValid, since, changedAt }
}

const licensable = rolesToMask(licensedRoles)

/** A licensed business's own key needs no certificate. */
function isBusiness(licensed: Licence | null): boolean {
  return licensed !== null && licensed.standing === "active" && (licensed.roles & licensable) !== 0
}
