import type { Round } from "@urcar/sdk/actions"
import type { Address } from "viem"
import type { CurrencyName } from "#lib/amounts.ts"

/** One period in one currency, as the pool has it. */
export type PeriodRound = { period: number; isRunning: boolean; round: Round }

/** The pool's periods in one currency, the latest first, and what it takes to post or challenge. */
export type Periods = {
  name: CurrencyName
  currency: Address
  items: readonly PeriodRound[]
  /** How many more one can ask for; 0 where these are all */
  more: number
  /** In millionths of a euro */
  bond: bigint
  /** Seconds after a period in which its rewards can be posted */
  posting: number
}
