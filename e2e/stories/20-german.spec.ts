import { getCredit } from "@urcar/sdk/actions"
import { isAddressEqual, parseEther, zeroAddress } from "viem"
import { ownerOnChain, untilListed } from "../support/check.ts"
import { actor, chain } from "../support/place.ts"
import { expect, test } from "../support/story.ts"
import { bearVehicle } from "../support/vehicle.ts"

test.use({ locale: "de-DE" })
test.describe.configure({ mode: "serial" })

const vin = "WVWZZZ1KZTW700020"
const owner = "owner-fern"
const buyer = "buyer-fr"
const name = "Nordwerk Story"

test("eine Eigentümerin bietet ihr Auto in Coin an", async ({ person }) => {
  await bearVehicle(vin, owner)
  await untilListed(vin, 1)
  const { page, connectOn } = await person(owner)
  await connectOn("/garage")
  const car = page.getByTestId("own-car").filter({ has: page.locator(`a[href="/vehicles/${vin}"]`) })
  await car.getByRole("link", { name: "Verkaufen" }).click()
  await page.getByLabel("Ich habe die Akte gelesen, und soweit ich weiß, stimmt sie.").check()
  for (const question of ["Mängel", "außerhalb einer zugelassenen Werkstatt", "wertvolle Teile"])
    await page.getByRole("group", { name: question }).getByLabel("nein", { exact: true }).check()
  await page.getByLabel("Preis", { exact: true }).fill("1,5")
  await page.getByLabel("Die Münze des Netzes").check()
  await page.getByLabel("Tachostand jetzt").fill("12")
  await page.getByLabel("Kilometer (km)").check()
  await page.getByRole("button", { name: "Prüfen und weiter" }).click()
  await page.getByRole("button", { name: "Unterschreiben und anbieten" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Das Auto steht zum Verkauf.")
})

test("ein Käufer liest die Akte, prüft sie und kauft mit Coin", async ({ person }) => {
  const { page, wallet, connectOn } = await person(buyer)
  await page.goto("/")
  await page.getByLabel("Fahrgestellnummer oder Kennzeichen").first().fill(vin)
  await page.getByLabel("Fahrgestellnummer oder Kennzeichen").first().press("Enter")
  await expect(page).toHaveURL(new RegExp(`/vehicles/${vin}$`))
  await expect(page.getByText("Hier geprüft", { exact: true })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(name).first()).toBeVisible()
  const offer = page.locator('a[href^="/trade/0x"]').first()
  await expect(async () => {
    await page.reload()
    await expect(offer).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await offer.click()
  await page.waitForURL(/\/trade\/0x/)
  await connectOn(page.url())
  await page.getByRole("button", { name: "Für 1,5 COIN kaufen" }).click()
  await expect(page.getByText("Das Eigentum an diesem Auto ist am")).toBeVisible({ timeout: 40_000 })
  await expect(page.getByRole("row").filter({ hasText: "gesicherte Zahlung" })).toContainText("0,0075 COIN")
  expect(wallet.asked).toEqual(["eth_sendTransaction"])
  expect(isAddressEqual(await ownerOnChain(vin), actor(buyer).address)).toBe(true)
  const account = actor(owner).address
  const credit = await getCredit(chain, { account, currency: zeroAddress, desk: "saleDesk" })
  expect(credit).toBe((parseEther("1.5") * 995n) / 1_000n)
})

test("die Verkäuferin hebt ihr Geld ab", async ({ person }) => {
  const { page, connectOn } = await person(owner)
  await connectOn("/garage")
  await page
    .getByRole("button", { name: /abheben/i })
    .first()
    .click()
  await expect(page.getByTestId("receipt").first()).toBeVisible()
  const account = actor(owner).address
  expect(await getCredit(chain, { account, currency: zeroAddress, desk: "saleDesk" })).toBe(0n)
})
