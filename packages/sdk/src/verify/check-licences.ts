import type { Address } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { type RoleName, rolesFromMask } from "../kinds/roles.ts"
import type { ProvenRecord } from "./check-signatures.ts"
import { VerificationStop } from "./failure.ts"
import { authorRolesAt, authorRolesNow, type LicenceEvent, rolesAt, walkLicence } from "./licences.ts"
import type { Rpc } from "./rpc.ts"

/** What author and witnesses of a record were licensed as when it was recorded. */
export interface RecordRoles {
  readonly author: readonly RoleName[]
  readonly witnesses: readonly (readonly RoleName[])[]
}

/** Every account's licence events, and every record's roles. */
export interface CheckedLicences {
  readonly roles: readonly RecordRoles[]
  readonly events: ReadonlyMap<Address, readonly LicenceEvent[]>
}

/** The roles that have a name; the chain could know newer ones. */
const namedRoles = 0x1fff

/**
 * Checks for each record that its author was licensed for its kind, and its witnesses at all, when it was recorded.
 *
 * @throws VerificationStop naming the first record that was not
 */
export async function checkLicences(
  rpc: Rpc,
  deployment: Deployment,
  records: readonly ProvenRecord[],
): Promise<CheckedLicences> {
  const from = new Map<Address, number>()
  for (const { record, block } of records)
    for (const account of [record.author, ...record.witnesses])
      from.set(account, Math.min(from.get(account) ?? block, block))
  const walks = Array.from(from, async ([account, block]) => {
    return [account, await walkLicence(rpc, deployment, account, block)] as const
  })
  const kinds = new Set(records.map(({ record }) => record.raw.kind))
  const [events, rules] = await Promise.all([
    Promise.all(walks),
    Promise.all(
      Array.from(kinds, async (kind) => [kind, await authorRolesNow(rpc, deployment, kind)] as const),
    ),
  ])
  const licences = new Map<Address, readonly LicenceEvent[]>(events)
  const rolesNow = new Map(rules)
  const roles: RecordRoles[] = []
  for (const logged of records) {
    const { record } = logged
    const masks = [record.author, ...record.witnesses].map((account) =>
      rolesAt(licences.get(account) ?? [], logged),
    )
    const [author = 0, ...witnesses] = masks
    const isPermitted =
      (author & (rolesNow.get(record.raw.kind) ?? 0)) !== 0 ||
      (author & (await authorRolesAt(rpc, deployment, record.raw.kind, logged))) !== 0
    if (!isPermitted)
      throw new VerificationStop(
        "UnlicensedAuthor",
        { author: record.author, roles: toNames(author), kind: record.kind },
        record.sequence,
      )
    const unlicensed = record.witnesses.find((_, index) => witnesses[index] === 0)
    if (unlicensed) throw new VerificationStop("UnlicensedAuthor", { witness: unlicensed }, record.sequence)
    roles.push({ author: toNames(author), witnesses: witnesses.map(toNames) })
  }
  return { roles, events: licences }
}

function toNames(mask: number): RoleName[] {
  return rolesFromMask(mask & namedRoles)
}
