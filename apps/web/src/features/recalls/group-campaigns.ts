import type { OpenRecall, RecalledVehicleAnswer } from "@urcar/sdk/indexer-client"

/** A campaign of one manufacturer with the cars on which it is open. */
export type Campaign = OpenRecall & { readonly cars: number }

/** Open recalls by campaign, the most cars first. Two manufacturers may use one number. */
export function groupCampaigns(vehicles: readonly RecalledVehicleAnswer[]): Campaign[] {
  const campaigns = new Map<string, Campaign>()
  for (const notice of vehicles.flatMap(({ open }) => open)) {
    const key = `${notice.author} ${notice.campaign}`
    const known = campaigns.get(key)
    const occurredAt = Math.min(notice.occurredAt, known?.occurredAt ?? notice.occurredAt)
    campaigns.set(key, { ...notice, occurredAt, cars: (known?.cars ?? 0) + 1 })
  }
  return [...campaigns.values()].toSorted(
    (one, other) => other.cars - one.cars || other.occurredAt - one.occurredAt,
  )
}
