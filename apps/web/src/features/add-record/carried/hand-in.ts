import { getDomain } from "@urcar/sdk/chain"
import { UrcarError } from "@urcar/sdk/errors"
import {
  type GatewayClient,
  type GatewayRecord,
  GatewayRefusedError,
  GatewayUnavailableError,
} from "@urcar/sdk/gateway-client"
import { recordDigest, type SignedRecord } from "@urcar/sdk/records"
import { type CarriedRecord, type CarriedStorage, dropCarried, keepCarried } from "./carried.ts"

/** Records that a gateway takes at once. */
const group = 100

type Reason = NonNullable<GatewayRecord["reason"]>

/** What the register would say to a record, as a gateway found out: named like the register's own refusal. */
class RefusedOnArrivalError extends UrcarError {
  constructor({ name, message, values }: Reason) {
    super(message, values, "Correct what the reason names, and sign again.")
    this.name = name
  }
}

async function askAll(gateway: GatewayClient, signed: readonly SignedRecord[]): Promise<GatewayRecord[]> {
  const answers: GatewayRecord[] = []
  try {
    for (let from = 0; from < signed.length; from += group)
      answers.push(...(await gateway.sendRecords(signed.slice(from, from + group))))
  } catch (error) {
    // It may have them and only the answer got lost; they are kept, and whoever follows them hands them in again.
    if (!(error instanceof GatewayUnavailableError || error instanceof GatewayRefusedError)) throw error
  }
  return answers
}

/**
 * Hands signed records to a gateway. They are kept in this browser before it sees them, so that nothing is lost
 * wherever it stops.
 *
 * @throws the reason, where every one of them is refused; none is kept then
 */
export async function handIn(
  gateway: GatewayClient,
  signed: readonly SignedRecord[],
  chainId: number,
  storage: CarriedStorage,
): Promise<readonly CarriedRecord[]> {
  const domain = getDomain(chainId)
  const carried = signed.map((one) => ({ hash: recordDigest(one, domain), chainId, signed: one }))
  keepCarried(carried, storage)
  const refused = (await askAll(gateway, signed)).filter(({ status }) => status === "refused")
  const [first] = refused
  if (!first?.reason || refused.length < carried.length) return carried
  for (const { hash } of carried) dropCarried(hash, storage)
  throw new RefusedOnArrivalError(first.reason)
}
