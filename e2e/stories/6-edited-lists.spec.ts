import { expectCheckedHere } from "../support/check.ts"
import { editLists } from "../support/lists-database.ts"
import { control, indexer } from "../support/place.ts"
import { expect, test } from "../support/story.ts"

/** A car with several readings, and one in the middle to be polished. */
async function findReading() {
  const { items } = await indexer.listVehicles({ verdict: ["LOGICAL"], limit: 30 })
  for (const { vin } of items) {
    const life = await indexer.getVehicle(vin)
    const readings = (life?.records ?? []).filter(({ odometer }) => (odometer?.value ?? 0) > 30_000)
    const [reading] = readings
    if (reading && readings.length > 2) return { vin, sequence: reading.sequence }
  }
  throw new Error("The demo has no car with enough readings.")
}

test("a record edited in the indexer's database is not called verified", async ({ page }) => {
  test.setTimeout(180_000)
  const { vin, sequence } = await findReading()
  await page.goto(`/vehicles/${vin}`)
  await expectCheckedHere(page)

  await control("stop")
  const rows = await editLists(
    `UPDATE urcar.records SET odometer = odometer - 20000 WHERE vin = '${vin}' AND sequence = ${sequence} RETURNING vin`,
  )
  expect(rows).toHaveLength(1)
  await control("start")

  await page.goto(`/vehicles/${vin}`)
  await expect(page.getByText("Check failed", { exact: true })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText("Checked here", { exact: true })).toHaveCount(0)
  const difference = page.getByRole("listitem").filter({ hasText: `Record ${sequence}, odometer:` })
  await expect(difference).toContainText("this page says")
  await expect(difference.getByRole("link", { name: `Go to record ${sequence}` })).toBeVisible()
})
