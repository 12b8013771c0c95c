import {
  disputeCourtAbi,
  escrowDeskAbi,
  federationAbi,
  licenseRegistryAbi,
  lienRegistryAbi,
  ownerRegistryAbi,
  rewardPoolAbi,
  saleDeskAbi,
  testEuroAbi,
  vehicleRegistryAbi,
} from "@urcar/sdk/generated"
import { type Abi, decodeFunctionData, type Hex, type TypedDataDefinition } from "viem"

const abi = [
  ...vehicleRegistryAbi,
  ...saleDeskAbi,
  ...licenseRegistryAbi,
  ...ownerRegistryAbi,
  ...testEuroAbi,
  ...disputeCourtAbi,
  ...rewardPoolAbi,
  ...federationAbi,
].filter((item) => item.type === "function")

/** Apart: `cancel` and `rule` are acts of others too. What all desks have in common is found above. */
const escrowAbi = [...escrowDeskAbi, ...lienRegistryAbi].filter((item) => item.type === "function")

/** Where the words for a function stand. */
type Called = { group: "calls" | "escrowCalls"; name: string }

/** The contract function that a transaction calls; `undefined` where it is none of the register's. */
export function functionOf(data: Hex): Called | undefined {
  const name = nameIn(abi, data)
  if (name) return { group: "calls", name }
  const escrow = nameIn(escrowAbi, data)
  return escrow ? { group: "escrowCalls", name: escrow } : undefined
}

function nameIn(functions: Abi, data: Hex): string | undefined {
  try {
    return decodeFunctionData({ abi: functions, data }).functionName
  } catch {
    return undefined
  }
}

/** One readable line of what is signed. */
export type SignedLine = { path: string; name: string; value: string }

const isZero = (text: string) => text === "" || /^0x0+$/.test(text)

/** A record's payload is JSON in a text: its members are lines of their own. */
function parseMembers(text: string): object | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === "object" && parsed !== null ? parsed : undefined
  } catch {
    return undefined
  }
}

function walk(name: string, value: unknown, path: string): SignedLine[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => walk(name, entry, `${path}.${index + 1}`))
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => walk(key, inner, `${path}.${key}`))
  const text = String(value)
  const members = name === "payload" ? parseMembers(text) : undefined
  if (members) return walk(name, members, path)
  if (name === "v" || (name === "supersedes" && text === "0")) return []
  return isZero(text) ? [] : [{ path, name, value: text }]
}

/** Everything a statement says, line by line in its own order; what it leaves empty is left out. */
export function linesOf({ message }: TypedDataDefinition): SignedLine[] {
  return Object.entries(message ?? {}).flatMap(([name, value]) => walk(name, value, name))
}
