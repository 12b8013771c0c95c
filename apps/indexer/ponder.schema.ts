import type { OdometerEntry } from "@urcar/sdk"
import type { DisputeOutcome, DisputePhase, DisputeReason } from "@urcar/sdk/disputes"
import type { EscrowState, RejectionReason } from "@urcar/sdk/escrow"
import { index, onchainTable, primaryKey, sql } from "ponder"

type SaleMode = "direct" | "attested" | "escrow"

/**
 * The read model. Times are unix seconds of the chain, distances metres or whole kilometres as named, amounts the
 * currency's smallest unit. Addresses and hashes are lower-case hexadecimal. Nothing here is proof: a page that says
 * "verified" asks the chain itself.
 *
 * Without a name of its own, an index is named by its columns, and a second one on the same columns is never made. A
 * column's `op()` is lost on the way to the database: `test/indexes.test.ts`.
 */

/** One row a vehicle: what search filters and sorts by, and what lists show. */
export const vehicle = onchainTable(
  "vehicles",
  (t) => ({
    vin: t.text().primaryKey(),
    tokenId: t.bigint().notNull(),
    make: t.text(),
    model: t.text(),
    variant: t.text(),
    year: t.integer(),
    category: t.text(),
    body: t.text(),
    colour: t.text(),
    fuel: t.text(),
    gearbox: t.text(),
    powerKw: t.integer(),
    engineCc: t.integer(),
    /** Day of first registration anywhere (`YYYY-MM-DD`), as the first record states it. */
    firstRegisteredOn: t.text(),
    /** Lower case, for filters that ignore case. */
    makeKey: t.text().notNull(),
    modelKey: t.text().notNull(),
    /** Like `year` and `km`, with what is not stated in first and last place: columns to sort by hold no nulls. */
    yearOrder: t.integer().notNull(),
    kmOrder: t.integer().notNull(),

    country: t.text().notNull(),
    owner: t.hex().notNull(),
    holder: t.hex().notNull(),
    plate: t.text(),
    status: t.text().$type<"active" | "stolen" | "exported" | "scrapped" | "annulled">().notNull(),
    /** Whether an authority's transfer is announced and open, and the record that announced the latest. */
    isFrozen: t.boolean().notNull(),
    transferSequence: t.integer(),
    titleCount: t.integer().notNull(),

    recordCount: t.integer().notNull(),
    head: t.hex().notNull(),
    firstBlock: t.integer().notNull(),
    lastBlock: t.integer().notNull(),
    firstRegisteredAt: t.int8({ mode: "number" }).notNull(),
    lastRecordAt: t.int8({ mode: "number" }).notNull(),
    lastInspectionAt: t.int8({ mode: "number" }),

    /** The raw mark on chain, in metres, and whether a reading below it was ever recorded. */
    markMetres: t.int8({ mode: "number" }).notNull(),
    breached: t.boolean().notNull(),
    /** How many readings the life line has while it is plain; `null` where every entry is judged anew (`odometers`). */
    readingCount: t.integer(),
    latestReadingAt: t.int8({ mode: "number" }),
    acceptedKm: t.integer(),
    highestKm: t.integer(),
    verdict: t.text().notNull(),
    verdictReason: t.text().notNull(),
    breachCount: t.integer().notNull(),

    /** Set while a listing stands open; its deadline may have passed, which only a clock can tell. */
    saleId: t.hex(),
    mode: t.text().$type<SaleMode>(),
    seller: t.hex(),
    attester: t.hex(),
    currency: t.hex(),
    price: t.bigint(),
    listedAt: t.int8({ mode: "number" }),
    deadline: t.int8({ mode: "number" }),
    lastSaleId: t.hex(),
    lastSaleAt: t.int8({ mode: "number" }),
    /** Set while a buyer's price lies at the escrow desk. */
    escrowId: t.hex(),
    /** Kept for a buyer by a desk; the time may have passed, which only a clock can tell. */
    reservedDesk: t.hex(),
    reservedBuyer: t.hex(),
    reservedUntil: t.int8({ mode: "number" }),
    /** How many liens it ever had, and who is owed while one is active. */
    lienCount: t.integer().notNull(),
    lienHolder: t.hex(),
    /** Open disputes over its records; of them those whose writer has not answered. */
    openDisputes: t.integer().notNull(),
    unansweredDisputes: t.integer().notNull(),
    /** Recalls that nobody has closed. */
    openRecalls: t.integer().notNull(),
  }),
  (table) => ({
    recent: index().on(table.lastRecordAt, table.vin),
    byKm: index().on(table.kmOrder, table.vin),
    byYear: index().on(table.yearOrder, table.vin),
    byMakeRecent: index().on(table.makeKey, table.modelKey, table.lastRecordAt, table.vin),
    byMakeKm: index().on(table.makeKey, table.modelKey, table.kmOrder, table.vin),
    byMakeYear: index().on(table.makeKey, table.modelKey, table.yearOrder, table.vin),
    byCountry: index().on(table.country, table.lastRecordAt, table.vin),
    byFuel: index().on(table.fuel, table.lastRecordAt, table.vin),
    byVerdict: index().on(table.verdict, table.lastRecordAt, table.vin),
    byStatus: index().on(table.status, table.lastRecordAt, table.vin),
    byOwner: index().on(table.owner, table.lastRecordAt, table.vin),
    byHolder: index().on(table.holder, table.lastRecordAt, table.vin),
    byPlate: index().on(table.plate),
    onSaleByPrice: index().on(table.price, table.vin).where(sql`sale_id IS NOT NULL`),
    onSaleByTime: index().on(table.listedAt, table.vin).where(sql`sale_id IS NOT NULL`),
    onSaleByKm: index("vehicles_on_sale_by_km").on(table.kmOrder, table.vin).where(sql`sale_id IS NOT NULL`),
    onSaleByYear: index("vehicles_on_sale_by_year")
      .on(table.yearOrder, table.vin)
      .where(sql`sale_id IS NOT NULL`),
    onSaleByMake: index()
      .on(table.makeKey, table.modelKey, table.price, table.vin)
      .where(sql`sale_id IS NOT NULL`),
    vinPrefix: index("vehicles_vin_prefix").on(sql`${table.vin} text_pattern_ops`),
    makePrefix: index("vehicles_make_prefix").on(sql`${table.makeKey} text_pattern_ops`),
    modelPrefix: index("vehicles_model_prefix").on(sql`${table.modelKey} text_pattern_ops`),
  }),
)

/** The append-only life file, record by record, with all that re-hashing one needs. */
export const record = onchainTable(
  "records",
  (t) => ({
    vin: t.text().notNull(),
    sequence: t.integer().notNull(),
    /** Name of the kind in the catalogue; what the chain said, where the catalogue has no such name. */
    kind: t.text().notNull(),
    /** The words of kind, plate and stamp, as the history head hashes them. */
    kindId: t.hex().notNull(),
    plateId: t.hex().notNull(),
    stamp: t.bigint().notNull(),
    author: t.hex().notNull(),
    /** Roles and country of the author when it wrote. */
    authorRoles: t.integer().notNull(),
    authorCountry: t.text(),
    /** `null` without any. */
    witnesses: t.jsonb().$type<readonly `0x${string}`[]>(),
    plate: t.text(),
    odometer: t.integer(),
    unit: t.text().$type<"km" | "mi">(),
    occurredAt: t.int8({ mode: "number" }).notNull(),
    recordedAt: t.int8({ mode: "number" }).notNull(),
    supersedes: t.integer().notNull(),
    sealedRoot: t.hex().notNull(),
    evidenceRoot: t.hex().notNull(),
    payload: t.text().notNull(),
    /** The payload's very bytes where the text does not show them: the chain does not check that it is text. */
    payloadBytes: t.hex(),
    previousHead: t.hex().notNull(),
    head: t.hex().notNull(),
    previousBlock: t.integer().notNull(),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
    logIndex: t.integer().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.vin, table.sequence] }),
    byAuthor: index().on(table.author, table.recordedAt, table.vin, table.sequence),
    byKind: index().on(table.kind, table.recordedAt),
  }),
)

/** Each time a record names a numbered part. */
export const partSighting = onchainTable(
  "part_sightings",
  (t) => ({
    vin: t.text().notNull(),
    sequence: t.integer().notNull(),
    /** Among the parts the record names, from 0. */
    place: t.integer().notNull(),
    maker: t.text().notNull(),
    serial: t.text().notNull(),
    part: t.text(),
    event: t.text().$type<"fitted" | "removed" | "scrapped">().notNull(),
    donor: t.text(),
    occurredAt: t.int8({ mode: "number" }).notNull(),
    recordedAt: t.int8({ mode: "number" }).notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.vin, table.sequence, table.place] }),
    bySerial: index().on(table.serial, table.maker, table.recordedAt),
  }),
)

/**
 * What the odometer engine judges by, one row for each vehicle whose life line is not plain: every record it looks
 * at, in the order of recording.
 */
export const odometer = onchainTable("odometers", (t) => ({
  vin: t.text().primaryKey(),
  entries: t.jsonb().$type<readonly OdometerEntry[]>().notNull(),
}))

/** Who held the title, from when to when, and how it came to them. */
export const title = onchainTable(
  "titles",
  (t) => ({
    vin: t.text().notNull(),
    number: t.integer().notNull(),
    owner: t.hex().notNull(),
    previousOwner: t.hex(),
    how: t.text().$type<"birth" | "sale" | "authority">().notNull(),
    /** Reason of an authority's act, mode of a sale. */
    reason: t.text(),
    /** The record that tells of it. */
    recordSequence: t.integer(),
    saleId: t.hex(),
    price: t.bigint(),
    currency: t.hex(),
    from: t.int8({ mode: "number" }).notNull(),
    to: t.int8({ mode: "number" }),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.vin, table.number] }),
    byOwner: index().on(table.owner, table.from),
  }),
)

/** Which plate was on which vehicle, from when to when. A plate's own events are numbered: on is odd, off is even. */
export const plate = onchainTable(
  "plates",
  (t) => ({
    plate: t.text().notNull(),
    sequence: t.integer().notNull(),
    country: t.text().notNull(),
    vin: t.text().notNull(),
    from: t.int8({ mode: "number" }).notNull(),
    to: t.int8({ mode: "number" }),
    block: t.integer().notNull(),
    previousBlock: t.integer().notNull(),
    releasedBlock: t.integer(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.plate, table.sequence] }),
    byVin: index().on(table.vin, table.from),
  }),
)

/** Departments, police, sale desks and licensed businesses, as they stand. */
export const licence = onchainTable(
  "licences",
  (t) => ({
    account: t.hex().primaryKey(),
    country: t.text().notNull(),
    roles: t.integer().notNull(),
    standing: t.text().$type<"none" | "active" | "suspended" | "exiting" | "revoked">().notNull(),
    since: t.int8({ mode: "number" }).notNull(),
    changedAt: t.int8({ mode: "number" }).notNull(),
    stake: t.bigint().notNull(),
    /** Of the stake, by courts. */
    reserved: t.bigint().notNull(),
    slashed: t.bigint().notNull(),
    /** From when the stake of who leaves can be withdrawn. */
    unbondedAt: t.int8({ mode: "number" }),
    /** `null` before the first fee. */
    paidUntil: t.int8({ mode: "number" }),
    /** Paid ahead for fees, and still its own. */
    deposit: t.bigint().notNull(),
    disputesOpen: t.integer().notNull(),
    disputesLost: t.integer().notNull(),
    disputesWon: t.integer().notNull(),
    sequence: t.integer().notNull(),
    lastBlock: t.integer().notNull(),
    profileUri: t.text(),
    profileCommitment: t.hex(),
    /** From a profile that lies in its own URI; never fetched. */
    name: t.text(),
    /** Name and city in lower case: what a search looks through. */
    nameKey: t.text(),
    city: t.text(),
    website: t.text(),
    recordsWritten: t.integer().notNull(),
    recordsWitnessed: t.integer().notNull(),
    lastWroteAt: t.int8({ mode: "number" }),
  }),
  (table) => ({
    byCountry: index().on(table.country, table.account),
    byName: index("licences_name_prefix").on(sql`${table.nameKey} text_pattern_ops`),
    byWritten: index().on(table.recordsWritten, table.account),
    byStake: index().on(table.stake, table.account),
    bySince: index().on(table.since, table.account),
  }),
)

/** Every change of a licence, numbered by account: "licensed at the time" is answered here. */
export const licenceEvent = onchainTable(
  "licence_events",
  (t) => ({
    account: t.hex().notNull(),
    sequence: t.integer().notNull(),
    country: t.text().notNull(),
    by: t.hex().notNull(),
    roles: t.integer().notNull(),
    standing: t.text().$type<"none" | "active" | "suspended" | "exiting" | "revoked">().notNull(),
    stake: t.bigint().notNull(),
    at: t.int8({ mode: "number" }).notNull(),
    block: t.integer().notNull(),
    previousBlock: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.account, table.sequence] }) }),
)

/** World manufacturer identifiers and who holds them; `account` is empty once delisted. */
export const wmi = onchainTable(
  "wmis",
  (t) => ({
    wmi: t.text().primaryKey(),
    account: t.hex(),
    changedAt: t.int8({ mode: "number" }).notNull(),
    block: t.integer().notNull(),
  }),
  (table) => ({ byAccount: index().on(table.account) }),
)

/** The stake a role requires in a country. */
export const stakeRequirement = onchainTable(
  "stake_requirements",
  (t) => ({
    country: t.text().notNull(),
    role: t.integer().notNull(),
    amount: t.bigint().notNull(),
    changedAt: t.int8({ mode: "number" }).notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.country, table.role] }) }),
)

/** Owner keys certified by the police. */
export const key = onchainTable("keys", (t) => ({
  key: t.hex().primaryKey(),
  /** How many times it was announced to be issued anew. */
  reissueCount: t.integer().notNull(),
  country: t.text().notNull(),
  isValid: t.boolean().notNull(),
  since: t.int8({ mode: "number" }).notNull(),
  changedAt: t.int8({ mode: "number" }).notNull(),
  sequence: t.integer().notNull(),
  lastBlock: t.integer().notNull(),
}))

export const keyEvent = onchainTable(
  "key_events",
  (t) => ({
    key: t.hex().notNull(),
    sequence: t.integer().notNull(),
    what: t.text().$type<"certified" | "withdrawn">().notNull(),
    country: t.text().notNull(),
    by: t.hex().notNull(),
    at: t.int8({ mode: "number" }).notNull(),
    block: t.integer().notNull(),
    previousBlock: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.key, table.sequence] }) }),
)

/** Which roles may write a kind of record, and how many witnesses it needs. */
export const rule = onchainTable("rules", (t) => ({
  kind: t.text().primaryKey(),
  authorRoles: t.int8({ mode: "number" }).notNull(),
  witnesses: t.integer().notNull(),
  witnessRoles: t.int8({ mode: "number" }).notNull(),
  keyWitnessRoles: t.int8({ mode: "number" }).notNull(),
  haltedUntil: t.int8({ mode: "number" }).notNull(),
  changedAt: t.int8({ mode: "number" }).notNull(),
}))

/** Terms that sellers published at the sale desk, complete: who has the row can buy. */
export const listing = onchainTable(
  "listings",
  (t) => ({
    saleId: t.hex().primaryKey(),
    vin: t.text().notNull(),
    seller: t.hex().notNull(),
    desk: t.hex().notNull(),
    mode: t.text().$type<SaleMode>().notNull(),
    /**
     * `stale`: a record was added since, so that the signature over the old head settles nothing any more. `reserved`:
     * a buyer's price is in escrow. `refunded`: it was; the terms are used up.
     */
    state: t.text().$type<"open" | "reserved" | "sold" | "refunded" | "cancelled" | "stale">().notNull(),
    /** The zero address for anyone. */
    buyer: t.hex().notNull(),
    /** The zero address for the native coin. */
    currency: t.hex().notNull(),
    price: t.bigint().notNull(),
    /** The zero address in a direct sale. */
    attester: t.hex().notNull(),
    odometer: t.int8({ mode: "number" }),
    unit: t.text().$type<"km" | "mi">(),
    disclosureHash: t.hex().notNull(),
    disclosure: t.text().notNull(),
    head: t.hex().notNull(),
    nonce: t.bigint().notNull(),
    deadline: t.int8({ mode: "number" }).notNull(),
    signature: t.hex().notNull(),
    listedAt: t.int8({ mode: "number" }).notNull(),
    closedAt: t.int8({ mode: "number" }),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    byVin: index().on(table.vin, table.listedAt),
    bySeller: index().on(table.seller, table.listedAt),
    byAttester: index().on(table.attester, table.listedAt),
  }),
)

/** Open listings of a vehicle, oldest first; the last one is what the vehicle's row shows. */
export const openListing = onchainTable("open_listings", (t) => ({
  vin: t.text().primaryKey(),
  saleIds: t.jsonb().$type<readonly `0x${string}`[]>().notNull(),
}))

/** Which listings one nonce of a seller stands for: cancelling it ends them all. */
export const consentNonce = onchainTable(
  "consent_nonces",
  (t) => ({
    seller: t.hex().notNull(),
    nonce: t.bigint().notNull(),
    saleIds: t.jsonb().$type<readonly `0x${string}`[]>().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.seller, table.nonce] }) }),
)

/** Buyers' agreement to attested sales, with the terms that the attester needs. */
export const offer = onchainTable(
  "offers",
  (t) => ({
    saleId: t.hex().notNull(),
    buyer: t.hex().notNull(),
    vin: t.text().notNull(),
    seller: t.hex().notNull(),
    attester: t.hex().notNull(),
    state: t.text().$type<"open" | "withdrawn" | "refused" | "settled">().notNull(),
    refusalReason: t.text(),
    until: t.int8({ mode: "number" }).notNull(),
    currency: t.hex().notNull(),
    price: t.bigint().notNull(),
    /** `Terms` as JSON, numbers as decimal text. */
    terms: t.jsonb().$type<Readonly<Record<string, string | number | null>>>().notNull(),
    signature: t.hex().notNull(),
    offeredAt: t.int8({ mode: "number" }).notNull(),
    closedAt: t.int8({ mode: "number" }),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.saleId, table.buyer] }),
    byVin: index().on(table.vin, table.offeredAt),
    byBuyer: index().on(table.buyer, table.offeredAt),
    byAttester: index().on(table.attester, table.state, table.offeredAt),
  }),
)

/** Settled sales, with what the car was then: what a price band compares with. */
export const sale = onchainTable(
  "sales",
  (t) => ({
    saleId: t.hex().primaryKey(),
    vin: t.text().notNull(),
    seller: t.hex().notNull(),
    buyer: t.hex().notNull(),
    desk: t.hex().notNull(),
    mode: t.text().$type<SaleMode>().notNull(),
    currency: t.hex().notNull(),
    price: t.bigint().notNull(),
    fee: t.bigint().notNull(),
    attester: t.hex(),
    payment: t.hex(),
    /** The sale's record in the life file. */
    recordSequence: t.integer(),
    km: t.integer(),
    make: t.text(),
    model: t.text(),
    makeKey: t.text().notNull(),
    modelKey: t.text().notNull(),
    year: t.integer(),
    fuel: t.text(),
    gearbox: t.text(),
    powerKw: t.integer(),
    engineCc: t.integer(),
    country: t.text().notNull(),
    verdict: t.text().notNull(),
    at: t.int8({ mode: "number" }).notNull(),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    byTime: index().on(table.at, table.saleId),
    byVin: index().on(table.vin, table.at),
    bySeller: index().on(table.seller, table.at),
    byBuyer: index().on(table.buyer, table.at),
    byCar: index().on(table.makeKey, table.modelKey, table.at, table.saleId),
  }),
)

/** Sales by escrow, one a deposit. */
export const escrow = onchainTable(
  "escrows",
  (t) => ({
    saleId: t.hex().primaryKey(),
    vin: t.text().notNull(),
    seller: t.hex().notNull(),
    buyer: t.hex().notNull(),
    desk: t.hex().notNull(),
    state: t.text().$type<Exclude<EscrowState, "none">>().notNull(),
    /** Of the present state, inclusive; `null` once it ended. */
    deadline: t.int8({ mode: "number" }),
    /** The car is kept for the buyer until then. */
    reservedUntil: t.int8({ mode: "number" }).notNull(),
    currency: t.hex().notNull(),
    /** What was paid in, and what it is settled at where the parties agreed on less. */
    deposit: t.bigint().notNull(),
    price: t.bigint().notNull(),
    bond: t.bigint().notNull(),
    /** Of the seller's bond, once it is refunded. */
    bondLost: t.bigint(),
    rejectionReason: t.text().$type<RejectionReason>(),
    /** Commitments of both sides. */
    rejectionEvidence: t.hex(),
    contestEvidence: t.hex(),
    isFounded: t.boolean(),
    ruledBy: t.hex(),
    /** `Terms` as JSON, numbers as decimal text. */
    terms: t.jsonb().$type<Readonly<Record<string, string | number | null>>>().notNull(),
    signature: t.hex().notNull(),
    depositedAt: t.int8({ mode: "number" }).notNull(),
    handedOverAt: t.int8({ mode: "number" }),
    rejectedAt: t.int8({ mode: "number" }),
    contestedAt: t.int8({ mode: "number" }),
    ruledAt: t.int8({ mode: "number" }),
    closedAt: t.int8({ mode: "number" }),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    byVin: index().on(table.vin, table.depositedAt),
    byBuyer: index().on(table.buyer, table.depositedAt),
    bySeller: index().on(table.seller, table.depositedAt),
    byState: index().on(table.state, table.depositedAt),
  }),
)

/** Liens, numbered by vehicle. */
export const lien = onchainTable(
  "liens",
  (t) => ({
    vin: t.text().notNull(),
    number: t.integer().notNull(),
    holder: t.hex().notNull(),
    /** By a court, through the department. */
    isOrdered: t.boolean().notNull(),
    currency: t.hex().notNull(),
    /** What a payoff may ask at most. */
    ceiling: t.bigint().notNull(),
    registeredAt: t.int8({ mode: "number" }).notNull(),
    releasedAt: t.int8({ mode: "number" }),
    /** The holder, a department, or the desk that settled a sale. */
    releasedBy: t.hex(),
    /** What a sale paid for it. */
    paid: t.bigint(),
    saleId: t.hex(),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.vin, table.number] }),
    byHolder: index().on(table.holder, table.registeredAt),
  }),
)

/** Money at a desk that its owner has not withdrawn yet. */
export const credit = onchainTable(
  "credits",
  (t) => ({
    desk: t.hex().notNull(),
    account: t.hex().notNull(),
    currency: t.hex().notNull(),
    amount: t.bigint().notNull(),
    changedAt: t.int8({ mode: "number" }).notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.account, table.currency, table.desk] }) }),
)

/** Currencies the sale desk takes, and its fee in basis points. */
export const currency = onchainTable("currencies", (t) => ({
  currency: t.hex().primaryKey(),
  isAccepted: t.boolean().notNull(),
  fee: t.integer().notNull(),
  changedAt: t.int8({ mode: "number" }).notNull(),
}))

/** Signatures made unusable by their signer. */
export const nonceCancellation = onchainTable(
  "nonce_cancellations",
  (t) => ({
    account: t.hex().notNull(),
    nonce: t.bigint().notNull(),
    at: t.int8({ mode: "number" }).notNull(),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.account, table.nonce] }) }),
)

/** Titles that an authority announced to move, with what became of it. */
export const authorityTransfer = onchainTable(
  "authority_transfers",
  (t) => ({
    vin: t.text().notNull(),
    /** Sequence of its `ownership` record. */
    sequence: t.integer().notNull(),
    to: t.hex().notNull(),
    by: t.hex().notNull(),
    reason: t.text(),
    state: t.text().$type<"announced" | "cancelled" | "executed">().notNull(),
    announcedAt: t.int8({ mode: "number" }).notNull(),
    executableFrom: t.int8({ mode: "number" }).notNull(),
    closedAt: t.int8({ mode: "number" }),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.vin, table.sequence] }),
    byState: index().on(table.state, table.executableFrom),
  }),
)

/** What says which recalls of a vehicle are open; one row for each that was ever told of one. */
export const recall = onchainTable(
  "recalls",
  (t) => ({
    vin: t.text().primaryKey(),
    entries: t.jsonb().$type<readonly RecallEntry[]>().notNull(),
    open: t.integer().notNull(),
  }),
  (table) => ({
    openByVin: index("recalls_open_by_vin").on(sql`${table.vin} text_pattern_ops`).where(sql`open > 0`),
  }),
)

/** Keys announced to be issued anew, numbered by the old key, with what became of it. */
export const keyReissue = onchainTable(
  "key_reissues",
  (t) => ({
    oldKey: t.hex().notNull(),
    number: t.integer().notNull(),
    newKey: t.hex().notNull(),
    /** Whose police announced it. */
    country: t.text().notNull(),
    by: t.hex().notNull(),
    /** An open one lapses by time alone, which only a clock can tell. */
    state: t.text().$type<"announced" | "referred" | "executed" | "cancelled" | "refused">().notNull(),
    announcedAt: t.int8({ mode: "number" }).notNull(),
    executableFrom: t.int8({ mode: "number" }).notNull(),
    lapsesAfter: t.int8({ mode: "number" }).notNull(),
    vetoedAt: t.int8({ mode: "number" }),
    closedAt: t.int8({ mode: "number" }),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.oldKey, table.number] }),
    byNewKey: index().on(table.newKey),
    byTime: index().on(table.announcedAt, table.oldKey),
    byState: index().on(table.state, table.announcedAt, table.oldKey),
  }),
)

/** How many vehicles there are of each make, model, country and fuel: counts for filters without counting rows. */
export const vehicleCount = onchainTable(
  "vehicle_counts",
  (t) => ({
    make: t.text().notNull(),
    model: t.text().notNull(),
    country: t.text().notNull(),
    fuel: t.text().notNull(),
    status: t.text().notNull(),
    verdict: t.text().notNull(),
    onSale: t.boolean().notNull(),
    count: t.integer().notNull(),
  }),
  (table) => ({
    pk: primaryKey({
      columns: [
        table.make,
        table.model,
        table.country,
        table.fuel,
        table.status,
        table.verdict,
        table.onSale,
      ],
    }),
  }),
)

/** The latest request of each account for a licence. */
export const application = onchainTable(
  "applications",
  (t) => ({
    account: t.hex().primaryKey(),
    country: t.text().notNull(),
    roles: t.integer().notNull(),
    state: t.text().$type<"open" | "granted" | "declined" | "withdrawn">().notNull(),
    /** What the directory shows once it is granted; as on chain where it states none. */
    profile: t.text().notNull(),
    name: t.text(),
    town: t.text(),
    website: t.text(),
    /** Commitment to the private file. */
    documents: t.hex().notNull(),
    appliedAt: t.int8({ mode: "number" }).notNull(),
    closedAt: t.int8({ mode: "number" }),
    /** The department, or the account itself. */
    closedBy: t.hex(),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ queue: index().on(table.country, table.state, table.appliedAt, table.account) }),
)

/** What a licence costs a year in a country, in the euro token's smallest unit. */
export const licenceFee = onchainTable("licence_fees", (t) => ({
  country: t.text().primaryKey(),
  yearly: t.bigint().notNull(),
  validatorYearly: t.bigint().notNull(),
  changedAt: t.int8({ mode: "number" }).notNull(),
}))

/** Every paid term of a licence. */
export const renewal = onchainTable(
  "renewals",
  (t) => ({
    account: t.hex().notNull(),
    paidUntil: t.int8({ mode: "number" }).notNull(),
    country: t.text().notNull(),
    fee: t.bigint().notNull(),
    at: t.int8({ mode: "number" }).notNull(),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.account, table.paidUntil] }) }),
)

/** Disputes over records. Amounts in the euro token's smallest unit. */
export const dispute = onchainTable(
  "disputes",
  (t) => ({
    id: t.integer().primaryKey(),
    vin: t.text().notNull(),
    sequence: t.integer().notNull(),
    kind: t.text().notNull(),
    recordedAt: t.int8({ mode: "number" }).notNull(),
    writer: t.hex().notNull(),
    /** Whose department rules; `null` where the federation's court does. */
    country: t.text(),
    opener: t.hex().notNull(),
    reason: t.text().$type<DisputeReason>().notNull(),
    phase: t.text().$type<DisputePhase>().notNull(),
    /** Of the ruling so far; final once the phase is `closed`. */
    outcome: t.text().$type<DisputeOutcome>().notNull(),
    isAnswered: t.boolean().notNull(),
    /** Of the present phase; `null` once closed. */
    deadline: t.int8({ mode: "number" }),
    exposure: t.bigint().notNull(),
    /** What each accuser put in, and how many there are. */
    bond: t.bigint().notNull(),
    accusers: t.integer().notNull(),
    appellant: t.hex(),
    appealBond: t.bigint(),
    slashed: t.bigint(),
    /** Shared equally among the accusers. */
    award: t.bigint(),
    /** Commitments: what the writer shows, and what the rulings stand on. */
    answer: t.hex(),
    grounds: t.hex(),
    finalGrounds: t.hex(),
    /** `null` where nobody ruled, or silence did. */
    ruledBy: t.hex(),
    openedAt: t.int8({ mode: "number" }).notNull(),
    answeredAt: t.int8({ mode: "number" }),
    ruledAt: t.int8({ mode: "number" }),
    vetoedAt: t.int8({ mode: "number" }),
    appealedAt: t.int8({ mode: "number" }),
    closedAt: t.int8({ mode: "number" }),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    byVin: index().on(table.vin, table.id),
    byWriter: index().on(table.writer, table.id),
    byOpener: index().on(table.opener, table.id),
    byCountry: index().on(table.country, table.phase, table.id),
    byPhase: index().on(table.phase, table.id),
  }),
)

/** Who stands by a dispute with a bond and evidence. */
export const accuser = onchainTable(
  "accusers",
  (t) => ({
    dispute: t.integer().notNull(),
    account: t.hex().notNull(),
    evidence: t.hex().notNull(),
    joinedAt: t.int8({ mode: "number" }).notNull(),
    /** Bond and award, once fetched. */
    claimed: t.bigint(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.dispute, table.account] }),
    byAccount: index().on(table.account, table.dispute),
  }),
)

/** What the sale desk's fees brought the reward pool, by currency. */
export const rewardFund = onchainTable("reward_funds", (t) => ({
  currency: t.hex().primaryKey(),
  rewards: t.bigint().notNull(),
  rest: t.bigint().notNull(),
  claimed: t.bigint().notNull(),
  changedAt: t.int8({ mode: "number" }).notNull(),
}))

/** A period's rewards in one currency. */
export const rewardRound = onchainTable(
  "reward_rounds",
  (t) => ({
    currency: t.hex().notNull(),
    period: t.integer().notNull(),
    /** `ended`: claims are over. `void`: neither root stood, the period is open again. */
    phase: t.text().$type<"posted" | "challenged" | "final" | "ended" | "void">().notNull(),
    /** Of the phase: to challenge, to decide, to claim, to post again. */
    deadline: t.int8({ mode: "number" }),
    poster: t.hex().notNull(),
    root: t.hex().notNull(),
    total: t.bigint().notNull(),
    challenger: t.hex(),
    challengedRoot: t.hex(),
    challengedTotal: t.bigint(),
    claimed: t.bigint().notNull(),
    postedAt: t.int8({ mode: "number" }).notNull(),
    closedAt: t.int8({ mode: "number" }),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.currency, table.period] }),
    byPeriod: index().on(table.period, table.currency),
  }),
)

export const rewardClaim = onchainTable(
  "reward_claims",
  (t) => ({
    currency: t.hex().notNull(),
    period: t.integer().notNull(),
    account: t.hex().notNull(),
    amount: t.bigint().notNull(),
    at: t.int8({ mode: "number" }).notNull(),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.currency, table.period, table.account] }),
    byAccount: index().on(table.account, table.period),
  }),
)

/** Acts of the federation, each public until it may be executed. */
export const federationAct = onchainTable(
  "federation_acts",
  (t) => ({
    actId: t.hex().notNull(),
    /** The same act may be scheduled again. */
    nonce: t.integer().notNull(),
    state: t.text().$type<"pending" | "executed" | "cancelled">().notNull(),
    caller: t.hex().notNull(),
    target: t.hex().notNull(),
    /** Which contract of the register that is; `null` for another. */
    contract: t.text(),
    /** What is called there, and with what; `null` where our contracts know no such function. */
    functionName: t.text(),
    parameters: t.jsonb().$type<readonly ActParameter[]>(),
    selector: t.hex().notNull(),
    callData: t.hex().notNull(),
    scheduledAt: t.int8({ mode: "number" }).notNull(),
    executableFrom: t.int8({ mode: "number" }).notNull(),
    closedAt: t.int8({ mode: "number" }),
    block: t.integer().notNull(),
    transaction: t.hex().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.actId, table.nonce] }),
    byState: index().on(table.state, table.executableFrom, table.actId),
  }),
)

/** A record that tells of a recall, of the work done for one, or that supersedes such a record. */
export interface RecallEntry {
  readonly sequence: number
  readonly kind: string
  readonly supersedes: number
  readonly payload: string
  readonly author: `0x${string}`
  readonly occurredAt: number
}

/** A parameter of a call; numbers as decimal text, fixed bytes that hold a word as that word. */
export interface ActParameter {
  readonly name: string
  readonly type: string
  readonly value: string
}
