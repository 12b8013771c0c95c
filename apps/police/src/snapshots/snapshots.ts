import { type Domain, getLicence, type ReadClient } from "@urcar/sdk"
import type { LocalAccount } from "viem/accounts"
import { unavailable } from "../sessions/police-now.ts"
import { followVehicles } from "./follow-vehicles.ts"
import { SnapshotKeyMissingRefusal, SnapshotUnavailableRefusal } from "./refusals.ts"
import { takeSnapshot } from "./take-snapshot.ts"
import type { VehicleFacts } from "./vehicle-facts.ts"

/** What taking snapshots needs. */
export interface SnapshotsParts {
  readonly client: ReadClient
  readonly facts: VehicleFacts
  readonly domain: Domain
  /** Police accounts of one or several countries. */
  readonly accounts: readonly LocalAccount[]
}

/** Snapshots for patrols. */
export type Snapshots = ReturnType<typeof createSnapshots>

/** Seconds for which a snapshot is given out again: what changes meanwhile waits that long. */
const shelfLife = 300

export function createSnapshots({ client, facts, domain, accounts }: SnapshotsParts) {
  const kept = new Map<string, { readonly takenAt: number; readonly file: Uint8Array<ArrayBuffer> }>()
  let last: Promise<unknown> = Promise.resolve()

  /** An account that is the country's police now. */
  const findSigner = async (country: string): Promise<LocalAccount> => {
    for (const account of accounts) {
      const licence = await getLicence(client, { account: account.address }).catch(unavailable)
      const isPolice = licence.roles.includes("police") && licence.standing === "active"
      if (isPolice && licence.country === country) return account
    }
    throw new SnapshotKeyMissingRefusal(country)
  }

  /** Reads on to the chain's tip; one stretch at a time. */
  const follow = (): Promise<number> => {
    const next = last.then(() => followVehicles(client, facts))
    last = next.catch(() => undefined)
    return next
  }

  const take = async (country: string, now: number) => {
    const signer = await findSigner(country)
    const block = await follow().catch(() => {
      throw new SnapshotUnavailableRefusal()
    })
    return takeSnapshot({ facts, country, signer, domain, block, takenAt: now })
  }

  return {
    follow,
    /** The latest snapshot of a country's plates. @throws a refusal */
    get: async (country: string, now = Math.floor(Date.now() / 1000)): Promise<Uint8Array<ArrayBuffer>> => {
      const known = kept.get(country)
      if (known && known.takenAt > now - shelfLife) return known.file
      const file = await take(country, now)
      kept.set(country, { takenAt: now, file })
      return file
    },
    close: async (): Promise<void> => {
      await last
      facts.close()
    },
  }
}
