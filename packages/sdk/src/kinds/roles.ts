import { UnknownRoleError } from "../errors/payload-errors.ts"

/** What an account may act as; the place in this list is the bit on chain. */
export const roleNames = [
  "department",
  "police",
  "manufacturer",
  "dealer",
  "inspection-station",
  "workshop",
  "insurer",
  "notary",
  "bank",
  "parts-supplier",
  "tyre-shop",
  "connected-car",
  "sale-desk",
  "court",
] as const

/** The name of a role. */
export type RoleName = (typeof roleNames)[number]

/** What a department may license; the others are admitted by the federation. */
export const licensedRoles = [
  "manufacturer",
  "dealer",
  "inspection-station",
  "workshop",
  "insurer",
  "notary",
  "bank",
  "parts-supplier",
  "tyre-shop",
  "connected-car",
] as const satisfies readonly RoleName[]

/** Everyone who may stand as witness: departments, police and every licensed business. */
export const witnessingRoles = [
  "department",
  "police",
  ...licensedRoles,
] as const satisfies readonly RoleName[]

/** Whether this is the name of a role. */
export function isRoleName(name: unknown): name is RoleName {
  return roleNames.some((role) => role === name)
}

/** The bit position of a role. @throws {@link UnknownRoleError} */
export function roleBit(role: RoleName): number {
  const bit = roleNames.indexOf(role)
  if (bit < 0) throw new UnknownRoleError(role)
  return bit
}

/** The mask of several roles, as the chain stores it. @throws {@link UnknownRoleError} */
export function rolesToMask(roles: readonly RoleName[]): number {
  return roles.reduce((mask, role) => mask | (1 << roleBit(role)), 0)
}

/**
 * The roles of a mask from the chain, in the order of the table.
 *
 * @throws {@link UnknownRoleError} if a bit has no role.
 */
export function rolesFromMask(mask: number | bigint): RoleName[] {
  const bits = BigInt(mask)
  if (bits < 0n || bits >> BigInt(roleNames.length) !== 0n) throw new UnknownRoleError(mask)
  return roleNames.filter((_, bit) => (bits >> BigInt(bit)) % 2n === 1n)
}

/** Whether a mask from the chain contains a role. */
export function hasRole(mask: number | bigint, role: RoleName): boolean {
  return (BigInt(mask) >> BigInt(roleBit(role))) % 2n === 1n
}
