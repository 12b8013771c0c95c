import { getLicence, type ReadClient, UrcarError } from "@urcar/sdk"
import type { Address } from "viem"
import type { Officer } from "../persons/register.ts"
import { ChainUnavailableRefusal, CountryElsewhereRefusal, NotPoliceRefusal } from "./refusals.ts"

/** Asks the chain whether an account is police. Never remembered: who is dismissed is out with the next request. */
export type PoliceNow = (account: Address) => Promise<Officer>

/** @throws from each call: NotPoliceRefusal, CountryElsewhereRefusal, ChainUnavailableRefusal */
export function createPoliceNow(client: ReadClient, countries: readonly string[] | null): PoliceNow {
  return async (account) => {
    const { roles, standing, country } = await getLicence(client, { account }).catch(unavailable)
    if (!roles.includes("police") || standing !== "active") throw new NotPoliceRefusal()
    if (countries !== null && !countries.includes(country)) throw new CountryElsewhereRefusal()
    return { account, country }
  }
}

/** What failed on the chain's side, as a refusal. */
export function unavailable(error: unknown): never {
  throw error instanceof UrcarError ? new ChainUnavailableRefusal() : error
}
