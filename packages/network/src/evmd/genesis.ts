import type { Address } from "viem"
import { z } from "zod"
import type { Network } from "../description/schema.ts"
import { toAccount, toModuleAccount, toOperator } from "./accounts.ts"
import type { ConsensusKey } from "./consensus-key.ts"

/** The engine's only coin. */
const denom = "atest"
/** What one vote weighs: the engine rounds stakes down to it. */
export const voteStake = 1_000_000_000_000_000_000n
/** What a validator stakes itself: too little for a vote. */
export const ownStake = 1n
/** The engine's contract by which a vote is given and taken. */
export const stakingContract = "0x0000000000000000000000000000000000000800"

const part = z.record(z.string(), z.unknown())

/** What `evmd init` writes, as far as it is changed here. */
const template = z.looseObject({
  app_state: z.looseObject({
    auth: part,
    bank: z.looseObject({ params: part }),
    evm: z.looseObject({ params: part }),
    feemarket: z.looseObject({ params: part }),
    gov: z.looseObject({ params: part }),
    mint: z.looseObject({ params: part, minter: part }),
    slashing: z.looseObject({ params: part }),
    staking: z.looseObject({ params: part }),
  }),
  consensus: z.looseObject({ params: z.looseObject({ block: part }) }),
})

export interface EvmdGenesisOptions {
  readonly network: Network
  /** Each validator's signing key, in order. */
  readonly signingKeys: readonly ConsensusKey[]
  /** Who gives votes: the federation. The engine knows no vote without a stake, so it stakes one for each seat. */
  readonly electorate: Address
  /** What `evmd init` wrote. */
  readonly defaults: unknown
  /** ISO 8601. */
  readonly time: string
}

/** The first state of the engine's chain: seats, coin, free gas; no inflation, and no slashing for being away. */
export function createEvmdGenesis({ network, signingKeys, electorate, defaults, time }: EvmdGenesisOptions) {
  const { app_state: state, consensus, ...rest } = template.parse(defaults)
  const seats = network.validators.map(({ name, address }, place) => {
    const key = signingKeys[place]
    if (!key) throw new RangeError(`${name} has no signing key.`)
    return { name, address, key }
  })
  return {
    ...rest,
    genesis_time: time,
    chain_id: engineChainId(network),
    consensus: {
      ...consensus,
      params: {
        ...consensus.params,
        block: { ...consensus.params.block, max_gas: String(network.gasLimit) },
      },
    },
    app_state: {
      ...state,
      auth: { ...state.auth, accounts: accountsOf(network) },
      bank: { ...state.bank, balances: balancesOf(network, seats.length), denom_metadata: [coin] },
      evm: {
        ...state.evm,
        params: { ...state.evm.params, evm_denom: denom, active_static_precompiles: [stakingContract] },
      },
      feemarket: { ...state.feemarket, params: { ...state.feemarket.params, ...freeGas } },
      gov: { ...state.gov, params: { ...state.gov.params, ...deposits } },
      mint: {
        ...state.mint,
        minter: { ...state.mint.minter, inflation: decimal(0n) },
        params: { ...state.mint.params, mint_denom: denom, ...noInflation },
      },
      slashing: { ...state.slashing, params: { ...state.slashing.params, ...patience } },
      staking: {
        ...state.staking,
        params: { ...state.staking.params, bond_denom: denom },
        validators: seats.map(({ name, address, key }) => toValidator(name, address, key)),
        delegations: seats.flatMap(({ address }) => [
          toDelegation(address, address, ownStake),
          toDelegation(electorate, address, voteStake),
        ]),
      },
    },
  }
}

/** The chain's name inside the engine; the EIP-155 id is a setting of each node. */
export function engineChainId({ name }: Network): string {
  return `${name}-1`
}

const decimal = (units: bigint) => `${units}.000000000000000000`

const freeGas = {
  no_base_fee: true,
  base_fee: decimal(0n),
  min_gas_price: decimal(0n),
  min_gas_multiplier: decimal(0n),
}
const noInflation = {
  inflation_rate_change: decimal(0n),
  inflation_max: decimal(0n),
  inflation_min: decimal(0n),
}
/** A validator that was away for a week comes back without asking. Signing two blocks of one height still costs its seat. */
const patience = {
  signed_blocks_window: "1000000",
  min_signed_per_window: "0.010000000000000000",
  slash_fraction_downtime: decimal(0n),
}
const deposits = {
  min_deposit: [{ denom, amount: "10000000" }],
  expedited_min_deposit: [{ denom, amount: "50000000" }],
}
const coin = {
  ...{
    description: "coin",
    base: denom,
    display: "test",
    name: "Coin",
    symbol: "COIN",
    uri: "",
    uri_hash: "",
  },
  denom_units: [
    { denom, exponent: 0, aliases: [] },
    { denom: "test", exponent: 18, aliases: [] },
  ],
}

/** Without one the engine takes an account's coin for nothing until it has sent something. */
function accountsOf({ balances }: Network) {
  return balances.map(({ address }, place) => ({
    ...{ "@type": "/cosmos.auth.v1beta1.BaseAccount", address: toAccount(address), pub_key: null },
    ...{ account_number: String(place), sequence: "0" },
  }))
}

function balancesOf({ balances }: Network, seats: number) {
  const staked = BigInt(seats) * (voteStake + ownStake)
  const toBalance = (address: string, amount: string) => ({ address, coins: [{ denom, amount }] })
  return [
    ...balances.map(({ address, amount }) => toBalance(toAccount(address), amount)),
    // The first block moves it to the pool of those who vote.
    toBalance(toModuleAccount("not_bonded_tokens_pool"), String(staked)),
  ]
}

function toValidator(moniker: string, address: Address, { publicKey }: ConsensusKey) {
  const stake = voteStake + ownStake
  return {
    operator_address: toOperator(address),
    consensus_pubkey: { "@type": "/cosmos.crypto.ed25519.PubKey", key: publicKey },
    jailed: false,
    status: "BOND_STATUS_UNBONDED",
    tokens: String(stake),
    delegator_shares: decimal(stake),
    description: { moniker, identity: "", website: "", security_contact: "", details: "" },
    unbonding_height: "0",
    unbonding_time: "1970-01-01T00:00:00Z",
    commission: {
      commission_rates: { rate: decimal(0n), max_rate: decimal(1n), max_change_rate: decimal(1n) },
      update_time: "1970-01-01T00:00:00Z",
    },
    min_self_delegation: String(ownStake),
    unbonding_on_hold_ref_count: "0",
    unbonding_ids: [],
  }
}

function toDelegation(from: Address, validator: Address, amount: bigint) {
  return {
    delegator_address: toAccount(from),
    validator_address: toOperator(validator),
    shares: decimal(amount),
  }
}
