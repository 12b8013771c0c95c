import { getDomain, type WriteClient } from "@urcar/sdk/chain"
import type { GatewayClient } from "@urcar/sdk/gateway-client"
import { discloseField, grantField, grantPart, InvalidRecipientError, signSealRequest } from "@urcar/sdk/seal"
import type { Address } from "viem"
import { openPublishedKey, requirePublishedKey } from "#lib/wallet/encryption-key.ts"
import type { Opening } from "./open-parts.ts"

/** For how long the keeper answers without another signature: a little less than it takes. */
const sessionSeconds = 270

/** What one look at a vehicle's sealed parts needs. Kept in memory, as long as the page shows it. */
export type Session = {
  authorization: string
  /** Unix seconds */
  until: number
  /** The secret key; absent where there is nothing to open */
  identity: string | undefined
}

/** Signs that the account may be handed what is its own, and makes its key where something is. @throws UrcarError */
export async function openSession(
  client: WriteClient,
  gateway: GatewayClient,
  vin: string,
): Promise<Session> {
  const until = Math.floor(Date.now() / 1000) + sessionSeconds
  const authorization = await gateway.authoriseSealedRead(client, vin)
  const parts = await gateway.readSealed(vin, authorization)
  const mine = client.account.address.toLowerCase()
  const isMine = parts.some(
    ({ boxes, author, requests }) =>
      boxes.length > 0 ||
      author.toLowerCase() === mine ||
      requests.some(({ asker }) => asker.toLowerCase() === mine),
  )
  const identity = isMine ? (await openPublishedKey(client, gateway)).identity : undefined
  return { authorization, until, identity }
}

/** Asks owner and author to read a record's sealed part. The account's key is published first. @throws UrcarError */
export async function askToRead(
  client: WriteClient,
  gateway: GatewayClient,
  of: { vin: string; sequence: number },
): Promise<true> {
  await requirePublishedKey(client, gateway)
  await gateway.requestSealed(await signSealRequest(client, of))
  return true
}

/** What is granted: the whole part, or the field of this name. */
export type GrantedWhat = { scope: "part" } | { scope: "field"; name: string }

/** Lets an account read until a time. @throws UrcarError */
export async function grantReading(
  client: WriteClient,
  gateway: GatewayClient,
  given: {
    vin: string
    sequence: number
    grantee: Address
    what: GrantedWhat
    expiresAt: number
    opened: Extract<Opening, { status: "whole" }>
  },
): Promise<true> {
  const { vin, sequence, grantee, what, expiresAt, opened } = given
  const published = await gateway.getKey(grantee, getDomain(client.chain.id))
  if (published === null) throw new InvalidRecipientError("")
  const base = { vin, sequence, grantee, recipient: published.recipient, expiresAt }
  const granted =
    what.scope === "part"
      ? await grantPart(client, { ...base, key: opened.key })
      : await grantField(client, { ...base, disclosure: discloseField(opened.part, what.name) })
  await gateway.grantSealed(granted)
  return true
}
