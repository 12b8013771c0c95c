import type { Page } from "@playwright/test"
import { faultsOf } from "../support/faults.ts"
import { expect, test } from "../support/story.ts"

/** Turns to a page. Pressed before the page before it listens, a key is pressed again. */
async function turn(page: Page, key: "ArrowLeft" | "ArrowRight", step: number): Promise<void> {
  const title = page.getByText(`Step ${step} of 13`, { exact: true })
  await expect(async () => {
    if (!(await title.isVisible())) await page.keyboard.press(key)
    await expect(title).toBeVisible({ timeout: 3_000 })
  }).toPass()
}

test("a hall sees how a clocked car is caught, page by page with the arrow keys", async ({ page }) => {
  await page.goto("/lab")
  await page.getByRole("link", { name: "A dealer clocks a car" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "A dealer clocks a car" })).toBeVisible()
  await page.getByRole("link", { name: "Begin" }).click()
  await expect(page.getByText("Step 1 of 13", { exact: true })).toBeVisible()
  for (let step = 2; step <= 7; step++) await turn(page, "ArrowRight", step)
  const answers = page.getByRole("region", { name: "The register answers" })
  await expect(answers.getByText("Mileage is illogical")).toBeVisible()
  await expect(answers.getByText("Accepted mileage 131,500 km")).toBeVisible()
  await expect(page.getByText("The odometer engine", { exact: true })).toBeVisible()

  for (let step = 6; step >= 5; step--) await turn(page, "ArrowLeft", step)
  await expect(answers.getByText("WitnessesMissingError")).toBeVisible()
})

test("every scenario can be turned from its first page to its last, in German too", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const context = await browser.newContext({ locale: "de-DE", ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto("/lab")
  const stories = await page
    .getByRole("table")
    .getByRole("link")
    .evaluateAll((links) => links.flatMap((link) => link.getAttribute("href") ?? []))
  expect(stories.length).toBeGreaterThan(10)
  for (const story of stories) {
    await page.goto(`${story}?step=999`)
    await expect(page.getByText("Was davon bleibt")).toBeVisible()
    // Wash sales are refused by nobody: the formula pays nothing for them.
    const step = page.getByRole("link", { name: /^Schritt / }).first()
    if (story.endsWith("/wash-sales")) await expect(step).toHaveCount(0)
    else {
      await step.click()
      await expect(page.getByText("Was hier greift")).toBeVisible()
    }
    expect(await faultsOf(page), story).toEqual([])
  }
  await context.close()
})

test("a scenario that does not exist is said to be none", async ({ page }) => {
  const response = await page.goto("/lab/nothing")
  expect(response?.status()).toBe(404)
  await expect(page.getByRole("heading", { name: "There is no such scenario" })).toBeVisible()
})
