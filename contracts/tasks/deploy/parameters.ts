import type { Address, Hex } from "viem"
import { mnemonicToAccount } from "viem/accounts"

/** Who may write a kind of record, as `IRecordPolicy.setRule` takes it. */
export interface Rule {
  /** The kind's name, left-aligned in 32 bytes. */
  readonly kind: Hex
  readonly authorRoles: number
  readonly witnesses: number
  readonly witnessRoles: number
  readonly keyWitnessRoles: number
}

/** A department, police or both, admitted before the hand-over; afterwards every admission is delayed. */
export interface Admission {
  readonly account: Address
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Role bits. */
  readonly roles: number
}

/** What is set once the contracts stand. None of it changes an address or a byte of code. */
export interface Settings {
  readonly rules: readonly Rule[]
  readonly admissions: readonly Admission[]
}

/** A validator and the account that answers for it. */
export interface Seat {
  readonly validator: Address
  readonly operator: Address
}

/** What the contracts are constructed with; addresses and code hashes follow from it. */
export interface Construction {
  readonly guardian: Address
  /** The federation's administrator from the hand-over on: the member states' multisig. */
  readonly administrator: Address
  /** Seconds that every act of the federation stands public at least. */
  readonly shortestDelay: number
  /** Seconds that an authority's transfer of a title stands public. */
  readonly transferDelay: number
  readonly validators: readonly Seat[]
  /**
   * Whether the chain began with the validators' contract, because its engine reads it from the first block on. The
   * deployer then calls it where it would have created it, so that no other address changes.
   */
  readonly isValidatorSetInGenesis?: boolean
  /** The federation's part of fees, bonds and slashed stakes goes there. */
  readonly treasury: Address
}

/** The phrase of every local chain: its keys are public knowledge. */
export const localMnemonic = "test test test test test test test test test test test junk"

const day = 86_400

/** The account that deploys on a local chain: the phrase's first. */
export const localDeployer = mnemonicToAccount(localMnemonic, { addressIndex: 0 })

const administrator = mnemonicToAccount(localMnemonic, { addressIndex: 2 }).address

/** On a local chain one of the demo's manufacturers runs the validator, and pays the lower licence fee for it. */
const operator = mnemonicToAccount(localMnemonic, { addressIndex: 20 }).address

/** What a local chain's contracts are constructed with: the phrase's second account guards, the third administers. */
export const localConstruction: Construction = {
  guardian: mnemonicToAccount(localMnemonic, { addressIndex: 1 }).address,
  administrator,
  treasury: administrator,
  shortestDelay: day,
  transferDelay: 7 * day,
  validators: [{ validator: localDeployer.address, operator }],
}
