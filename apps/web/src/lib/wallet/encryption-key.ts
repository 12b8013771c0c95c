import type { WriteClient } from "@urcar/sdk/chain"
import { getDomain } from "@urcar/sdk/chain"
import type { GatewayClient } from "@urcar/sdk/gateway-client"
import { deriveEncryptionKey, type EncryptionKey, signKeyStatement } from "@urcar/sdk/seal"

/** Secret keys of the accounts that opened something since the page was loaded. Nothing of them is kept longer. */
const keys = new Map<string, EncryptionKey>()

/**
 * The account's encryption key, made of its wallet's signature; asked for once in a page's life.
 *
 * @param expected the published half, so that a wallet that signs otherwise each time is found out
 * @throws UrcarError
 */
export async function openKey(client: WriteClient, expected: string | undefined): Promise<EncryptionKey> {
  const { address } = client.account
  const known = keys.get(address)
  if (known && (expected === undefined || known.recipient === expected)) return known
  const key = await deriveEncryptionKey(client, expected === undefined ? {} : { expected })
  keys.set(address, key)
  return key
}

/** Makes the account's key of its wallet and publishes the open half of it. @throws UrcarError */
export async function publishKey(client: WriteClient, gateway: GatewayClient): Promise<string> {
  const { recipient } = await openKey(client, undefined)
  await gateway.publishKey(await signKeyStatement(client, { recipient }))
  return recipient
}

/** The account's published key; made and published where it has none yet. @throws UrcarError */
export async function requirePublishedKey(client: WriteClient, gateway: GatewayClient): Promise<string> {
  const published = await gateway.getKey(client.account.address, getDomain(client.chain.id))
  return published?.recipient ?? publishKey(client, gateway)
}

/** The account's secret key, the same that it published. @throws UrcarError */
export async function openPublishedKey(client: WriteClient, gateway: GatewayClient): Promise<EncryptionKey> {
  const published = await gateway.getKey(client.account.address, getDomain(client.chain.id))
  return openKey(client, published?.recipient)
}
