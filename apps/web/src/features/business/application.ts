import { licensedRoles } from "@urcar/sdk/kinds"
import type { Hex } from "viem"

/** A role that a department licenses. */
export type LicensedRole = (typeof licensedRoles)[number]

/** What is typed into an application. */
export type TypedApplication = {
  country: string
  roles: readonly LicensedRole[]
  name: string
  town: string
  website: string
  file: Pick<File, "size"> | undefined
}

/** An application as typed, once nothing is wrong with it. */
export type GoodApplication = {
  country: string
  roles: readonly LicensedRole[]
  profile: { name: string; town: string; website: string }
}

/** An application ready to be signed. */
export type ReadyApplication = GoodApplication & { documents: Hex }

/** Most bytes of papers: what the store takes, less what encrypting adds. */
export const mostPaperBytes = 9 * 1024 * 1024

/** What is wrong with an application; the message catalogue has a sentence for each. */
export type ApplicationProblem = {
  field: "country" | "roles" | "name" | "town" | "website" | "documents"
  code: "missing" | "country" | "roles" | "website" | "documents" | "tooLarge" | "tooLong"
}

const isWebsite = (text: string): boolean => {
  if (!/^https:\/\/[^\s/]+\.[^\s/]+/.test(text)) return false
  return URL.canParse(text)
}

/** Bytes that the register takes of a public profile, less its punctuation. */
const profileBytes = 450

/** Everything that is wrong, in the order of the form. */
export function applicationProblems(typed: TypedApplication): ApplicationProblem[] {
  const { country, roles, name, town, website, file } = typed
  const problems: ApplicationProblem[] = []
  if (country === "") problems.push({ field: "country", code: "country" })
  if (roles.length === 0) problems.push({ field: "roles", code: "roles" })
  if (name.trim() === "") problems.push({ field: "name", code: "missing" })
  else if (name.trim().length > 100) problems.push({ field: "name", code: "tooLong" })
  if (town.trim() === "") problems.push({ field: "town", code: "missing" })
  else if (town.trim().length > 60) problems.push({ field: "town", code: "tooLong" })
  const size = new TextEncoder().encode(name + town + website).length
  if (!isWebsite(website.trim())) problems.push({ field: "website", code: "website" })
  else if (website.trim().length > 200 || size > profileBytes)
    problems.push({ field: "website", code: "tooLong" })
  if (!file) problems.push({ field: "documents", code: "documents" })
  else if (file.size > mostPaperBytes) problems.push({ field: "documents", code: "tooLarge" })
  return problems
}

/** The roles of a list that a department licenses. */
export const toLicensedRoles = (names: readonly string[]): LicensedRole[] =>
  licensedRoles.filter((role) => names.includes(role))
