import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { layCable } from "../support/cable.ts"
import { indexer } from "../support/place.ts"
import { expect, test } from "../support/story.ts"

async function findCar() {
  const { items } = await indexer.listVehicles({ status: ["active"], limit: 100 })
  // What other stories made came after the checkpoint that the demo's departments signed.
  const car = items.find(({ vin }) => !vin.startsWith("WVWZZZ1KZTW7"))
  if (!car) throw new Error("The demo has no car.")
  return car
}

/** The passport of a car, printed from its page: what its QR holds. */
async function printPassport(page: Page, vin: string): Promise<string> {
  await page.goto(`/vehicles/${vin}`)
  await page.getByRole("link", { name: "Print its passport" }).click()
  await expect(page.getByText("Genuine: so it was on")).toBeVisible()
  await expect(page.getByRole("img", { name: "Code of the passport" })).toBeVisible()
  await expect(page.getByRole("button", { name: "Print", exact: true })).toBeVisible()
  const link = await page.getByRole("link", { name: "Check it as a buyer would" }).getAttribute("href")
  return link?.split("#")[1] ?? ""
}

test("a passport is printed from a car's page, and the page that checks it is kept", async ({ page }) => {
  const car = await findCar()
  expect(await printPassport(page, car.vin)).toMatch(/^[A-Z2-7]{100,}$/)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  const cable = await layCable()
  await page.goto(`${cable.url}/verify`)
  await page.getByRole("button", { name: "Keep this page" }).click()
  await expect(page.getByText("Kept. It opens without a connection")).toBeVisible()
  await cable.cut()
})

test("a stolen car's passport is refused, and not shown for printing", async ({ page }) => {
  const { items } = await indexer.listVehicles({ status: ["stolen"], limit: 1 })
  const [car] = items
  if (!car) throw new Error("The demo has no stolen car.")
  await page.goto(`/vehicles/${car.vin}/passport`)
  await expect(page.getByRole("alert").filter({ hasText: "Refused" })).toContainText(
    "This car was reported stolen.",
  )
  await expect(page.getByRole("img", { name: "Code of the passport" })).toHaveCount(0)
})

test("a car that came after the last checkpoint has no passport yet", async ({ page }) => {
  await page.goto("/vehicles/WVWZZZ1KZTW799999/passport")
  await expect(page.getByText("There is no passport of this vehicle yet")).toBeVisible()
})
