import type { Page } from "@playwright/test"
import { getRecords, getVehicle } from "@urcar/sdk/actions"
import { isAddressEqual } from "viem"
import { actor, chain } from "../support/place.ts"
import { expect, type Person, test } from "../support/story.ts"
import { fieldsOf } from "../support/typed-data.ts"
import { daysAgo } from "../support/vehicle.ts"

const vin = "WVWZZZ1KZTW700007"
const withdrawnVin = "WVWZZZ1KZTW700008"

/** A dealer enters a used car, names its witnesses and signs. @returns the link for the witnesses */
async function askWitnesses({ page, connectOn }: Person, car: string): Promise<string> {
  await connectOn("/add?kind=registration")
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)
  const select = (label: string, text: string) => page.getByLabel(label, { exact: true }).selectOption(text)
  await fill("VIN", car)
  await fill("Last 6 characters of the VIN, again", car.slice(-6))
  await page.getByLabel("First owner’s key").fill(actor("lindenhof").address)
  await page.getByLabel("When it happened").fill(daysAgo(1))
  await fill("Odometer", "48210")
  await page.getByRole("radio", { name: "kilometres (km)" }).check()
  await fill("Make", "Nordwerk")
  await fill("Model", "Saga")
  await fill("Model year", "2021")
  await select("Body", "Estate")
  await select("Colour", "blue")
  await select("Fuel", "Petrol")
  await select("Gearbox", "Manual")
  await fill("Power", "96")
  await fill("Engine size", "1498")
  await page.getByLabel("First registered on", { exact: true }).fill("2021-05-04")
  await page.getByRole("radio", { name: "Used, from this country" }).check()
  await select("Country", "Germany")
  await page.getByRole("button", { name: "Check and go on" }).click()
  await chooseWitness(page, 1, "Prüfstelle Regnitz")
  await chooseWitness(page, 2, "Prüfstelle Regnitz")
  await page.getByRole("button", { name: "Go on to your signature" }).click()
  await expect(page.getByText("one business cannot witness twice").first()).toBeVisible()
  await chooseWitness(page, 2, "Werkstatt Morgenstern")
  await page.getByRole("button", { name: "Go on to your signature" }).click()
  await page.getByRole("button", { name: "Sign as author" }).click()
  const link = page.getByRole("link", { name: "Open the witness’s page" })
  return new URL((await link.getAttribute("href")) ?? "", page.url()).href
}

async function chooseWitness(page: Page, number: number, name: string): Promise<void> {
  const field = page.getByLabel(`Witness ${number}`)
  const option = field.locator("option").filter({ hasText: name })
  await field.selectOption((await option.getAttribute("value")) ?? "")
}

/** A witness reads and signs. @returns the link that it gives back */
async function signAsWitness({ page, wallet, connectOn }: Person, link: string): Promise<string> {
  await connectOn(link)
  const shown = await page.getByTestId("signed-fields").locator("[data-signed]").all()
  const texts = await Promise.all(
    shown.map(async (one) => [await one.getAttribute("data-signed"), await one.textContent()] as const),
  )
  // A wallet is given addresses without the capitals of their check sum.
  const seen = Object.fromEntries(
    texts.map(([path, text = ""]) => [path, /^0x\w{40}$/.test(text ?? "") ? text?.toLowerCase() : text]),
  )
  await page.getByRole("button", { name: "Sign as witness" }).click()
  const back = page.getByRole("link", { name: "In this browser" })
  await expect(back).toBeVisible()
  expect(wallet.signed).toHaveLength(1)
  expect(seen).toEqual(fieldsOf(wallet.signed[0]))
  return new URL((await back.getAttribute("href")) ?? "", page.url()).href
}

/** The row of the draft on the stock page. */
async function waitingInStock(page: Page) {
  await page.goto("/trade/stock")
  const drafts = page.getByRole("region", { name: "Records that wait for signatures" })
  return drafts.getByRole("row").filter({ hasText: vin })
}

test("a used car enters with two witnesses, each with its own key and by a link", async ({ person }) => {
  const dealer = await person("lindenhof")
  const { page } = dealer
  const link = await askWitnesses(dealer, vin)
  const rows = page.getByTestId("witness-row")
  await expect(rows.filter({ hasText: "has not signed yet" })).toHaveCount(2)

  await test.step("nobody else can sign", async () => {
    await page.goto(link)
    await expect(page.getByText("You are the author of this")).toBeVisible()
    const stranger = await person("isarpark")
    await stranger.connectOn(link)
    await expect(stranger.page.getByText("You are not one of the witnesses asked")).toBeVisible()
    await expect(stranger.page.getByRole("button", { name: "Sign as witness" })).toHaveCount(0)
  })

  await test.step("the dealer's stock says what is missing", async () => {
    await expect(await waitingInStock(page)).toContainText("2 signatures")
  })

  await test.step("the inspection station sees what it signs, and its link is pasted", async () => {
    const answer = await signAsWitness(await person("regnitz"), link)
    await page.goto("/add/drafts")
    await page.getByLabel("Link that a witness gave you back").fill(answer)
    await page.getByRole("button", { name: "Take it over" }).click()
    await expect(rows.filter({ hasText: "has not signed yet" })).toHaveCount(1)
    await page.getByLabel("Link that a witness gave you back").fill(answer)
    await page.getByRole("button", { name: "Take it over" }).click()
    await expect(page.getByText("This link brings no new signature.")).toBeVisible()
  })

  await test.step("the dealer's stock knows of the one that came", async () => {
    const waiting = await waitingInStock(page)
    await expect(waiting).toContainText("1 signature")
    await waiting.getByRole("link", { name: "See who has signed" }).click()
    await expect(rows.filter({ hasText: "has not signed yet" })).toHaveCount(1)
  })

  await test.step("the workshop's link is opened, and all is sent", async () => {
    const answer = await signAsWitness(await person("morgenstern"), link)
    await page.goto("about:blank")
    await page.goto(answer)
    await expect(page.getByText("The link’s signatures are taken over.")).toBeVisible()
    await page.getByRole("button", { name: "Send to the register" }).click()
    await expect(page.getByTestId("receipt")).toContainText("1 vehicle or record is in the register.")
  })

  const [record] = await getRecords(chain, { vin })
  const witnesses = record?.witnesses ?? []
  expect(witnesses).toHaveLength(2)
  for (const id of ["regnitz", "morgenstern"])
    expect(witnesses.some((one) => isAddressEqual(one, actor(id).address))).toBe(true)
})

test("the author withdraws before sending: no witness can sign any more", async ({ person }) => {
  const dealer = await person("lindenhof")
  const link = await askWitnesses(dealer, withdrawnVin)
  await dealer.page.getByRole("button", { name: "Withdraw your signature" }).click()
  await dealer.page.getByRole("button", { name: "Withdraw", exact: true }).click()
  await expect(dealer.page.getByTestId("receipt")).toContainText("can no longer be sent")
  const station = await person("regnitz")
  await station.connectOn(link)
  await expect(station.page.getByText("This was recorded already, or its author withdrew it.")).toBeVisible()
  await expect(station.page.getByRole("button", { name: "Sign as witness" })).toHaveCount(0)
  await expect(getVehicle(chain, { vin: withdrawnVin })).rejects.toThrow()
})
