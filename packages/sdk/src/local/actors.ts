import type { Address } from "viem"
import { isRoleName } from "../kinds/roles.ts"
import { localAddresses } from "./addresses.ts"
import { authorities } from "./authorities.ts"
import { businesses } from "./businesses.ts"
import { people } from "./people.ts"
import type { LocalActor, LocalActorRow } from "./types.ts"

/**
 * FOR THE LOCAL CHAIN ONLY. The phrase of every development chain in the world: whoever reads this holds its keys.
 * Nothing of value may ever be sent to one of its accounts, and no account of it may get a permission elsewhere.
 */
export const localMnemonic = "test test test test test test test test test test test junk"

/** The chain these actors exist on. Never offer them on another. */
export const localChainId = 31_337

/** FOR THE LOCAL CHAIN ONLY. Everybody who plays a part in the demo, with the index of the key in the phrase. */
export const localActors: readonly LocalActor[] = [...authorities, ...businesses, ...people].map(toActor)

function toActor([id, name, role, country, index, town]: LocalActorRow): LocalActor {
  const isBusiness = isRoleName(role) && role !== "department" && role !== "police"
  return {
    id,
    name,
    role,
    country,
    index,
    address: addressOf(index),
    ...(town !== undefined && { town }),
    ...(isBusiness && { website: `https://${id}.example` }),
  }
}

function addressOf(index: number): Address {
  const address = localAddresses.get(index)
  if (address === undefined) throw new RangeError(`The local phrase's account ${index} has no part.`)
  return address
}
