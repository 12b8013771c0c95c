import {
  announceReissueSync,
  cancelReissueSync,
  executeReissueSync,
  followKeySync,
  getPlateOf,
} from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import { parsePlateText } from "@urcar/sdk/plate"
import { createRecord } from "@urcar/sdk/records"
import type { Address } from "viem"

/** The key that was lost, and the one that is to stand in its place. */
export type KeyPair = { oldKey: Address; newKey: Address }

/** @throws UrcarError */
export const announce = async (client: WriteClient, keys: KeyPair): Promise<true> => {
  await announceReissueSync(client, keys)
  return true
}

/** @throws UrcarError */
export async function goOn(
  client: WriteClient,
  act: "execute" | "cancel",
  { oldKey }: KeyPair,
): Promise<true> {
  if (act === "execute") await executeReissueSync(client, { oldKey })
  else await cancelReissueSync(client, { oldKey })
  return true
}

const textOf = (key: Address): string => key.toLowerCase()

/**
 * Carries one title over to the new key, with a record in the car's file.
 *
 * @param today `YYYY-MM-DD`
 * @throws UrcarError
 */
export async function follow(
  client: WriteClient,
  { oldKey, newKey }: KeyPair,
  vin: string,
  today: string,
): Promise<true> {
  const plate = await getPlateOf(client, { vin })
  const record = createRecord({
    ...{ vin, kind: "ownership", occurredAt: today, plate: parsePlateText(plate) },
    payload: { v: 1, reason: "key-reissue", from: textOf(oldKey), to: textOf(newKey) },
  })
  await followKeySync(client, { record })
  return true
}
