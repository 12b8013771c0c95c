import { type LicenceListParameters, licenceSorts, standings } from "@urcar/sdk/indexer-client"
import { roleNames } from "@urcar/sdk/kinds"

/** What the directory is searched for. */
export type DirectoryFilters = Pick<LicenceListParameters, "q" | "country" | "role" | "standing" | "sort">

const first = (value: string | readonly string[] | undefined): string =>
  (typeof value === "string" ? value : (value?.[0] ?? "")).trim().slice(0, 60)

/** Reads the search part of the directory's address; what it does not know is left out. */
export function readDirectoryFilters(
  search: Readonly<Record<string, string | readonly string[] | undefined>>,
): DirectoryFilters {
  const q = first(search.q)
  const country = first(search.country).toUpperCase()
  const role = roleNames.find((name) => name === first(search.role))
  const standing = standings.find((name) => name === first(search.standing))
  const sort = licenceSorts.find((name) => name === first(search.sort))
  return {
    ...(q.length > 1 && { q }),
    ...(/^[A-Z]{2}$/.test(country) && { country }),
    ...(role !== undefined && { role }),
    ...(standing !== undefined && { standing }),
    ...(sort !== undefined && { sort }),
  }
}

/** The search part of the address that holds these filters. */
export function writeDirectoryFilters(filters: DirectoryFilters, cursor?: string): string {
  const { q, country, role, standing, sort } = filters
  const pairs = Object.entries({ q, country, role, standing, sort, cursor }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return new URLSearchParams(pairs).toString()
}
