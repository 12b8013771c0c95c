import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import { decodeProfile } from "@urcar/sdk/profile"
import type { Hex } from "viem"
import { textOfBytes } from "../decode/ascii.ts"
import { lower, storableText } from "../decode/text.ts"
import { blankLicence, toProfile } from "../projections/licence.ts"
import type { Licence } from "../projections/rows.ts"
import { placeOf } from "./place.ts"
import type { Database } from "./store.ts"

ponder.on("LicenseRegistry:LicenceApplied", async ({ event, context: { db } }) => {
  const { at, block, transaction } = placeOf(event)
  const { roles, documents } = event.args
  const profile = storableText(event.args.profile)
  const stated = decodeProfile(profile)
  const row = {
    country: textOfBytes(event.args.country),
    roles,
    state: "open",
    profile,
    name: stated?.name ?? null,
    town: stated?.town ?? null,
    website: stated?.website ?? null,
    documents,
    appliedAt: at,
    closedAt: null,
    closedBy: null,
    block,
    transaction,
  } as const
  await db
    .insert(schema.application)
    .values({ account: lower(event.args.account), ...row })
    .onConflictDoUpdate(row)
})

const outcomes = ["granted", "declined", "withdrawn"] as const

ponder.on("LicenseRegistry:ApplicationClosed", async ({ event, context: { db } }) => {
  const account = lower(event.args.account)
  const state = outcomes[event.args.outcome] ?? "withdrawn"
  const end = { state, closedAt: placeOf(event).at, closedBy: lower(event.args.by) }
  await db.update(schema.application, { account }).set(end)
  if (state === "granted") await publishProfile(db, account)
})

/** What a business said of itself is what the directory shows, once it is licensed. */
async function publishProfile(db: Database, account: Hex): Promise<void> {
  const application = await db.find(schema.application, { account })
  if (application === null || application.name === null) return
  const { name, town, website } = application
  await changeLicence(db, account, toProfile(name, town, website))
}

ponder.on("LicenseRegistry:FeeSet", async ({ event, context: { db } }) => {
  const { yearly, validatorYearly } = event.args
  const row = { yearly, validatorYearly, changedAt: placeOf(event).at }
  await db
    .insert(schema.licenceFee)
    .values({ country: textOfBytes(event.args.country), ...row })
    .onConflictDoUpdate(row)
})

ponder.on("LicenseRegistry:FeeDeposited", async ({ event, context: { db } }) => {
  await changeLicence(db, lower(event.args.account), { deposit: event.args.deposit })
})

ponder.on("LicenseRegistry:FeeWithdrawn", async ({ event, context: { db } }) => {
  await changeLicence(db, lower(event.args.account), { deposit: 0n })
})

ponder.on("LicenseRegistry:LicenceRenewed", async ({ event, context: { db } }) => {
  const { at, block, transaction } = placeOf(event)
  const { paidUntil, fee } = event.args
  const account = lower(event.args.account)
  const country = textOfBytes(event.args.country)
  const row = { country, fee, at, block, transaction }
  await db
    .insert(schema.renewal)
    .values({ account, paidUntil, ...row })
    .onConflictDoUpdate(row)
  const licence = await db.find(schema.licence, { account })
  await changeLicence(db, account, { paidUntil, deposit: (licence?.deposit ?? 0n) - fee })
})

ponder.on("LicenseRegistry:StakeReserved", async ({ event, context: { db } }) => {
  await changeLicence(db, lower(event.args.account), { reserved: event.args.reserved })
})

ponder.on("LicenseRegistry:StakeReleased", async ({ event, context: { db } }) => {
  await changeLicence(db, lower(event.args.account), { reserved: event.args.reserved })
})

ponder.on("LicenseRegistry:StakeSlashed", async ({ event, context: { db } }) => {
  const { amount, reserved } = event.args
  const account = lower(event.args.account)
  const licence = await db.find(schema.licence, { account })
  await changeLicence(db, account, { reserved, slashed: (licence?.slashed ?? 0n) + amount })
})

/** Money may come before a licence, and a dispute may be over a record of who never had one. */
async function changeLicence(db: Database, account: Hex, change: Partial<Licence>): Promise<void> {
  await db
    .insert(schema.licence)
    .values({ ...unlicensed, account, ...change })
    .onConflictDoUpdate(change)
}

const unlicensed = {
  ...blankLicence,
  country: "",
  roles: 0,
  standing: "none",
  since: 0,
  changedAt: 0,
  stake: 0n,
  sequence: 0,
  lastBlock: 0,
} as const
