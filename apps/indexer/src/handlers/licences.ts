import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import { textOfBytes } from "../decode/ascii.ts"
import { lower, storableText } from "../decode/text.ts"
import { blankLicence, readProfile, standingOf, unbondedAfter } from "../projections/licence.ts"
import { placeOf } from "./place.ts"

ponder.on("LicenseRegistry:LicenceChanged", async ({ event, context: { db } }) => {
  const { at, block, transaction } = placeOf(event)
  const { roles, stake, sequence, previousBlock } = event.args
  const account = lower(event.args.account)
  const country = textOfBytes(event.args.country)
  const standing = standingOf(event.args.standing)
  const now = { country, roles, standing, stake, sequence }
  await db.insert(schema.licenceEvent).values({
    ...now,
    account,
    by: lower(event.args.by),
    at,
    block,
    previousBlock,
    transaction,
  })
  const before = await db.find(schema.licence, { account })
  const isFirst = standing === "active" && (before === null || before.since === 0)
  const isOwn = lower(event.args.by) === account
  const current = {
    ...now,
    changedAt: at,
    lastBlock: block,
    since: isFirst ? at : (before?.since ?? 0),
    unbondedAt: unbondedAfter(before, { standing, stake, isOwn, at }),
  }
  await db
    .insert(schema.licence)
    .values({ account, ...blankLicence, ...current })
    .onConflictDoUpdate(current)
})

ponder.on("LicenseRegistry:ProfileFiled", async ({ event, context: { db } }) => {
  const { commitment } = event.args
  const uri = storableText(event.args.uri)
  const profile = { profileUri: uri, profileCommitment: commitment, ...readProfile(uri) }
  await db.update(schema.licence, { account: lower(event.args.account) }).set(profile)
})

ponder.on("LicenseRegistry:WmiListed", async ({ event, context: { db } }) => {
  const { at, block } = placeOf(event)
  const row = { account: lower(event.args.account), changedAt: at, block }
  await db
    .insert(schema.wmi)
    .values({ wmi: textOfBytes(event.args.wmi), ...row })
    .onConflictDoUpdate(row)
})

ponder.on("LicenseRegistry:WmiDelisted", async ({ event, context: { db } }) => {
  const { at, block } = placeOf(event)
  await db
    .update(schema.wmi, { wmi: textOfBytes(event.args.wmi) })
    .set({ account: null, changedAt: at, block })
})

ponder.on("LicenseRegistry:StakeRequired", async ({ event, context: { db } }) => {
  const row = { amount: event.args.amount, changedAt: placeOf(event).at }
  await db
    .insert(schema.stakeRequirement)
    .values({ country: textOfBytes(event.args.country), role: event.args.role, ...row })
    .onConflictDoUpdate(row)
})

ponder.on("LicenseRegistry:RuleSet", async ({ event, context: { db } }) => {
  const { kind, ...terms } = event.args
  const row = { ...terms, changedAt: placeOf(event).at }
  await db
    .insert(schema.rule)
    .values({ kind: textOfBytes(kind), ...row, haltedUntil: 0 })
    .onConflictDoUpdate(row)
})

ponder.on("LicenseRegistry:KindHalted", async ({ event, context: { db } }) => {
  const haltedUntil = event.args.until
  await db.update(schema.rule, { kind: textOfBytes(event.args.kind) }).set({ haltedUntil })
})
