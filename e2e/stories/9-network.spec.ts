import AxeBuilder from "@axe-core/playwright"
import { getBlockNumber } from "viem/actions"
import { chain } from "../support/place.ts"
import { expect, test } from "../support/story.ts"

test("anybody sees who keeps the register running, and what a changed byte breaks", async ({ page }) => {
  const head = Number(await getBlockNumber(chain, { cacheTime: 0 }))
  await page.goto("/network")
  const validators = page.getByRole("region", { name: "Validators" })
  await expect(validators.getByRole("link", { name: "Nordwerk Automobilbau" })).toBeVisible()
  await expect(validators.getByText("Germany").first()).toBeVisible()
  const blocks = page.getByRole("region", { name: "Latest blocks" })
  const newest = await blocks.getByRole("rowheader").first().textContent()
  expect(Number(newest?.replaceAll(",", ""))).toBeGreaterThanOrEqual(head)

  const explain = page.getByRole("region", { name: "See why nothing can be changed unnoticed" })
  await explain.getByRole("button", { name: "Take a copy" }).click()
  await expect(explain.getByText("Everything fits.")).toBeVisible()
  const copies = explain.getByTestId("copied-block")
  const count = await copies.count()
  expect(count).toBeGreaterThan(0)
  await copies.first().getByRole("button", { name: "Change a byte" }).first().click()
  await expect(explain.getByText(`${count} seals are broken`)).toBeVisible()
  await expect(copies.last().getByText("broken")).toHaveCount(count === 1 ? 2 : 1)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await explain.getByRole("button", { name: "Undo all changes" }).click()
  await expect(explain.getByText("Everything fits.")).toBeVisible()
})
