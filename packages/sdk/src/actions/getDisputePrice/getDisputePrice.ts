import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { disputeCourtAbi } from "../../generated/index.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { read } from "../core/read.ts"

/** What a dispute would cost, in millionths of a euro. */
export interface DisputePrice {
  /** The part of the writer's stake that it puts at risk. */
  readonly exposure: bigint
  /** What the accuser puts in. */
  readonly bond: bigint
}

/** Parameters of {@link getDisputePrice}. */
export interface GetDisputePriceParameters {
  readonly vin: string
  readonly sequence: number
  /** The record's author. */
  readonly writer: Address
}

/** What opening a dispute over a record would put at risk and cost now. @throws UrcarError */
export async function getDisputePrice(
  client: ReadClient,
  { vin, sequence, writer }: GetDisputePriceParameters,
): Promise<DisputePrice> {
  const args = [vinToBytes(parseVin(vin)), sequence, writer] as const
  const [exposure, bond] = await read(client, "disputeCourt", disputeCourtAbi, "priceOf", args)
  return { exposure, bond }
}
