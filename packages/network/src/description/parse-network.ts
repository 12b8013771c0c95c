import type { z } from "zod"
import { NetworkError } from "./network-error.ts"
import { faultsTolerated, validatorsNeeded } from "./safety.ts"
import { type Network, networkShape } from "./schema.ts"

/**
 * Reads a description of a network.
 * @throws {NetworkError} with every problem, one line each
 */
export function parseNetwork(value: unknown): Network {
  const read = networkShape.safeParse(value)
  if (!read.success) throw new NetworkError(read.error.issues.map(describeIssue))
  const problems = [
    ...findTooFew(read.data),
    ...findDuplicates(read.data),
    ...findStrangers(read.data),
    ...findTooMighty(read.data),
  ]
  if (problems.length > 0) throw new NetworkError(problems)
  return read.data
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return `${path.join(".") || "The description"}: ${message}.`
}

function findTooFew({ validators, tolerates }: Network): string[] {
  const needed = validatorsNeeded(tolerates)
  if (validators.length >= needed) return []
  const [count, able] = [validators.length, faultsTolerated(validators.length)]
  return [
    `${needed} validators are needed to tolerate ${tolerates} faulty (3f + 1); there are ${count}, which tolerate ${able}.`,
  ]
}

function findDuplicates({ members, validators, readers, balances }: Network): string[] {
  const nodes = [...validators, ...readers]
  const keys = nodes.flatMap(({ name, nodeKey }) => (nodeKey === undefined ? [] : [{ name, nodeKey }]))
  return [
    ...repeated(
      "members",
      "id",
      members.map(({ id }) => [id, id]),
    ),
    ...repeated(
      "members",
      "operator",
      members.map(({ id, operator }) => [id, operator]),
    ),
    ...repeated(
      "nodes",
      "name",
      nodes.map(({ name }) => [name, name]),
    ),
    ...repeated(
      "nodes",
      "host",
      nodes.map(({ name, host }) => [name, host.toLowerCase()]),
    ),
    ...repeated(
      "nodes",
      "key",
      keys.map(({ name, nodeKey }) => [name, nodeKey]),
    ),
    ...repeated(
      "validators",
      "address",
      validators.map(({ name, address }) => [name, address]),
    ),
    ...repeated(
      "balances",
      "address",
      balances.map(({ address }) => [address, address]),
    ),
  ]
}

/** A line for each value that stands twice. */
function repeated(list: string, field: string, entries: readonly (readonly [string, string])[]): string[] {
  const owners = Map.groupBy(entries, ([, value]) => value)
  return [...owners]
    .filter(([, same]) => same.length > 1)
    .map(
      ([value, same]) =>
        `${list}: ${same.map(([owner]) => owner).join(" and ")} have the same ${field} ${value}.`,
    )
}

function findStrangers({ members, validators }: Network): string[] {
  const known = new Set(members.map(({ id }) => id))
  return validators
    .filter(({ member }) => !known.has(member))
    .map(({ name, member }) => `validators: ${name} belongs to ${member}, which is no member.`)
}

/** Neither one operator nor one country may hold more seats than the network can do without. */
function findTooMighty({ members, validators, tolerates }: Network): string[] {
  if (tolerates === 0) return []
  const countryOf = new Map(members.map(({ id, country }) => [id, country]))
  const byMember = Map.groupBy(validators, ({ member }) => member)
  const byCountry = Map.groupBy(validators, ({ member }) => countryOf.get(member) ?? "")
  return [...byMember, ...byCountry]
    .filter(([, seats]) => seats.length > tolerates)
    .map(
      ([holder, seats]) =>
        `${holder} would hold ${seats.length} seats and could stop the network alone: at most ${tolerates}.`,
    )
}
