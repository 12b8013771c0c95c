import { expect, type Page } from "@playwright/test"
import { type DeskName, getCredit } from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import { localChainId } from "@urcar/sdk/local"
import type { Hex } from "viem"
import { chainTime } from "./chain-time.ts"
import { actor, chain, indexer } from "./place.ts"
import type { Person } from "./story.ts"

const { testEuro } = getDeployment(localChainId).addresses

/** What a desk owes somebody, in euro cents' hundredths (10⁻⁶), as the chain says. */
export const creditOf = (id: string, desk: DeskName): Promise<bigint> =>
  getCredit(chain, { account: actor(id).address, currency: testEuro, desk })

/** Connects on a page whose clock agrees with the chain's, which earlier stories may have moved. */
export async function meet({ page, connectOn }: Person, path: string): Promise<void> {
  await page.clock.setSystemTime(await chainTime())
  await connectOn(path)
}

/** Says that the warnings of a sale were read, where there are any. */
export async function readWarnings(page: Page, act: RegExp): Promise<void> {
  const button = page.getByRole("button", { name: new RegExp(`${act.source}|^Say that you have read`) })
  await expect(button).toBeVisible()
  const warnings = page.getByLabel("I have read the warnings above.")
  if (await warnings.isVisible()) await warnings.check()
}

/** The link that a page made to be sent to the other side. */
export async function signedLink(page: Page): Promise<string> {
  const link = page.getByTestId("signed-link")
  await expect(link).toBeVisible()
  return ((await link.textContent()) ?? "").trim()
}

/** The lists know a sale that was published. */
export async function untilOnSale(saleId: Hex): Promise<void> {
  await expect.poll(async () => (await indexer.getListing(saleId)) !== null, { timeout: 30_000 }).toBe(true)
}

/** The lists know a lien, or that none rests on a car any more. */
export async function untilLien(vin: string, isActive: boolean): Promise<void> {
  const count = async () => (await indexer.listLiens({ vin, isActive: true })).items.length
  await expect.poll(count, { timeout: 30_000 }).toBe(isActive ? 1 : 0)
}
