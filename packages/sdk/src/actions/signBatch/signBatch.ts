import type { Hex } from "viem"
import type { WriteClient } from "../../chain/clients.ts"
import { getDomain } from "../../chain/deployment.ts"
import { batchTypedData } from "../../records/typed-data.ts"
import type { UnsignedBatch } from "../../records/types.ts"
import { sign } from "../core/sign.ts"

/** Signs several records of one author at once. @throws UrcarError */
export async function signBatch(client: WriteClient, unsigned: UnsignedBatch): Promise<Hex> {
  return sign(client, batchTypedData(unsigned, getDomain(client.chain.id)))
}
