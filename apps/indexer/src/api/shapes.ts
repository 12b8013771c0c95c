import { metresToKilometres, odometerToMetres } from "@urcar/sdk"
import type {
  DirectoryEntry,
  FederationAct,
  IndexedApplication,
  IndexedAuthorityTransfer,
  IndexedDispute,
  IndexedEscrow,
  IndexedLien,
  IndexedListing,
  IndexedOffer,
  IndexedRecord,
  IndexedReservation,
  IndexedRewardRound,
  IndexedSale,
  KeyReissue,
  LicenceSummary,
  PlateInterval,
  TitleInterval,
  VehicleOffer,
  VehicleSummary,
} from "@urcar/sdk/indexer-client"
import { readPayload } from "../projections/record.ts"
import type {
  Application,
  AuthorityTransfer,
  Dispute,
  Escrow,
  FederationAct as FederationActRow,
  KeyReissue as KeyReissueRow,
  Licence,
  Lien,
  Listing,
  Offer,
  Plate,
  RecordRow,
  RewardRound,
  Sale,
  Title,
  Vehicle,
} from "../projections/rows.ts"

/** A vehicle as lists show it. */
export function toVehicleSummary(
  vehicle: Vehicle,
  readings: VehicleSummary["readings"],
  now: number,
): VehicleSummary {
  const row = pickShown(vehicle)
  return {
    ...row,
    verdict: toVerdict(row.verdict),
    offer: toVehicleOffer(vehicle, now),
    readings,
  }
}

/** Without what only sorts and filters, and without the listing, which is shown as one. */
function pickShown(vehicle: Vehicle) {
  const { tokenId, makeKey, modelKey, yearOrder, kmOrder, titleCount, transferSequence, ...rest } = vehicle
  const { saleId, mode, price, currency, seller, attester, listedAt, deadline, lastSaleId, ...others } = rest
  const { readingCount, latestReadingAt, lienCount, reservedDesk, reservedBuyer, reservedUntil, ...row } =
    others
  return row
}

function toVerdict(verdict: string): VehicleSummary["verdict"] {
  return verdict === "LOGICAL" || verdict === "ILLOGICAL" ? verdict : "NO_JUDGEMENT"
}

function toVehicleOffer(vehicle: Vehicle, now: number): VehicleOffer | null {
  const { saleId, mode, price, currency, seller, attester, listedAt, deadline } = vehicle
  if (saleId === null || mode === null || price === null || currency === null) return null
  if (seller === null || listedAt === null || deadline === null || deadline < now) return null
  return { saleId, mode, price: price.toString(), currency, seller, attester, listedAt, deadline }
}

/** What of a record a life line draws. */
export type ReadingRow = Pick<RecordRow, "kind" | "occurredAt" | "odometer" | "unit">

/** A point of a small life line; a vehicle was born at 0. */
export function toReading({
  kind,
  occurredAt,
  odometer,
  unit,
}: ReadingRow): VehicleSummary["readings"][number] {
  const read = kind === "manufacture" ? { value: 0, unit: "km" as const } : toOdometer(odometer, unit)
  return { at: occurredAt, km: read && metresToKilometres(odometerToMetres(read)), kind }
}

function toOdometer(value: number | null, unit: "km" | "mi" | null) {
  return value === null || unit === null ? null : { value, unit }
}

export function toIndexedRecord(row: RecordRow): IndexedRecord {
  const { vin, kindId, plateId, stamp, payloadBytes, odometer, unit, witnesses, ...record } = row
  return {
    ...record,
    odometer: toOdometer(odometer, unit),
    witnesses: [...(witnesses ?? [])],
    isPayloadValid: readPayload(row.kind, row.payload) !== null,
  }
}

export function toTitleInterval({ vin, price, ...title }: Title): TitleInterval {
  return { ...title, price: price?.toString() ?? null }
}

export function toPlateInterval({ sequence, previousBlock, transaction, ...plate }: Plate): PlateInterval {
  return plate
}

export function toAuthorityTransfer({ vin, ...transfer }: AuthorityTransfer): IndexedAuthorityTransfer {
  return transfer
}

/** Who the vehicle is kept for now; a reservation ends by time without an event. */
export function toReservation(vehicle: Vehicle, now: number): IndexedReservation | null {
  const { reservedDesk: desk, reservedBuyer: buyer, reservedUntil: until } = vehicle
  if (desk === null || buyer === null || until === null || until < now) return null
  return { desk, buyer, until }
}

/** A key's re-issue with its state now: an open one lapses without an event. */
export function toKeyReissue(row: KeyReissueRow, titles: number, now: number): KeyReissue {
  const isOpen = row.state === "announced" || row.state === "referred"
  return { ...row, state: isOpen && row.lapsesAfter < now ? "lapsed" : row.state, titles }
}

/** A listing with its state now: a deadline passes without an event. */
export function toIndexedListing(listing: Listing, now: number): IndexedListing {
  const { price, nonce, odometer, unit, state, ...row } = listing
  return {
    ...row,
    state: state === "open" && listing.deadline < now ? "expired" : state,
    price: price.toString(),
    nonce: nonce.toString(),
    odometer: toOdometer(odometer, unit),
  }
}

/** An offer with its state now. */
export function toIndexedOffer(row: Offer, now: number): IndexedOffer {
  const { block, transaction, state, price, ...offer } = row
  return {
    ...offer,
    state: state === "open" && row.until < now ? "expired" : state,
    price: price.toString(),
    terms: { ...row.terms },
  }
}

/** A sale by escrow; whether its deadline has passed only a clock can tell, and the reader has one. */
export function toIndexedEscrow({ deposit, price, bond, bondLost, terms, ...row }: Escrow): IndexedEscrow {
  const amounts = { deposit: deposit.toString(), price: price.toString(), bond: bond.toString() }
  return { ...row, ...amounts, bondLost: bondLost?.toString() ?? null, terms: { ...terms } }
}

export function toIndexedLien({ ceiling, paid, ...row }: Lien): IndexedLien {
  return { ...row, ceiling: ceiling.toString(), paid: paid?.toString() ?? null }
}

export function toIndexedSale({ makeKey, modelKey, price, fee, ...sale }: Sale): IndexedSale {
  return { ...sale, price: price.toString(), fee: fee.toString() }
}

export function toLicenceSummary(row: Licence): LicenceSummary {
  const { account, country, roles, standing, since, changedAt, name, city, profileUri, profileCommitment } =
    row
  const { recordsWritten, recordsWitnessed, lastWroteAt } = row
  return {
    ...{ account, country, roles, standing, since, changedAt, name, city, profileUri, profileCommitment },
    ...{ recordsWritten, recordsWitnessed, lastWroteAt },
    stake: row.stake.toString(),
  }
}

/** A licence as the directory shows it. */
export function toDirectoryEntry(row: Licence, score: DirectoryEntry["score"]): DirectoryEntry {
  const { sequence, lastBlock, nameKey, stake, reserved, slashed, deposit, ...licence } = row
  return {
    ...licence,
    stake: stake.toString(),
    reserved: reserved.toString(),
    slashed: slashed.toString(),
    deposit: deposit.toString(),
    score,
  }
}

export function toIndexedDispute(row: Dispute, now: number): IndexedDispute {
  return {
    ...row,
    isOverdue: row.deadline !== null && row.deadline < now,
    exposure: row.exposure.toString(),
    bond: row.bond.toString(),
    appealBond: row.appealBond?.toString() ?? null,
    slashed: row.slashed?.toString() ?? null,
    award: row.award?.toString() ?? null,
  }
}

export function toIndexedApplication(
  row: Application,
  licence: Pick<Licence, "stake" | "deposit"> | undefined,
): IndexedApplication {
  const { stake = 0n, deposit = 0n } = licence ?? {}
  return { ...row, stake: stake.toString(), deposit: deposit.toString() }
}

export function toIndexedRound(row: RewardRound): IndexedRewardRound {
  return {
    ...row,
    total: row.total.toString(),
    challengedTotal: row.challengedTotal?.toString() ?? null,
    claimed: row.claimed.toString(),
  }
}

/** An act that nobody executed a week after its date cannot be executed any more (OpenZeppelin's AccessManager). */
const actLifetime = 7 * 86_400

/** An act with its state now: its delay ends without an event. */
export function toFederationAct(row: FederationActRow, now: number): FederationAct {
  const expiresAt = row.executableFrom + actLifetime
  const waiting = now >= expiresAt ? "expired" : now >= row.executableFrom ? "ready" : "pending"
  return {
    ...row,
    parameters: row.parameters === null ? null : [...row.parameters],
    state: row.state === "pending" ? waiting : row.state,
    expiresAt,
  }
}
