import { type LocalActor, localActors } from "@urcar/sdk/local"
import type { Country } from "./plan.ts"
import type { Random } from "./random.ts"

/** Ids of a country's businesses of one role; where it has none, of all countries'. */
export function businessesOf(role: LocalActor["role"], country: Country): readonly [string, ...string[]] {
  const all = localActors.filter((actor) => actor.role === role)
  const own = all.filter((actor) => actor.country === country)
  const [first, ...rest] = (own.length > 0 ? own : all).map(({ id }) => id)
  if (first === undefined) throw new RangeError(`Nobody in the demo is ${role}.`)
  return [first, ...rest]
}

/** One of them. */
export function pickBusiness(role: LocalActor["role"], country: Country, random: Random): string {
  return random.pick(businessesOf(role, country))
}

/** The id of a country's police. */
export function policeOf(country: string): string {
  return `police-${country.toLowerCase()}`
}

/** The id of a country's department. */
export function departmentOf(country: string): string {
  return `department-${country.toLowerCase()}`
}

/** A business's town. */
export function townOf(id: string): string {
  return localActors.find((actor) => actor.id === id)?.town ?? ""
}
