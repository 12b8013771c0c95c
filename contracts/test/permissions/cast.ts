import { type Address, keccak256, stringToBytes } from "viem"
import { type LocalAccount, privateKeyToAccount } from "viem/accounts"
import { localConstruction, localDeployer } from "../../tasks/deploy/index.ts"
import type { World } from "./world.ts"

/** Role bits of the licensable roles, as `types/Roles.sol` numbers them. */
export const licensable = {
  manufacturer: 1 << 2,
  dealer: 1 << 3,
  "inspection station": 1 << 4,
  workshop: 1 << 5,
  insurer: 1 << 6,
  notary: 1 << 7,
  bank: 1 << 8,
  "parts supplier": 1 << 9,
  "tyre shop": 1 << 10,
  "connected car": 1 << 11,
} as const

export const roleBits = { department: 1, police: 2, saleDesk: 1 << 12, ...licensable } as const

/** The federation's roles, by number. */
export const federationRoles = { admission: 1n, policy: 2n, validators: 3n, court: 5n } as const

export const licensees = ["manufacturer", "dealer", "inspection station", "workshop", "insurer"] as const
const more = ["notary", "bank", "parts supplier", "tyre shop", "connected car"] as const
export const members = ["admission member", "policy member", "validators member", "court member"] as const
export const contracts = [
  "federation contract",
  "vehicle registry contract",
  "authority acts contract",
  "sale desk contract",
  "dispute court contract",
  "reward pool contract",
  "escrow desk contract",
] as const

/** Every kind of caller there is. */
export const callers = [
  ...["stranger", "owner", "buyer", "applicant", "accuser", "leaver", "suspended"],
  ...licensees,
  ...more,
  ...["department", "police", "department abroad", "police abroad"],
  ...["founder", "administrator", "guardian"],
  ...members,
  ...contracts,
] as const

export type Caller = string

/** Businesses with an active German licence. */
export const licensed: readonly Caller[] = [...licensees, ...more]

/** Signs for a name that is nobody's contract and no account of the local phrase. */
export const accountOf = (name: string): LocalAccount => privateKeyToAccount(keccak256(stringToBytes(name)))

/** The address that stands for a name, the same each time. */
export function addressOf(name: string): Address {
  if (name === "founder") return localDeployer.address
  if (name === "administrator") return localConstruction.administrator
  if (name === "guardian") return localConstruction.guardian
  return accountOf(name).address
}

/** Who a caller is on a chain: contracts stand where the deployment put them. */
export function callerOf({ addresses }: World, caller: Caller): Address {
  const contract = new Map<string, Address>([
    ["federation contract", addresses.federation],
    ["vehicle registry contract", addresses.vehicleRegistry],
    ["authority acts contract", addresses.authorityActs],
    ["sale desk contract", addresses.saleDesk],
    ["dispute court contract", addresses.disputeCourt],
    ["reward pool contract", addresses.rewardPool],
    ["escrow desk contract", addresses.escrowDesk],
  ])
  return contract.get(caller) ?? addressOf(caller)
}

/** Who plays no part. */
export const somebody = addressOf("somebody else")
