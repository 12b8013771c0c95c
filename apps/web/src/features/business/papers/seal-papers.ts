import { getLicence, type Licence } from "@urcar/sdk/actions"
import { getDomain, type ReadClient } from "@urcar/sdk/chain"
import type { GatewayClient } from "@urcar/sdk/gateway-client"
import type { IndexerClient } from "@urcar/sdk/indexer-client"
import { encryptFile, hashFile } from "@urcar/sdk/seal"
import type { Hex } from "viem"

/** Papers as an application commits to them. */
export type SealedPapers = {
  /** The commitment */
  documents: Hex
  /** Encrypted for the department; `null` where it has published no key: then the commitment is to the file itself */
  sealed: Uint8Array | null
}

/** Where a department's keys are found. */
export type KeySources = { reader: ReadClient; indexer: IndexerClient; gateway: GatewayClient }

/** Whether papers for a country's department may be encrypted for whoever has this licence. */
export const isDepartmentOf = (
  country: string,
  licence: Pick<Licence, "country" | "standing" | "roles">,
): boolean =>
  licence.country === country && licence.standing === "active" && licence.roles.includes("department")

/**
 * The published keys of a country's departments, signed by each. Lists only name the accounts: that they are
 * departments, the chain says.
 *
 * @throws UrcarError
 */
export async function findRecipients(country: string, sources: KeySources): Promise<string[]> {
  const { reader, indexer, gateway } = sources
  const domain = getDomain(reader.chain.id)
  const { items } = await indexer.listLicences({
    country,
    role: "department",
    standing: "active",
    limit: 100,
  })
  const keys = await Promise.all(
    items.map(async ({ account }) => {
      const licence = await getLicence(reader, { account })
      return isDepartmentOf(country, licence) ? gateway.getKey(account, domain) : null
    }),
  )
  return keys.flatMap((key) => (key ? [key.recipient] : []))
}

/** Encrypts papers for the departments of a country. @throws UrcarError */
export async function sealPapers(file: Blob, country: string, sources: KeySources): Promise<SealedPapers> {
  const [recipients, content] = await Promise.all([findRecipients(country, sources), file.arrayBuffer()])
  const bytes = new Uint8Array(content)
  if (recipients.length === 0) return { documents: hashFile(bytes), sealed: null }
  const sealed = await encryptFile(bytes, recipients)
  return { documents: hashFile(sealed), sealed }
}
