/** Every page of the product. Link through here, so that a page that moves moves everywhere. */
export const routes = {
  home: "/",
  show: "/show",
  add: "/add",
  query: "/query",
  trade: "/trade",
  police: "/police",
  garage: "/garage",
  directory: "/directory",
  department: "/department",
  business: "/business",
  rewards: "/rewards",
  insurer: "/insurer",
  recalls: "/recalls",
  parts: "/parts",
  market: "/market",
  network: "/network",
  verify: "/verify",
  lab: "/lab",
} as const

/** The name of a page. */
export type RouteName = keyof typeof routes

/** Pages of Add that a link with a draft opens: where a witness signs, and where signatures are collected. */
export const witnessRoutes = { witness: "/add/witness", drafts: "/add/drafts" } as const

/** The page that checks a vehicle. */
export const verifyRoute = (vin: string): string => `${routes.verify}?vin=${encodeURIComponent(vin)}`

/** The page of one vehicle. */
export const vehicleRoute = (vin: string): string => `/vehicles/${encodeURIComponent(vin)}`

/** Where whoever stored a record's pictures erases them. */
export const picturesRoute = (vin: string, record: number): string =>
  `${routes.business}/pictures?${new URLSearchParams({ vin, record: String(record) })}`

/** A vehicle's passport, to be printed. */
export const passportRoute = (vin: string): string => `${vehicleRoute(vin)}/passport`

/** The page of one listing or sale. */
export const tradeRoute = (id: string): string => `/trade/${encodeURIComponent(id)}`

/** Pages of Trade: liens, of a car or in general. */
export const lienRoute = (vin?: string): string =>
  vin === undefined ? "/trade/liens" : `/trade/liens?vin=${encodeURIComponent(vin)}`

/** A dealer's own cars, and those it offers for others. */
export const stockRoute = "/trade/stock"

/** Where an owner signs an offer to sell. */
export const sellRoute = (vin: string): string =>
  `${routes.garage}?${new URLSearchParams({ vin, do: "sell" })}`

/** The result of looking a VIN or plate up. */
export const queryRoute = (q: string): string => `${routes.query}?q=${encodeURIComponent(q)}`

/** What one business wrote, and what it may. */
export const licenceRoute = (account: string): string => `${routes.directory}/${encodeURIComponent(account)}`

/** An insurer's list of the cars that owners granted to its key. */
export const grantedCarsRoute = "/insurer/cars"

/** A car as an insurer looks at it, from public records. */
export const insuredRoute = (vin: string): string => `${routes.insurer}?vin=${encodeURIComponent(vin)}`

/** The page of one dispute. */
export const disputeRoute = (id: string): string => `/disputes/${encodeURIComponent(id)}`

/** So many of the latest periods of rewards in one currency. */
export const rewardsRoute = (currency: "euro" | "coin", periods: number): string =>
  `${routes.rewards}?${new URLSearchParams({ currency, periods: String(periods) })}`

/** Where a record is disputed. */
export const newDisputeRoute = (vin: string, sequence: number): string =>
  `/disputes/new?${new URLSearchParams({ vin, record: String(sequence) })}`

/** Where sealed parts of a vehicle are asked for, read, granted and erased. */
export const sealedRoute = (vin: string, sequence?: number): string =>
  `/sealed?${new URLSearchParams({ vin, ...(sequence && { record: String(sequence) }) })}`

/** The same page, with the account that its owner lets read. */
export const sealedGrantRoute = (vin: string, to: string): string =>
  `/sealed?${new URLSearchParams({ vin, to })}`

/** The page on which a disclosed field is checked; the field stands after `#`. */
export const disclosureRoute = "/sealed/check"

/** Where the author of a record corrects it. */
export const correctionRoute = (vin: string, sequence: number): string =>
  `${routes.add}?${new URLSearchParams({ kind: "correction", vin, record: String(sequence) })}`

/** A scenario of the lab at a step: 0 is what comes before it, one more than it has is its end. */
export const labRoute = (scenario: string, step = 0): string =>
  `${routes.lab}/${encodeURIComponent(scenario)}${step === 0 ? "" : `?step=${step}`}`
