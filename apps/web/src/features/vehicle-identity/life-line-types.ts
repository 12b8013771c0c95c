/** What a record was about; each has its own shape on the life line. */
export type MarkGroup = "birth" | "use" | "event" | "trade"

/** One record on a life line. */
export type LifeLineReading = {
  /** When it happened: unix seconds */
  at: number
  /** Kilometres as read; `undefined` where the record names no mileage (it then stands on the line) */
  km: number | undefined
  group: MarkGroup
  /** The kind in the reader's language */
  label: string
  /** Lower than the accepted mileage before it */
  breach: boolean
  /** A later correction replaced it: it stays visible, and the line passes it by */
  superseded: boolean
  /** Higher than any vehicle could drive, and not confirmed by a further reading: the line passes it by too */
  unconfirmed?: boolean
  /** Where the record stands on this page, for example `#record-12` */
  href?: string
}

/** Everything a life line shows. Order does not matter. */
export type LifeLineInput = {
  readings: readonly LifeLineReading[]
  /** The mileage the engine accepts now; `undefined` where it judges none */
  acceptedKm: number | undefined
  /** The highest mileage ever read: it can never drop */
  highestKm: number | undefined
  /** Times without any reading, in unix seconds */
  gaps: readonly { from: number; to: number }[]
}
