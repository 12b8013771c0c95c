import { type Caller, callers, type federationRoles } from "./cast.ts"
import type { ContractName, Ending } from "./world.ts"

/** Who may make one call, and how everybody else is refused. */
export interface Row {
  readonly args: readonly unknown[]
  /** Who passes the permission check. */
  readonly permitted: readonly Caller[]
  /** How the others end; the name of one error, or one for each caller that is refused in another way. */
  readonly refusal: Ending | ((caller: Caller) => Ending)
  /** What stops those who passed; nothing unless stated. */
  readonly beyond?: Ending | ((caller: Caller) => Ending)
  /** Whether a permitted caller, a role's member, must schedule the call and wait first. */
  readonly isDelayed?: boolean
}

/** One or several calls of each function that changes something. */
export type Rows = Readonly<Record<ContractName, Readonly<Record<string, readonly Row[]>>>>

/** How the federation's functions refuse who has no role for them. */
export const noAccess = "AccessManagedUnauthorized"
export const departments = ["department", "department abroad"]
export const everybody: readonly Caller[] = callers

/** Anyone may, with the same result. */
export const anyone = (args: readonly unknown[], beyond: Ending = ""): Row => {
  return { args, permitted: everybody, refusal: "", beyond }
}

/** Some callers may. */
export const only = (
  permitted: readonly Caller[],
  refusal: Row["refusal"],
  args: readonly unknown[],
  beyond: Row["beyond"] = "",
): Row => ({ args, permitted, refusal, beyond })

/** Nobody who calls from outside may. */
export const nobody = (refusal: Row["refusal"], args: readonly unknown[]): Row => only([], refusal, args)

/** Members of a role of the federation may, each with its delay; its administrator holds every role here. */
export const delayed = (
  role: keyof typeof federationRoles,
  args: readonly unknown[],
  beyond: Ending = "",
): Row => {
  return { args, permitted: ["administrator", `${role} member`], refusal: noAccess, beyond, isDelayed: true }
}

/** The federation's administrator may, with its delay. */
export const administrative = (args: readonly unknown[], beyond: Ending = ""): Row => {
  const refusal = "AccessManagerUnauthorizedAccount"
  return { args, permitted: ["administrator"], refusal, beyond, isDelayed: true }
}

/** The department that licensed the account may. */
export const ofDepartment = (args: readonly unknown[], beyond: Ending = ""): Row =>
  only(["department"], "NotDepartmentOf", args, beyond)

/** Those who hold a role may write; others are told which roles may. */
export const authored = (permitted: readonly Caller[], args: readonly unknown[], beyond: Ending = ""): Row =>
  only(permitted, "AuthorNotPermitted", args, beyond)

/** One ending for those named, another for all others. */
export const byName = (names: readonly Caller[], one: Ending, other: Ending) => (caller: Caller) =>
  names.includes(caller) ? one : other
