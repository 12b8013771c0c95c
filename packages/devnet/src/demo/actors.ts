import { createWriteClient, type WriteClient } from "@urcar/sdk/chain"
import { deriveLocalAccounts, type LocalActor, localActors } from "@urcar/sdk/local"
import type { Address, LocalAccount } from "viem"

/** Somebody in the demo, able to sign. */
export interface DemoActor {
  readonly id: string
  readonly country: string
  readonly address: Address
  readonly account: LocalAccount
  /** Signs typed data; transactions go through the demo's own sender. */
  readonly client: WriteClient
}

/** The demo's cast by id: the actors that the web offers, and keys of former owners that nobody plays any more. */
export interface Cast {
  readonly all: readonly DemoActor[]
  /** @throws RangeError for an id that nobody has. */
  readonly get: (id: string) => DemoActor
}

/** Former owners' keys begin here in the local phrase. */
const firstFormerIndex = 200

/** The id of the n-th former owner of the demo, from 0. */
export function formerOwnerId(number: number): string {
  return `former-${number}`
}

/** Derives everybody's account once: that is slow. */
export function createCast(rpcUrl: string, formerOwners: readonly string[]): Cast {
  const people = [
    ...localActors.map(({ id, country, index }: LocalActor) => ({ id, country, index })),
    ...formerOwners.map((country, number) => ({
      id: formerOwnerId(number),
      country,
      index: firstFormerIndex + number,
    })),
  ]
  const accounts = deriveLocalAccounts(people.map(({ index }) => index))
  const all = people.flatMap(({ id, country }, place) => {
    const account = accounts[place]
    if (!account) return []
    return [{ id, country, account, address: account.address, client: createWriteClient(account, rpcUrl) }]
  })
  const byId = new Map(all.map((actor) => [actor.id, actor]))
  const get = (id: string) => {
    const actor = byId.get(id)
    if (!actor) throw new RangeError(`Nobody in the demo is called ${id}.`)
    return actor
  }
  return { all, get }
}
