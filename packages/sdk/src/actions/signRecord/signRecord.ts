import type { Hex } from "viem"
import type { WriteClient } from "../../chain/clients.ts"
import { getDomain } from "../../chain/deployment.ts"
import { recordTypedData } from "../../records/typed-data.ts"
import type { UnsignedRecord } from "../../records/types.ts"
import { sign } from "../core/sign.ts"

/** Signs a record as its author or one of its witnesses: all sign the same. @throws UrcarError */
export async function signRecord(client: WriteClient, unsigned: UnsignedRecord): Promise<Hex> {
  return sign(client, recordTypedData(unsigned, getDomain(client.chain.id)))
}
