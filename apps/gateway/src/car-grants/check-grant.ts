import { type Domain, UrcarError } from "@urcar/sdk"
import { type SignedCarGrant, verifyCarGrant } from "@urcar/sdk/seal"
import { clockSkew, grantSeconds } from "../sealed/limits.ts"
import { CarGrantRefusal } from "./refusals.ts"

/** A grant that is genuine, of now and of bounded length. @throws CarGrantRefusal */
export async function checkCarGrant(
  grant: SignedCarGrant,
  domain: Domain,
  now: number,
): Promise<SignedCarGrant> {
  if (Math.abs(grant.issuedAt - now) > clockSkew) throw new CarGrantRefusal("not-now")
  if (grant.expiresAt > grant.issuedAt + grantSeconds) throw new CarGrantRefusal("too-long")
  return verifyCarGrant(grant, domain, now).catch((error: Error) => {
    throw error instanceof UrcarError ? new CarGrantRefusal(error.name) : error
  })
}
