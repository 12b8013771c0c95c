import { type Domain, getVehicle, type ReadClient, VehicleUnknownError } from "@urcar/sdk"
import { AuthorisationMalformedError, parseAuthorisation } from "@urcar/sdk/gateway-client"
import { countRequestTypedData } from "@urcar/sdk/police-client"
import type { Database } from "@urcar/service/database"
import { and, count, desc, eq, isNull, or, sql } from "drizzle-orm"
import { type Address, recoverTypedDataAddress } from "viem"
import { lookupLog } from "../log/table.ts"
import { VehicleUnknownRefusal } from "../lookups/refusals.ts"
import type { KeyRing } from "../seal/key-ring.ts"
import { tagOf } from "../seal/tags.ts"
import { unavailable } from "../sessions/police-now.ts"
import { AuthorisationRefusal, NotYourVehicleRefusal } from "./refusals.ts"

/** What counting needs. */
export interface CountParts {
  readonly database: Database
  readonly client: ReadClient
  readonly ring: KeyRing
  readonly domain: Domain
  /** Origins of this service. */
  readonly services: readonly string[]
}

/** Lookups of a day. */
export interface DayCount {
  /** ISO 8601, UTC. */
  readonly day: string
  readonly count: number
}

/** Counts for an owner. */
export type CountLookups = (vin: string, authorization: string | undefined) => Promise<readonly DayCount[]>

/** Seconds that a deadline may lie ahead: a signature that leaks is worth nothing soon. */
const longest = 900
const mostDays = 1_000

/** Days and numbers, never who asked or why. An owner counts what happened while the car was its own. */
export function createCountLookups({ database, client, ring, domain, services }: CountParts): CountLookups {
  const requireSigner = async (header: string | undefined, now = Math.floor(Date.now() / 1000)) => {
    const { account, deadline, signature } = read(header)
    if (deadline < now || deadline > now + longest) throw new AuthorisationRefusal()
    const signers = await Promise.all(
      services.map((service) =>
        recoverTypedDataAddress({
          ...countRequestTypedData({ service, deadline }, domain),
          signature,
        }).catch(() => undefined),
      ),
    )
    if (!signers.some((signer) => signer?.toLowerCase() === account.toLowerCase()))
      throw new AuthorisationRefusal()
    return account
  }

  const requireParty = async (vin: string, account: Address) => {
    const { owner, holder } = await getVehicle(client, { vin }).catch((error: unknown) => {
      if (error instanceof VehicleUnknownError) throw new VehicleUnknownRefusal()
      return unavailable(error)
    })
    const isParty = [owner, holder].some((key) => key.toLowerCase() === account.toLowerCase())
    if (!isParty) throw new NotYourVehicleRefusal()
  }

  return async (vin, authorization) => {
    const account = await requireSigner(authorization)
    await requireParty(vin, account)
    const key = tagOf(ring, "key", account)
    const day = sql<string>`to_char(to_timestamp(${lookupLog.at} / 1000) at time zone 'UTC', 'YYYY-MM-DD')`
    const ofVehicle = and(
      eq(lookupLog.vehicle, tagOf(ring, "vehicle", vin)),
      or(eq(lookupLog.owner, key), eq(lookupLog.subject, key)),
    )
    const ofKey = and(isNull(lookupLog.vehicle), eq(lookupLog.subject, key))
    return database
      .select({ day, count: count() })
      .from(lookupLog)
      .where(and(eq(lookupLog.act, "lookup"), or(ofVehicle, ofKey)))
      .groupBy(day)
      .orderBy(desc(day))
      .limit(mostDays)
  }
}

function read(header: string | undefined) {
  try {
    return parseAuthorisation(header ?? "")
  } catch (error) {
    throw error instanceof AuthorisationMalformedError ? new AuthorisationRefusal() : error
  }
}
