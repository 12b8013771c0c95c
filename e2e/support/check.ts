import { expect, type Page } from "@playwright/test"
import { getVehicle } from "@urcar/sdk/actions"
import type { Address } from "viem"
import { chain, indexer } from "./place.ts"

/** The browser's own check of the open vehicle page ends well. */
export async function expectCheckedHere(page: Page): Promise<void> {
  await expect(page.getByText("Checked here", { exact: true })).toBeVisible({ timeout: 30_000 })
}

/** The lists know a vehicle with so many records; with all that the chain has, unless said otherwise. */
export async function untilListed(vin: string, expected?: number): Promise<void> {
  const recordCount = expected ?? (await getVehicle(chain, { vin })).recordCount
  const count = async () => (await indexer.getVehicle(vin))?.vehicle.recordCount ?? 0
  await expect.poll(count, { timeout: 30_000 }).toBeGreaterThanOrEqual(recordCount)
}

/** Whose the title is, as the chain says. */
export async function ownerOnChain(vin: string): Promise<Address> {
  return (await getVehicle(chain, { vin })).owner
}
