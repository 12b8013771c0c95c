/** A vehicle as far as its price is concerned. What is not known is left out. */
export interface PriceVehicle {
  /** A vehicle is no comparable of itself. */
  readonly vin?: string | null | undefined
  readonly make: string
  readonly model: string
  /** The model year. */
  readonly year: number
  /** The accepted mileage. */
  readonly km: number
  readonly fuel?: string | null | undefined
  readonly gearbox?: string | null | undefined
  readonly powerKw?: number | null | undefined
  readonly engineCc?: number | null | undefined
  /** A word of the condition report's scale. */
  readonly condition?: string | null | undefined
  readonly country?: string | null | undefined
}

/** A realised sale. All sales of a book are in one currency and one unit of it. */
export interface PriceSale extends PriceVehicle {
  readonly id?: string | null | undefined
  readonly price: number
  /** Unix seconds; sales without it count as of one day. */
  readonly at?: number | null | undefined
  readonly seller?: string | null | undefined
  /** Transfers by an authority have no price of a market and are left out. */
  readonly isByAuthority?: boolean | undefined
}

/** A sale that an estimate rests on. */
export interface Comparable {
  readonly sale: PriceSale
  /** What it would have cost with the age, mileage and equipment of the vehicle asked about, at the day asked about. */
  readonly adjustedPrice: number
  /** Its part of all comparables, from 0 to 1. */
  readonly weight: number
}

/** What a vehicle would cost. Prices have four significant digits, so that every machine shows the same. */
export interface PriceEstimate {
  readonly version: number
  /** `comparables`: at least five sales of this model. `formula`: too few of them; no label is given. */
  readonly basis: "comparables" | "formula"
  readonly price: number
  /** The band that is to hold four of five prices. */
  readonly low: number
  readonly high: number
  /** The nearest first. */
  readonly comparables: readonly Comparable[]
}
