import { isAddressEqual } from "viem"
import { expectCheckedHere, ownerOnChain, untilListed } from "../support/check.ts"
import { actor } from "../support/place.ts"
import { expect, type Person, test } from "../support/story.ts"
import { daysAgo } from "../support/vehicle.ts"

const vin = "WVWZZZ1KZTW700001"
const owner = "owner-alder"

async function identify({ page }: Person): Promise<void> {
  await page.getByLabel("VIN", { exact: true }).fill(vin)
  await page.getByLabel("Last 6 characters of the VIN, again").fill(vin.slice(-6))
}

async function signAndRecord({ page }: Person, number: number): Promise<void> {
  await page.getByRole("button", { name: "Check and go on" }).click()
  await page.getByRole("button", { name: "Sign and record" }).click()
  await expect(page.getByTestId("receipt")).toContainText(
    `Recorded as number ${number} of this vehicle’s file.`,
  )
}

test.describe.configure({ mode: "serial" })

test("a manufacturer enters a new vehicle", async ({ person }) => {
  const maker = await person("nordwerk")
  await maker.connectOn("/add")
  const { page } = maker
  await page.getByRole("link", { name: "Manufacture" }).click()
  await identify(maker)
  await page.getByLabel("First owner’s key").fill(actor(owner).address)
  await page.getByLabel("When it happened").fill(daysAgo(2))
  await page.getByLabel("Make", { exact: true }).fill("Nordwerk")
  await page.getByLabel("Model", { exact: true }).fill("Saga")
  await page.getByLabel("Model year", { exact: true }).fill("2026")
  await page.getByLabel("Body", { exact: true }).selectOption("Estate")
  await page.getByLabel("Colour", { exact: true }).selectOption("blue")
  await page.getByLabel("Fuel", { exact: true }).selectOption("Electric")
  await page.getByLabel("Gearbox", { exact: true }).selectOption("Single speed")
  await page.getByLabel("Power", { exact: true }).fill("150")
  await page.getByLabel("Engine size", { exact: true }).fill("0")
  await page.getByLabel("Built on", { exact: true }).fill(daysAgo(2))
  await page.getByLabel("Country", { exact: true }).selectOption("Germany")
  await signAndRecord(maker, 1)
  expect(isAddressEqual(await ownerOnChain(vin), actor(owner).address)).toBe(true)
})

test("an inspection station inspects it", async ({ person }) => {
  await untilListed(vin, 1)
  const station = await person("regnitz")
  await station.connectOn("/add")
  const { page } = station
  await page.getByRole("link", { name: "Inspection" }).click()
  await identify(station)
  await expect(page.getByText("Nordwerk Saga")).toBeVisible()
  await page.getByLabel("When it happened").fill(daysAgo(1))
  await page.getByLabel("Odometer", { exact: true }).fill("12")
  await page.getByRole("radio", { name: "kilometres (km)" }).check()
  await page.getByLabel("Test", { exact: true }).selectOption("Periodic test")
  await page.getByRole("radio", { name: "Passed", exact: true }).check()
  await page.getByLabel("Next test due").fill(daysAgo(-700))
  await signAndRecord(station, 2)
})

test("anybody finds it by its VIN, and the browser checks it", async ({ page }) => {
  await untilListed(vin, 2)
  await page.goto("/")
  await page.getByLabel("VIN or number plate").first().fill(vin)
  await page.getByLabel("VIN or number plate").first().press("Enter")
  await expect(page).toHaveURL(new RegExp(`/vehicles/${vin}$`))
  await expectCheckedHere(page)
  await expect(page.getByText("Passed the inspection.")).toBeVisible()
})

test("its owner puts it on sale in the garage", async ({ person }) => {
  const { page, connectOn } = await person(owner)
  await connectOn("/garage")
  const car = page.getByTestId("own-car").filter({ hasText: "Nordwerk Saga" })
  await car.getByRole("link", { name: "Sell" }).click()
  await page.getByLabel("I have read the file, and as far as I know it is right.").check()
  for (const question of ["defects", "repaired outside a licensed workshop", "parts of value changed"]) {
    await page.getByRole("group", { name: question }).getByLabel("no", { exact: true }).check()
  }
  await page.getByLabel("Price", { exact: true }).fill("31,500")
  await page.getByLabel("Odometer now").fill("12")
  await page.getByLabel("kilometres (km)").check()
  await page.getByRole("button", { name: "Check and go on" }).click()
  await page.getByRole("button", { name: "Sign and put on sale" }).click()
  await expect(page.getByTestId("receipt")).toContainText("The car is on sale.")
})

test("a buyer finds it, checks it and buys it", async ({ person }) => {
  const { page, connectOn, wallet } = await person("buyer")
  await expect(async () => {
    await page.goto("/trade?make=Nordwerk&model=Saga")
    await expect(page.getByRole("link", { name: "Nordwerk Saga" })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await page.getByRole("link", { name: "Nordwerk Saga" }).click()
  await page.waitForURL(/\/trade\/0x/)
  await page.getByRole("button", { name: "Check the history here" }).click()
  await expectCheckedHere(page)
  await connectOn(page.url())
  await page.getByRole("button", { name: /^Buy for/ }).click()
  await expect(page.getByText("The title of this car moved on")).toBeVisible({ timeout: 40_000 })
  expect(wallet.asked).toEqual(["eth_signTypedData_v4", "eth_sendTransaction"])
  expect(isAddressEqual(await ownerOnChain(vin), actor("buyer").address)).toBe(true)
  await untilListed(vin)
  await page.goto(`/vehicles/${vin}`)
  await expectCheckedHere(page)
  await expect(page.getByText("Sold directly: money and title changed hands together.")).toBeVisible()
})
