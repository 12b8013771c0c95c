import { toChain } from "@urcar/sdk/chain"
import {
  type Account,
  type Address,
  createPublicClient,
  createWalletClient,
  encodeFunctionData,
  type Hex,
  http,
  parseAbi,
} from "viem"
import { z } from "zod"
import { toOperator } from "./accounts.ts"
import { ports } from "./configuration.ts"
import { ownStake, stakingContract, voteStake } from "./genesis.ts"

const stakingAbi = parseAbi([
  "struct Description { string moniker; string identity; string website; string securityContact; string details; }",
  "struct Commission { uint256 rate; uint256 maxRate; uint256 maxChangeRate; }",
  "function createValidator(Description description, Commission commissionRates, uint256 minSelfDelegation, address validatorAddress, string pubkey, uint256 value) returns (bool)",
  "function delegate(address delegatorAddress, string validatorAddress, uint256 amount) returns (bool)",
  "function undelegate(address delegatorAddress, string validatorAddress, uint256 amount) returns (int64)",
])

const validators = z.object({
  result: z.object({
    validators: z.array(z.object({ pub_key: z.object({ value: z.string() }), voting_power: z.string() })),
  }),
})

/** The signing keys (base64) of the validators whose signatures the engine counts now. */
export async function seatedKeys(host: string): Promise<readonly string[]> {
  const response = await fetch(`http://${host}:${ports.comet}/validators?per_page=100`)
  return validators
    .parse(await response.json())
    .result.validators.filter(({ voting_power }) => voting_power !== "0")
    .map(({ pub_key }) => pub_key.value)
}

export interface SeatChange {
  /** Of a door: the engine's own answers are no use to viem while a transaction waits. */
  readonly rpcUrl: string
  readonly chainId: number
  /** Who gives and takes votes. */
  readonly electorate: Account
}

/** A node that is to have a seat. */
export interface Candidate {
  readonly name: string
  readonly account: Account
  /** Base64. */
  readonly signingKey: string
}

/**
 * Makes a node known to the engine as a validator, without a vote; a node that was one before is known already.
 */
export async function introduce(change: SeatChange, { name, account, signingKey }: Candidate): Promise<void> {
  const { electorate } = change
  await send(change, electorate, { to: account.address, value: ownStake })
  const data = encodeFunctionData({
    ...{ abi: stakingAbi, functionName: "createValidator" },
    args: [
      { moniker: name, identity: "", website: "", securityContact: "", details: "" },
      { rate: 0n, maxRate: 10n ** 18n, maxChangeRate: 10n ** 18n },
      ...([ownStake, account.address, signingKey, ownStake] as const),
    ],
  })
  await send(change, account, { to: stakingContract, data })
}

/** Gives a known validator its vote. */
export function seat(change: SeatChange, validator: Address): Promise<void> {
  const args = [change.electorate.address, toOperator(validator), voteStake] as const
  const data = encodeFunctionData({ abi: stakingAbi, functionName: "delegate", args })
  return send(change, change.electorate, { to: stakingContract, data })
}

/** Takes a validator's vote. */
export function unseat(change: SeatChange, validator: Address): Promise<void> {
  const args = [change.electorate.address, toOperator(validator), voteStake] as const
  const data = encodeFunctionData({ abi: stakingAbi, functionName: "undelegate", args })
  return send(change, change.electorate, { to: stakingContract, data })
}

interface Sending {
  readonly to: Address
  readonly value?: bigint
  readonly data?: Hex
}

/** Enough for every call of the engine's contract, whose use it cannot estimate well. */
const gas = 1_000_000n

async function send({ rpcUrl, chainId }: SeatChange, account: Account, sending: Sending): Promise<void> {
  const wallet = createWalletClient({ account, chain: toChain(chainId, rpcUrl), transport: http(rpcUrl) })
  const hash = await wallet.sendTransaction({ gas, maxFeePerGas: 0n, maxPriorityFeePerGas: 0n, ...sending })
  const client = createPublicClient({ transport: http(rpcUrl), pollingInterval: 200 })
  const { status } = await client.waitForTransactionReceipt({ hash })
  if (status !== "success") throw new Error(`The engine refused a change of seats (${hash}).`)
}
