import { roleNames, rolesFromMask } from "@urcar/sdk/kinds"
import type { Format } from "#lib/format.ts"
import type { Messages } from "#messages/types.ts"

/** Bits the chain could know beyond those that have a name are left out. */
const namedRoles = 2 ** roleNames.length - 1

/** The roles of a mask in words. */
export const rolesText = (mask: number, names: Messages["record"]["roles"]): string =>
  rolesFromMask(mask & namedRoles)
    .map((role) => names[role])
    .join(", ")

/** What stands in place of a name that nobody filed: an office is named by its role and country. */
export function officeName(
  licence: { readonly roles: number; readonly country: string },
  texts: Pick<Messages, "directory" | "record">,
  format: Format,
): string {
  const roles = rolesText(licence.roles, texts.record.roles)
  return roles === "" ? texts.directory.nameless : `${roles}, ${format.country(licence.country)}`
}
