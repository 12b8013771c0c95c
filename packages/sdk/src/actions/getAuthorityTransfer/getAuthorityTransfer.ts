import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { authorityActsAbi } from "../../generated/index.ts"
import { textFromBytes } from "../../text/bytes.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { read } from "../core/read.ts"

/** An announced transfer of title. */
export interface AuthorityTransfer {
  readonly to: Address
  /** Unix seconds; it can be executed from then on. */
  readonly executableFrom: number
  /** Whose authority announced it. */
  readonly country: string
}

/** Parameters of {@link getAuthorityTransfer}. */
export interface GetAuthorityTransferParameters {
  readonly vin: string
}

/** The announced transfer of a title that is still open; `null` for none. @throws InvalidVinError, UrcarError */
export async function getAuthorityTransfer(
  client: ReadClient,
  { vin }: GetAuthorityTransferParameters,
): Promise<AuthorityTransfer | null> {
  const bytes = vinToBytes(parseVin(vin))
  const transfer = await read(client, "authorityActs", authorityActsAbi, "authorityTransferOf", [bytes])
  return transfer.executableFrom === 0 ? null : { ...transfer, country: textFromBytes(transfer.country) }
}
