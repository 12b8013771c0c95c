import type { Address } from "viem"
import type { RoleName } from "../kinds/roles.ts"

/** What somebody plays on the local chain. */
export type LocalActorRole =
  | RoleName
  | "deployer"
  | "guardian"
  | "federation"
  | "owner"
  | "buyer"
  | "unlicensed"

/** Somebody who plays a part on the local chain. */
export interface LocalActor {
  /** Stable and unique, for example `lindenhof` or `police-de`. */
  readonly id: string
  readonly name: string
  readonly role: LocalActorRole
  /** ISO 3166-1 alpha-2; `EU` for the federation's. */
  readonly country: string
  /** Of the account in the local phrase: `m/44'/60'/0'/0/<index>`. */
  readonly index: number
  readonly address: Address
  /** Businesses and authorities only. */
  readonly town?: string
  /** Businesses only, under a name that nobody can own. */
  readonly website?: string
}

/** An actor as the lists state it: id, name, role, country, index, town. */
export type LocalActorRow = readonly [
  id: string,
  name: string,
  role: LocalActorRole,
  country: string,
  index: number,
  town?: string,
]
