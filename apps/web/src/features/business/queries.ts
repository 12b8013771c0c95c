"use client"

import { useQuery } from "@tanstack/react-query"
import type { Licence, LicenceApplication, LicenceFees, LicenceTerm, Stake } from "@urcar/sdk/actions"
import type { LicenceLife } from "@urcar/sdk/indexer-client"
import type { RoleName } from "@urcar/sdk/kinds"
import type { Address, Hex } from "viem"
import { useServices } from "#lib/wallet/use-services.ts"

/** A business as the chain has it. Amounts in the euro token's smallest unit. */
export type Business = {
  account: Address
  licence: Licence
  application: LicenceApplication | null
  stake: Stake
  term: LicenceTerm
  /** Of the licence's country, else of the application's; `null` without either */
  fees: LicenceFees | null
  /** What its roles, or those it applies for, require */
  required: bigint
}

/** Everything the chain knows of an account as a business. */
export function useBusiness(account: Address) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["business", account],
    queryFn: async (): Promise<Business> => {
      const actions = await import("@urcar/sdk/actions")
      const client = await reader()
      const [licence, application, stake, term] = await Promise.all([
        actions.getLicence(client, { account }),
        actions.getApplication(client, { account }),
        actions.getStake(client, { account }),
        actions.getLicenceTerm(client, { account }),
      ])
      const { country, roles } = application ?? licence
      const [fees, required] = await Promise.all([
        country === "" ? null : actions.getFee(client, { country }),
        country === "" || roles.length === 0 ? 0n : actions.getRequiredStake(client, { country, roles }),
      ])
      return { account, licence, application, stake, term, fees, required }
    },
  })
}

/** What a licence of these roles would cost in a country. */
export type Price = { stake: bigint; fee: bigint }

/** The stake and the yearly fee of roles in a country. */
export function usePrice(country: string, roles: readonly RoleName[]) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["licence-price", country, roles],
    enabled: country !== "" && roles.length > 0,
    queryFn: async (): Promise<Price> => {
      const { getFee, getRequiredStake } = await import("@urcar/sdk/actions")
      const client = await reader()
      const [{ yearly }, stake] = await Promise.all([
        getFee(client, { country }),
        getRequiredStake(client, { country, roles }),
      ])
      return { stake, fee: yearly }
    },
  })
}

/** What our lists say of a licensee: what it wrote, how it was judged. */
export function useLicenceLife(account: Address) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["licence-life", account],
    queryFn: async (): Promise<LicenceLife | null> => (await indexer()).getLicence(account),
  })
}

/** Milliseconds between two looks while our lists do not know of an application yet. */
const listsFollowIn = 2000

/** What the account's open application commits to, from our lists: the chain keeps the event only. */
export function useCommitment(account: Address) {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["application-commitment", account],
    refetchInterval: ({ state }) => (state.data ? false : listsFollowIn),
    queryFn: async (): Promise<Hex | null> => {
      const { items } = await (await indexer()).listApplications({ account, state: "open", limit: 1 })
      return items[0]?.documents ?? null
    },
  })
}

/** Countries with a department that licenses. */
export function useLicensingCountries() {
  const { indexer } = useServices()
  return useQuery({
    queryKey: ["licensing-countries"],
    staleTime: 60_000,
    queryFn: async () => {
      const { items } = await (await indexer()).listLicences({
        role: "department",
        standing: "active",
        limit: 100,
      })
      return [...new Set(items.map(({ country }) => country))].sort()
    },
  })
}
