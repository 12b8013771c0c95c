import type { MarketStatistics } from "@urcar/sdk/indexer-client"
import type { Format } from "#lib/format.ts"
import type { Messages } from "#messages/types.ts"

/** What a chart of the statistics is drawn from. */
export type StatisticsProps = {
  statistics: MarketStatistics
  texts: Messages["market"]
  format: Format
  /** An amount in words; a dash for none */
  money: (amount: string | undefined) => string
}
