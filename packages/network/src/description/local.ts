import {
  deriveLocalAccounts,
  type LocalActor,
  localActors,
  localChainId,
  localMnemonic,
} from "@urcar/sdk/local"
import { bytesToHex, type Hex, parseEther } from "viem"
import { type LocalAccount, mnemonicToAccount } from "viem/accounts"
import { parseNetwork } from "./parse-network.ts"
import type { Member, Network } from "./schema.ts"

/** Who runs the local network's validators: three manufacturers and a department, in four countries. */
const operators = ["nordwerk", "hexavia", "moravan", "department-at"]

/** The local phrase's accounts from here on are validators'. */
const firstValidatorIndex = 300

/**
 * FOR THE LOCAL NETWORK ONLY. The key of the validator at this place, which anybody knows.
 * @param place from 0
 */
export function localValidatorAccount(place: number): LocalAccount {
  const [account] = deriveLocalAccounts([firstValidatorIndex + place])
  if (!account) throw new RangeError(`No validator has place ${place}.`)
  return account
}

/**
 * FOR THE LOCAL NETWORK ONLY. The same validator's private key, for an engine whose nodes sign with it.
 * @param place from 0
 */
export function localValidatorSecret(place: number): Hex {
  const { privateKey } = mnemonicToAccount(localMnemonic, {
    addressIndex: firstValidatorIndex + place,
  }).getHdKey()
  if (!privateKey) throw new RangeError(`No validator has place ${place}.`)
  return bytesToHex(privateKey)
}

/** Four validators on this machine, each on a loopback address of its own, with coin for every local actor. */
export function describeLocalNetwork(blockSeconds = 1): Network {
  return parseNetwork({
    ...{ name: "urcar-local", chainId: localChainId, blockSeconds, gasLimit: 60_000_000, gas: "free" },
    tolerates: 1,
    members: operators.map((id) => toMember(actor(id))),
    validators: operators.map((member, place) => ({
      ...{ name: `v${place + 1}`, member, host: `127.0.1.${place + 1}` },
      address: localValidatorAccount(place).address,
    })),
    balances: localActors.map(({ address }) => ({ address, amount: String(parseEther("10000")) })),
    deployer: actor("deployer").address,
  })
}

function toMember({ id, name, country, address }: LocalActor): Member {
  return { id, name, country, operator: address }
}

function actor(id: string): LocalActor {
  const found = localActors.find((one) => one.id === id)
  if (!found) throw new RangeError(`The local chain has no ${id}.`)
  return found
}
