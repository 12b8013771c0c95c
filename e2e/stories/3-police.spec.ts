import { getVehicle } from "@urcar/sdk/actions"
import { chain, indexer } from "../support/place.ts"
import { expect, test } from "../support/story.ts"

/** A car on sale in Germany with a plate, for which German police may act. */
async function findCar() {
  const { items } = await indexer.listVehicles({ onSale: true, country: "DE", limit: 60 })
  const car = items.find(({ offer, plate }) => offer?.mode === "direct" && plate?.startsWith("DE "))
  if (!car?.offer || !car.plate) throw new Error("The demo offers no German car with a plate.")
  return { vin: car.vin, plate: car.plate.slice(3), saleId: car.offer.saleId }
}

test("a patrol looks a plate up; the police flag a theft; the car cannot be bought", async ({
  page,
  person,
}) => {
  const { vin, plate, saleId } = await findCar()
  await page.goto("/police")
  await page.getByLabel("Plate or VIN").fill(plate.toLowerCase())
  await page.getByRole("button", { name: "Look up" }).last().click()
  await expect(page.getByText("Not reported stolen")).toBeVisible()
  await expect(page.getByText("As the register says now.")).toBeVisible()
  await expect(page.getByText((await getVehicle(chain, { vin })).owner).first()).toBeVisible()

  const officer = await person("police-de")
  await officer.connectOn(`/police?vin=${vin}&act=theft`)
  await officer.page.getByLabel("Its last six signs again").fill(vin.slice(-6))
  await officer.page.getByRole("button", { name: "Report stolen" }).click()
  await expect(officer.page.getByTestId("receipt")).toContainText("The car cannot be sold")
  expect((await getVehicle(chain, { vin })).status).toBe("stolen")

  await page.reload()
  await expect(page.getByText("STOLEN", { exact: true })).toBeVisible()
  await page.goto(`/trade/${saleId}`)
  await expect(page.getByText("A stolen car cannot be bought.")).toBeVisible()
  await expect(page.getByRole("button", { name: /^Buy for/ })).toHaveCount(0)
})
