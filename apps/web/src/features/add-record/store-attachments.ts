import { getDomain, type ReadClient, type WriteClient } from "@urcar/sdk/chain"
import type { GatewayClient } from "@urcar/sdk/gateway-client"
import { wrapKey } from "@urcar/sdk/seal"
import type { Address } from "viem"
import { requirePublishedKey } from "#lib/wallet/encryption-key.ts"
import type { Attachments } from "./attachments.ts"

/** Who can open a sealed part from its first day. */
export type FirstReaders = "author" | "author-and-owner"

/** Stores what a record commits to, before the record is signed. Again it changes nothing. @throws UrcarError */
export async function storeAttachments(
  client: WriteClient,
  gateway: GatewayClient,
  of: { vin: string; owner: Address; attachments: Attachments },
): Promise<FirstReaders> {
  const { files, sealed } = of.attachments
  if (files.length > 0) await gateway.putEvidence(client, files)
  if (sealed === null) return "author"
  const author = client.account.address
  const readers = [{ account: author, recipient: await requirePublishedKey(client, gateway) }]
  const ofOwner = await findOwnerKey(client, gateway, of.owner)
  if (ofOwner) readers.push({ account: of.owner, recipient: ofOwner })
  const boxes = await Promise.all(
    readers.map(async ({ account, recipient }) => ({ account, box: await wrapKey(sealed.key, recipient) })),
  )
  await gateway.depositSealed(client, { vin: of.vin, root: sealed.root, file: sealed.file, boxes })
  return ofOwner ? "author-and-owner" : "author"
}

async function findOwnerKey(client: ReadClient, gateway: GatewayClient, owner: Address) {
  const published = await gateway.getKey(owner, getDomain(client.chain.id))
  return published?.recipient
}
