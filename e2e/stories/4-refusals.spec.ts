import { getVehicle } from "@urcar/sdk/actions"
import { untilListed } from "../support/check.ts"
import { chain } from "../support/place.ts"
import { expect, test } from "../support/story.ts"
import { bearVehicle, daysAgo } from "../support/vehicle.ts"

const vin = "WVWZZZ1KZTW700002"

test("an account without a licence is refused before it signs anything", async ({ person }) => {
  const { page, wallet, connectOn } = await person("unlicensed")
  await connectOn("/add?kind=maintenance")
  await expect(page.getByText("This account has no licence to write records")).toBeVisible()
  await expect(page.getByText("German vehicle department")).toBeVisible()
  await expect(page.getByRole("button", { name: "Check and go on" })).toHaveCount(0)
  expect(wallet.asked).toEqual([])
})

test("a declined signature is a sentence, and nothing typed is lost", async ({ person }) => {
  await bearVehicle(vin, "owner-ash")
  await untilListed(vin, 1)
  const { page, wallet, connectOn } = await person("morgenstern")
  await connectOn("/add?kind=reading")
  await page.getByLabel("VIN", { exact: true }).fill(vin)
  await page.getByLabel("Last 6 characters of the VIN, again").fill(vin.slice(-6))
  await page.getByLabel("When it happened").fill(daysAgo(1))
  await page.getByLabel("Odometer", { exact: true }).fill("57")
  await page.getByLabel("kilometres (km)").check()
  await page.getByLabel("Read from the instrument").check()
  await page.getByRole("button", { name: "Check and go on" }).click()

  wallet.rejects = true
  await page.getByRole("button", { name: "Sign and record" }).click()
  await expect(
    page.getByText("You declined in the wallet. Nothing was sent, and nothing is lost."),
  ).toBeVisible()
  expect((await getVehicle(chain, { vin })).recordCount).toBe(1)

  await page.reload()
  await expect(page.getByLabel("Odometer", { exact: true })).toHaveValue("57")
  await expect(page.getByLabel("VIN", { exact: true })).toHaveValue(vin)

  wallet.rejects = false
  await page.getByRole("button", { name: "Check and go on" }).click()
  await page.getByRole("button", { name: "Sign and record" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Recorded as number 2")
  expect((await getVehicle(chain, { vin })).recordCount).toBe(2)
})

test("a wallet on another network is told so, and switches", async ({ person }) => {
  const { page, wallet, connectOn } = await person("lindenhof")
  await connectOn("/police")
  const acts = page.getByRole("group", { name: "What do you do?" })
  await expect(acts).toBeVisible()
  await wallet.moveTo(1)
  const notice = page.getByText("Your wallet is on another network")
  await expect(notice.first()).toBeVisible()
  await expect(page.getByText("The register is on network 31337, your wallet on 1.").first()).toBeVisible()
  await expect(acts).toHaveCount(0)
  await page.getByRole("button", { name: "Switch network" }).first().click()
  await expect(notice).toHaveCount(0)
  await expect(acts).toBeVisible()
  expect(wallet.chainId).toBe(31_337)
  expect(wallet.asked).toEqual([])
})
