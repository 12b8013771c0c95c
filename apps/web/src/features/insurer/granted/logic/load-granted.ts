import type { GatewayClient, ListedCarGrant } from "@urcar/sdk/gateway-client"
import type { Domain } from "@urcar/sdk/records"
import { GrantExpiredError, GrantForgedError, verifyCarGrant } from "@urcar/sdk/seal"

/** What an insurer was granted, as the gateway told and this browser checked it. */
export type GrantedCars = {
  running: readonly ListedCarGrant[]
  /** A car that runs by a later grant is not among them */
  ended: readonly ListedCarGrant[]
  /** VINs of grants that are not signed by who they name */
  forged: readonly string[]
  isMore: boolean
  /** When it was asked, in unix seconds */
  at: number
}

/** Asks for the signer's list and verifies each running grant. @throws UrcarError */
export async function loadGranted(
  gateway: GatewayClient,
  question: { authorization: string; page: number; account: string; domain: Domain },
): Promise<GrantedCars> {
  const at = Math.floor(Date.now() / 1000)
  const { received, isMore } = await gateway.listCarGrants(question.authorization, question.page)
  const forged: string[] = []
  const running: ListedCarGrant[] = []
  const ended = received.filter(({ end }) => end !== null)
  for (const listed of received.filter(({ end }) => end === null)) {
    const found = await judge(listed, question)
    if (found === "genuine") running.push(listed)
    if (found === "over")
      ended.push({ ...listed, end: "expired", endedAt: listed.grant.expiresAt, parts: [] })
    if (found === "forged") forged.push(listed.grant.vin)
  }
  const isRunning = new Set(running.map(({ grant }) => grant.vin))
  return { running, ended: ended.filter(({ grant }) => !isRunning.has(grant.vin)), forged, isMore, at }
}

async function judge(
  { grant }: ListedCarGrant,
  { account, domain }: { account: string; domain: Domain },
): Promise<"genuine" | "over" | "forged"> {
  if (grant.grantee.toLowerCase() !== account.toLowerCase()) return "forged"
  try {
    await verifyCarGrant(grant, domain, Math.floor(Date.now() / 1000))
    return "genuine"
  } catch (error) {
    if (error instanceof GrantExpiredError) return "over"
    if (error instanceof GrantForgedError) return "forged"
    throw error
  }
}
