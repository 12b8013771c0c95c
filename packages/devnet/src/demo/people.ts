import { localActors } from "@urcar/sdk/local"
import { formerOwnerId } from "./actors.ts"
import type { Country } from "./plan.ts"

/** Gives keys to lives: one per car, as far as the local actors reach. */
export interface People {
  /** Somebody who will not own it for ever. */
  readonly former: (country: Country) => string
  /** Who owns it today: an actor of the demo wallet. */
  readonly current: (country: Country) => string
  /** Countries of the former owners given out so far, in order. */
  readonly formerCountries: readonly Country[]
}

export function createPeople(): People {
  const formerCountries: Country[] = []
  const owners = localActors.filter(({ role }) => role === "owner")
  const uses = new Map(owners.map(({ id }) => [id, 0]))
  const usesOf = (id: string) => uses.get(id) ?? 0
  const current = (country: Country) => {
    const fewest = Math.min(...uses.values())
    const own = owners.find((owner) => owner.country === country && usesOf(owner.id) === fewest)
    const id = (own ?? owners.find((owner) => usesOf(owner.id) === fewest))?.id
    if (id === undefined) throw new RangeError("The demo has no owners.")
    uses.set(id, usesOf(id) + 1)
    return id
  }
  const former = (country: Country) => formerOwnerId(formerCountries.push(country) - 1)
  return { former, current, formerCountries }
}
