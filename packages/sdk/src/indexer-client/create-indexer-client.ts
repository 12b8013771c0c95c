import * as z from "zod/mini"
import { type ActListParameters, actList } from "./acts.ts"
import { type ApplicationListParameters, applicationList, termsList } from "./applications.ts"
import { type ComparableListParameters, comparableList } from "./comparables.ts"
import { type DisputeListParameters, disputeLife, disputeList } from "./disputes.ts"
import { IndexerQueryError, IndexerUnavailableError } from "./errors.ts"
import {
  type EscrowListParameters,
  escrow,
  escrowList,
  type LienListParameters,
  lienList,
} from "./escrows.ts"
import {
  keyLife,
  type LicenceListParameters,
  licenceLife,
  licenceList,
  type WrittenListParameters,
  writtenList,
} from "./licences.ts"
import { listingLife, vehicleLife } from "./life.ts"
import { lag, type PartParameters, type PlateParameters, partMatches, plateMatches } from "./lookups.ts"
import { type RecallListParameters, recallList } from "./recalls.ts"
import { type KeyReissueListParameters, keyReissueList } from "./reissues.ts"
import { type ClaimListParameters, claimList, type RoundListParameters, roundList } from "./rewards.ts"
import { saleLife, stock } from "./sale-life.ts"
import {
  type ListingListParameters,
  listingList,
  market,
  type OfferListParameters,
  offerList,
  type SaleListParameters,
  saleList,
} from "./sales.ts"
import { type MarketStatisticsParameters, marketStatistics } from "./statistics.ts"
import { type VehicleListParameters, vehicleList } from "./vehicles.ts"

/** How a client asks. */
export interface IndexerClientOptions {
  /** Instead of the global one. */
  readonly fetch?: typeof globalThis.fetch
  /** Milliseconds before a question is given up; 10 s by default. */
  readonly timeout?: number
}

type Value = string | number | bigint | boolean | readonly string[] | undefined

/** What the indexer answers when it refuses a question. */
const refusal = z.object({ issues: z.array(z.object({ parameter: z.string(), code: z.string() })) })

/** A client of the indexer's HTTP doors. */
export type IndexerClient = ReturnType<typeof createIndexerClient>

/**
 * Reads lists and lives from an indexer. Every answer is checked; nothing of it is proof.
 *
 * @param url the indexer's address, for example `http://127.0.0.1:42069`
 * @throws from each call: {@link IndexerUnavailableError}, {@link IndexerQueryError}
 */
export function createIndexerClient(url: string, options: IndexerClientOptions = {}) {
  const ask = <Schema extends z.ZodMiniType>(
    path: string,
    schema: Schema,
    parameters: object = {},
  ): Promise<z.infer<Schema> | null> => request(toUrl(url, path, parameters), schema, options)
  const must = async <Schema extends z.ZodMiniType>(
    path: string,
    schema: Schema,
    parameters: object = {},
  ): Promise<z.infer<Schema>> => {
    const answer = await ask(path, schema, parameters)
    if (answer === null) throw new IndexerUnavailableError(`${url}${path}`, 404)
    return answer
  }
  const part = encodeURIComponent
  return {
    /** Vehicles by the buyer's own standard, page by page. */
    listVehicles: (parameters: VehicleListParameters = {}) => must("/vehicles", vehicleList, parameters),
    /** A vehicle's whole life; `null` for one that is not registered. */
    getVehicle: (vin: string) => ask(`/vehicles/${part(vin)}`, vehicleLife),
    /** A listing with its vehicle and offers; `null` for one that was never published. */
    getListing: (saleId: string) => ask(`/listings/${part(saleId)}`, listingLife),
    /** The vehicles that a plate means, now or on a day. */
    findPlate: (text: string, parameters: PlateParameters = {}) =>
      must(`/plates/${part(text)}`, plateMatches, parameters),
    /** Where a part with this serial number turned up, and why it should not have. */
    findPart: (serial: string, parameters: PartParameters = {}) =>
      must(`/parts/${part(serial)}`, partMatches, parameters),
    /** The directory. */
    listLicences: (parameters: LicenceListParameters = {}) => must("/licences", licenceList, parameters),
    /** A licence with its changes and what it wrote; `null` for an account that never had one. */
    getLicence: (account: string) => ask(`/licences/${part(account)}`, licenceLife),
    /** What a licensee wrote and how it was judged, the latest first, page by page. */
    listWritten: (account: string, parameters: WrittenListParameters = {}) =>
      must(`/licences/${part(account)}/records`, writtenList, parameters),
    /** Requests for a licence, the oldest first. */
    listApplications: (parameters: ApplicationListParameters = {}) =>
      must("/applications", applicationList, parameters),
    /** What a licence takes in each country: fees and stakes. */
    listTerms: () => must("/terms", termsList),
    /** Disputes over records, the latest first. */
    listDisputes: (parameters: DisputeListParameters = {}) => must("/disputes", disputeList, parameters),
    /** A dispute with who stands by it; `null` for one that was never opened. */
    getDispute: (id: number | bigint) => ask(`/disputes/${id}`, disputeLife),
    /** Acts of the federation, the open ones by their date. */
    listActs: (parameters: ActListParameters = {}) => must("/acts", actList, parameters),
    /** Rewards by period and currency, the latest first. */
    listRounds: (parameters: RoundListParameters = {}) => must("/rewards/rounds", roundList, parameters),
    /** Rewards that were fetched, by an account or of a period. */
    listClaims: (parameters: ClaimListParameters) => must("/rewards/claims", claimList, parameters),
    /** What is known of a key: certificate, licence, vehicles, credit. */
    getKey: (key: string) => must(`/keys/${part(key)}`, keyLife),
    /** Keys that are to be issued anew, or were, the latest first. */
    listKeyReissues: (parameters: KeyReissueListParameters = {}) =>
      must("/reissues", keyReissueList, parameters),
    /** Vehicles with open recalls, of one make or of all: to be compared with one's own on one's own device. */
    listRecalls: (parameters: RecallListParameters = {}) => must("/recalls", recallList, parameters),
    /** Settled sales, the latest first. */
    listSales: (parameters: SaleListParameters = {}) => must("/sales", saleList, parameters),
    /** One sale in whatever state: offered, under way or settled; `null` for one that nobody made public. */
    getSale: (saleId: string) => ask(`/sales/${part(saleId)}`, saleLife),
    /** What a seller published, or what was published of a vehicle, the latest first. */
    listListings: (parameters: ListingListParameters) => must("/listings", listingList, parameters),
    /** The cars that an account owns, holds or offers for their owners. */
    getStock: (account: string) => must(`/stock/${part(account)}`, stock),
    /** The latest sales of a model and, fewer, of its make: what a price is estimated from. */
    listComparables: (parameters: ComparableListParameters) =>
      must("/comparables", comparableList, parameters),
    /** Sales by escrow, the latest first. */
    listEscrows: (parameters: EscrowListParameters) => must("/escrows", escrowList, parameters),
    /** A sale by escrow; `null` where nothing was deposited. */
    getEscrow: (saleId: string) => ask(`/escrows/${part(saleId)}`, escrow),
    /** Liens of a holder or on a vehicle, the latest first. */
    listLiens: (parameters: LienListParameters) => must("/liens", lienList, parameters),
    /** Offers of a buyer, to a seller, or waiting for an attester. */
    listOffers: (parameters: OfferListParameters) => must("/offers", offerList, parameters),
    /** Figures of the whole register. */
    getMarket: () => must("/market", market),
    /** What was sold when, where and for how much; mileages; time on sale. */
    getMarketStatistics: (parameters: MarketStatisticsParameters) =>
      must("/market/statistics", marketStatistics, parameters),
    /** How far behind the chain the indexer is. */
    getLag: () => must("/lag", lag),
  }
}

function toUrl(base: string, path: string, parameters: object): string {
  const entries: [string, Value][] = Object.entries(parameters)
  const pairs = entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, toText(value)]]))
  const query = new URLSearchParams(pairs).toString()
  return `${base.replace(/\/+$/, "")}${path}${query === "" ? "" : `?${query}`}`
}

function toText(value: Exclude<Value, undefined>): string {
  return typeof value === "object" ? value.join(",") : String(value)
}

async function request<Schema extends z.ZodMiniType>(
  url: string,
  schema: Schema,
  options: IndexerClientOptions,
): Promise<z.infer<Schema> | null> {
  const { fetch = globalThis.fetch, timeout = 10_000 } = options
  const [status, answer] = await receive(url, fetch, timeout)
  if (status === 404) return null
  if (status === 400) throw new IndexerQueryError(url, z.safeParse(refusal, answer).data?.issues ?? [])
  const parsed = status === 200 ? z.safeParse(schema, answer) : undefined
  if (!parsed?.success) throw new IndexerUnavailableError(url, status, { cause: parsed?.error })
  return parsed.data
}

async function receive(
  url: string,
  fetch: typeof globalThis.fetch,
  timeout: number,
): Promise<[number, unknown]> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout) })
    return [response.status, await response.json().catch(() => undefined)]
  } catch (cause) {
    throw new IndexerUnavailableError(url, null, { cause })
  }
}
