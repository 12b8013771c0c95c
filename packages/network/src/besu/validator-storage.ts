import { type Address, concat, type Hex, keccak256, numberToHex, pad } from "viem"
import type { Network } from "../description/schema.ts"

/** Where the contract keeps what, in order of declaration: the authority, the set (values, places), two maps. */
const slots = { authority: 0n, values: 1n, places: 2n, operatorOf: 3n, countOf: 4n } as const

/** The storage of a `ValidatorSet` that was constructed with this network's seats, for a genesis. */
export function storeValidators(
  federation: Address,
  { validators, members }: Network,
): Readonly<Record<string, string>> {
  const operators = validators.map(({ member }) => {
    const found = members.find(({ id }) => id === member)
    if (!found) throw new RangeError(`${member} is no member.`)
    return found.operator
  })
  const first = BigInt(keccak256(word(slots.values)))
  const counts = Map.groupBy(operators, (operator) => operator)
  return Object.fromEntries(
    [
      [word(slots.authority), pad(federation)],
      [word(slots.values), word(BigInt(validators.length))],
      ...validators.flatMap(({ address }, place) => [
        [word(first + BigInt(place)), pad(address)],
        [entry(address, slots.places), word(BigInt(place + 1))],
        [entry(address, slots.operatorOf), pad(operators[place] ?? "0x")],
      ]),
      ...[...counts].map(([operator, same]) => [entry(operator, slots.countOf), word(BigInt(same.length))]),
    ].map(([slot = "0x", value = "0x"]) => [slot.toLowerCase(), value.toLowerCase()]),
  )
}

const word = (value: bigint): Hex => numberToHex(value, { size: 32 })

/** The place of a map's value for an address. */
function entry(key: Address, slot: bigint): Hex {
  return keccak256(concat([pad(key), word(slot)]))
}
