import { getVehicle } from "@urcar/sdk/actions"
import { localActors } from "@urcar/sdk/local"
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

/** A car with a German plate whose owner is one of the demo's people, whom German police know. */
async function findKnownOwner() {
  const { items } = await indexer.listVehicles({ country: "DE", status: ["active"], limit: 100 })
  for (const { vin, plate, owner } of items) {
    const known = localActors.find(({ address }) => address.toLowerCase() === owner)
    if (plate?.startsWith("DE ") && known?.role === "owner" && known.country === "DE")
      return { vin, plate: plate.slice(3), id: known.id, name: `${known.name.split(" ").at(-1)} Beispiel` }
  }
  throw new Error("The demo has no German car of a German owner.")
}

test("a patrol comes from a plate to a person, with a reason; the owner counts the lookup", async ({
  person,
}) => {
  const { vin, plate, id, name } = await findKnownOwner()
  const officer = await person("police-de")
  await officer.connectOn(`/police?plate=${plate}&country=DE`)
  const { page } = officer
  await page.getByRole("button", { name: "Look the person up" }).click()
  await page.getByRole("button", { name: "Sign in", exact: true }).click()
  await page.getByRole("button", { name: "Show the person" }).click()
  await expect(page.getByText("Choose a reason.")).toBeVisible()
  await expect(page.getByText(name)).toHaveCount(0)
  await page.getByLabel("Reason").selectOption("traffic-stop")
  await page.getByLabel("Case number").fill("B 12/345")
  await page.getByRole("button", { name: "Show the person" }).click()
  await expect(page.getByText(name)).toBeVisible()
  await expect(page.getByText(/Written down as entry \d+ of the log/)).toBeVisible()

  const owner = await person(id)
  await owner.connectOn("/garage")
  await owner.page.getByRole("button", { name: "Count them" }).click()
  const counted = owner.page.getByTestId("lookup-count").filter({ hasText: vin.slice(-6) })
  await expect(counted).toContainText("Looked up once")
  await expect(owner.page.getByText("B 12/345")).toHaveCount(0)
})

test("who is not police sees no person", async ({ person }) => {
  const { plate } = await findKnownOwner()
  const { page, connectOn } = await person("department-de")
  await connectOn(`/police?plate=${plate}&country=DE`)
  await page.getByRole("button", { name: "Look the person up" }).click()
  await page.getByRole("button", { name: "Sign in", exact: true }).click()
  await expect(page.getByText("This account is not police now.")).toBeVisible()
})
