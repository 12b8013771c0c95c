import type { WriteClient } from "@urcar/sdk/chain"
import type { GatewayClient } from "@urcar/sdk/gateway-client"
import { decryptFile } from "@urcar/sdk/seal"
import { openPublishedKey, publishKey } from "#lib/wallet/encryption-key.ts"

/** Makes the department's key of its wallet and publishes the open half of it. @throws UrcarError */
export async function publishOwnKey(client: WriteClient, gateway: GatewayClient): Promise<true> {
  await publishKey(client, gateway)
  return true
}

/** Opens a file that was encrypted for the department. @throws UrcarError */
export async function openPapers(
  client: WriteClient,
  gateway: GatewayClient,
  sealed: Uint8Array,
): Promise<Uint8Array> {
  const { identity } = await openPublishedKey(client, gateway)
  return decryptFile(sealed, identity)
}
