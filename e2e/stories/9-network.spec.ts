import { getBlockNumber } from "viem/actions"
import { faultsOf } from "../support/faults.ts"
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
  // On a network blocks come empty, too: the first that holds something is changed.
  const change = (place: number) => copies.nth(place).getByRole("button", { name: "Change a byte" })
  let place = 0
  while ((await change(place).count()) === 0) place += 1
  await change(place).first().click()
  await expect(explain.getByText(`${count - place} blocks are broken`)).toBeVisible()
  await expect(copies.last().getByText("broken")).toHaveCount(place === count - 1 ? 2 : 1)
  expect(await faultsOf(page)).toEqual([])
  await explain.getByRole("button", { name: "Undo all changes" }).click()
  await expect(explain.getByText("Everything fits.")).toBeVisible()

  // Only where a node tells the headers that it hashes, as anvil does and CometBFT does not.
  const header = copies.first().getByText("The header")
  if ((await header.count()) === 0) {
    await expect(explain.getByText("This network hashes its blocks by other headers")).toBeVisible()
    return
  }
  await expect(explain.getByText("come out as the network tells them")).toBeVisible()
  await header.click()
  const time = copies.first().getByRole("listitem").filter({ hasText: "Time" })
  await time.getByRole("button", { name: "Change a byte" }).click()
  await expect(explain.getByText(`${count} blocks are broken`)).toBeVisible()
})
