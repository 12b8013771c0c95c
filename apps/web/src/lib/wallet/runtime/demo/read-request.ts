import {
  disputeCourtAbi,
  federationAbi,
  licenseRegistryAbi,
  ownerRegistryAbi,
  rewardPoolAbi,
  saleDeskAbi,
  testEuroAbi,
  vehicleRegistryAbi,
} from "@urcar/sdk/generated"
import { decodeFunctionData, type Hex, type TypedDataDefinition } from "viem"

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

/** The contract function that a transaction calls; `undefined` where it is none of the register's. */
export function functionOf(data: Hex): string | undefined {
  try {
    return decodeFunctionData({ abi, data }).functionName
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
