import { db } from "ponder:api"
import { application, licence, licenceFee, stakeRequirement } from "ponder:schema"
import type { ApplicationList, applicationListQuery, TermsList } from "@urcar/sdk/indexer-client"
import { and, asc, eq, inArray, sql } from "ponder"
import type { z } from "zod/mini"
import { decodeCursor, encodeCursor } from "../cursor.ts"
import { refuse } from "../questions.ts"
import { toIndexedApplication } from "../shapes.ts"
import type { Condition } from "./condition.ts"

const usualLimit = 50
const order = "applied"

type ApplicationFilters = z.infer<typeof applicationListQuery>

/** A page of requests for a licence, the oldest first. */
export async function listApplications(filters: ApplicationFilters): Promise<ApplicationList> {
  const { limit = usualLimit, cursor } = filters
  const after = cursor === undefined ? null : (decodeCursor(cursor, order) ?? refuse("cursor", "unknown"))
  const place = sql`(${application.appliedAt}, ${application.account})`
  const isAfter = after === null ? [] : [sql`${place} > (${String(after.value)}::bigint, ${after.key}::text)`]
  const rows = await db
    .select()
    .from(application)
    .where(and(...conditions(filters), ...isAfter))
    .orderBy(asc(application.appliedAt), asc(application.account))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  const next = hasMore ? encodeCursor({ order, value: last.appliedAt, key: last.account }) : null
  const accounts = page.map(({ account }) => account)
  const licences =
    accounts.length === 0 ? [] : await db.select().from(licence).where(inArray(licence.account, accounts))
  const licenceOf = new Map(licences.map((row) => [row.account, row]))
  return { items: page.map((row) => toIndexedApplication(row, licenceOf.get(row.account))), cursor: next }
}

function conditions({ country, account, state }: ApplicationFilters): Condition[] {
  const asked = [
    country === undefined ? undefined : eq(application.country, country),
    account === undefined ? undefined : eq(application.account, account),
    state === undefined ? undefined : eq(application.state, state),
  ]
  return asked.filter((condition) => condition !== undefined)
}

/** What a licence takes in each country that set a fee or a stake. */
export async function listTerms(): Promise<TermsList> {
  const [fees, stakes] = await Promise.all([
    db.select().from(licenceFee),
    db.select().from(stakeRequirement).orderBy(asc(stakeRequirement.role)),
  ])
  const countries = [...new Set([...fees, ...stakes].map(({ country }) => country))].sort()
  const feeOf = new Map(fees.map((fee) => [fee.country, fee]))
  const items = countries.map((country) => ({
    country,
    yearly: (feeOf.get(country)?.yearly ?? 0n).toString(),
    validatorYearly: (feeOf.get(country)?.validatorYearly ?? 0n).toString(),
    stakes: stakes
      .filter((stake) => stake.country === country)
      .map(({ role, amount }) => ({ role: Math.log2(role), amount: amount.toString() })),
  }))
  return { items }
}
