import { deriveLocalAccounts } from "@urcar/sdk/local"
import type { Hex } from "viem"
import { describeLocalNetwork } from "./local.ts"
import { parseNetwork } from "./parse-network.ts"
import type { Network } from "./schema.ts"

/** The local network as Besu needs it: nodes in a private subnet, each with its key, and two that serve the public. */
export function describeExample(): Network {
  const local = describeLocalNetwork(2)
  const validators = local.validators.map((validator, place) => {
    const { address, nodeKey } = nodeAt(300 + place)
    return { ...validator, address, nodeKey, host: `172.30.0.${11 + place}` }
  })
  const readers = [0, 1].map((place) => ({
    ...{ name: `rpc${place + 1}`, host: `172.30.0.${21 + place}`, nodeKey: nodeAt(310 + place).nodeKey },
  }))
  return parseNetwork({ ...local, name: "urcar-example", validators, readers })
}

function nodeAt(index: number): { address: Hex; nodeKey: string } {
  const [account] = deriveLocalAccounts([index])
  if (!account) throw new RangeError(`There is no account ${index}.`)
  return { address: account.address, nodeKey: account.publicKey.slice(4) }
}
