import { expect, test } from "vitest"
import { groupCampaigns } from "./group-campaigns.ts"

const notice = (author: `0x${string}`, campaign: string, occurredAt: number) => {
  return { sequence: 2, author, campaign, payload: "{}", occurredAt }
}

test("default: one line a campaign of a maker, the most cars first, since its first notice", () => {
  const campaigns = groupCampaigns([
    { vin: "A", open: [notice("0x01", "R1", 50), notice("0x01", "R2", 70)] },
    { vin: "B", open: [notice("0x01", "R2", 60)] },
    { vin: "C", open: [notice("0x02", "R2", 80)] },
  ])
  expect(
    campaigns.map(({ author, campaign, cars, occurredAt }) => [author, campaign, cars, occurredAt]),
  ).toEqual([
    ["0x01", "R2", 2, 60],
    ["0x02", "R2", 1, 80],
    ["0x01", "R1", 1, 50],
  ])
})
