import { predictAddresses, readArtifact } from "@urcar/contracts/deploy"
import { type Address, type Hex, numberToHex, zeroAddress, zeroHash } from "viem"
import type { Network } from "../description/schema.ts"
import { encodeExtraData } from "./extra-data.ts"
import type { BesuGenesis } from "./genesis-schema.ts"
import { storeValidators } from "./validator-storage.ts"

/** By which Besu knows the family of QBFT. */
const mixHash = "0x63746963616c2062797a616e74696e65206661756c7420746f6c6572616e6365"

/** Blocks after which open votes are forgotten. There are none where a contract lists the validators. */
const epochLength = 30_000

/** A list of validators that every node is told to take from a block on, without asking the contract. */
export interface Override {
  readonly block: number
  readonly validators: readonly Address[]
}

/**
 * The genesis of a QBFT network whose validators are those that `ValidatorSet.getValidators()` lists from the first
 * block on: the contract stands at the address where the deployment would have created it.
 *
 * @param overrides the way out where the contract lists validators that are gone; see docs/operations.md
 */
export async function createBesuGenesis(
  network: Network,
  overrides: readonly Override[] = [],
): Promise<BesuGenesis> {
  const { chainId, blockSeconds, gasLimit, balances, deployer } = network
  const { federation, validatorSet } = predictAddresses(deployer)
  const { deployedBytecode } = await readArtifact("authority/ValidatorSet")
  return {
    config: {
      ...{ chainId, londonBlock: 0, shanghaiTime: 0, cancunTime: 0, zeroBaseFee: true },
      qbft: {
        ...{
          blockperiodseconds: blockSeconds,
          epochlength: epochLength,
          requesttimeoutseconds: 2 * blockSeconds,
        },
        validatorcontractaddress: validatorSet,
      },
      ...(overrides.length > 0 && { transitions: { qbft: overrides.map(toTransition) } }),
    },
    ...{ nonce: "0x0", timestamp: "0x0", difficulty: "0x1", gasUsed: "0x0", number: "0x0", mixHash },
    ...{ extraData: encodeExtraData([]), gasLimit: numberToHex(gasLimit) },
    ...{ coinbase: zeroAddress, parentHash: zeroHash },
    alloc: {
      ...Object.fromEntries(balances.map(({ address, amount }) => [bare(address), { balance: amount }])),
      [bare(validatorSet)]: {
        balance: "0",
        code: deployedBytecode,
        storage: storeValidators(federation, network),
      },
    },
  }
}

/** From that block on the header's own list counts. */
function toTransition({ block, validators }: Override) {
  return { block, validatorselectionmode: "blockheader" as const, validators: [...validators] }
}

/** Besu's genesis names accounts without `0x`. */
const bare = (address: Hex) => address.slice(2).toLowerCase()
