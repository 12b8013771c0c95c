import type { WriteClient } from "@urcar/sdk/chain"
import { getDomain } from "@urcar/sdk/chain"
import type { GatewayClient } from "@urcar/sdk/gateway-client"
import { decryptFile, deriveEncryptionKey, type EncryptionKey, signKeyStatement } from "@urcar/sdk/seal"

/** Secret keys of the accounts that opened something since the page was loaded. Nothing of them is kept longer. */
const keys = new Map<string, EncryptionKey>()

async function openKey(client: WriteClient, expected: string | undefined): Promise<EncryptionKey> {
  const { address } = client.account
  const known = keys.get(address)
  if (known && (expected === undefined || known.recipient === expected)) return known
  const key = await deriveEncryptionKey(client, expected === undefined ? {} : { expected })
  keys.set(address, key)
  return key
}

/** Makes the department's key of its wallet and publishes the open half of it. @throws UrcarError */
export async function publishOwnKey(client: WriteClient, gateway: GatewayClient): Promise<true> {
  const { recipient } = await openKey(client, undefined)
  await gateway.publishKey(await signKeyStatement(client, { recipient }))
  return true
}

/** Opens a file that was encrypted for the department. @throws UrcarError */
export async function openPapers(
  client: WriteClient,
  gateway: GatewayClient,
  sealed: Uint8Array,
): Promise<Uint8Array> {
  const published = await gateway.getKey(client.account.address, getDomain(client.chain.id))
  const { identity } = await openKey(client, published?.recipient)
  return decryptFile(sealed, identity)
}
