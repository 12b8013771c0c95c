import type { Page } from "@playwright/test"
import { getPlateOf, getVehicle } from "@urcar/sdk/actions"
import { expectCheckedHere, untilListed } from "../support/check.ts"
import { chain } from "../support/place.ts"
import { expect, type Person, test } from "../support/story.ts"
import { bearVehicle, daysAgo, makeKey } from "../support/vehicle.ts"

const recalled = { vin: "WVWZZZ1KZTW700150", owner: "spare-5", campaign: "NW-2026-041" }
const moving = { vin: "WVWZZZ1KZTW700151", owner: "spare-6" }
const unaffected = "WVWZZZ1KZTW700159"

/** Fills a form's VIN, its tail and its day. */
async function identify(page: Page, vin: string, day: string): Promise<void> {
  await page.getByLabel("VIN", { exact: true }).fill(vin)
  await page.getByLabel("Last 6 characters of the VIN, again").fill(vin.slice(-6))
  await expect(page.getByText("Nordwerk Story")).toBeVisible()
  await page.getByLabel("When it happened").fill(day)
}

async function record({ page }: Person): Promise<void> {
  await page.getByRole("button", { name: "Check and go on" }).click()
  await page.getByRole("button", { name: "Sign and record" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Recorded as number")
}

const present = (vin: string) => getVehicle(chain, { vin })

test.describe.configure({ mode: "serial" })

test.beforeAll(async () => {
  for (const { vin, owner } of [recalled, moving]) {
    await makeKey(owner)
    await bearVehicle(vin, owner)
    await untilListed(vin)
  }
})

test.describe("a recall", () => {
  test("its maker tells of it; the car's page and the lists warn", async ({ page, person }) => {
    const maker = await person("nordwerk")
    await maker.connectOn("/add?kind=recall-notice")
    await identify(maker.page, recalled.vin, daysAgo(1))
    await maker.page.getByLabel("Campaign number").fill(recalled.campaign)
    await maker.page.getByLabel("Announced on").fill(daysAgo(1))
    await maker.page.getByRole("radio", { name: "serious" }).check()
    await maker.page.getByLabel("Part", { exact: true }).selectOption("Battery")
    await maker.page.getByLabel("What is to be done").selectOption("Not to be driven any further")
    await record(maker)
    await untilListed(recalled.vin)

    await page.goto(`/vehicles/${recalled.vin}`)
    await expect(page.getByText("An open recall: do not drive this car")).toBeVisible()
    await expect(page.getByText(`Campaign ${recalled.campaign}: Battery.`).first()).toBeVisible()
    await page.goto(`/show?q=${recalled.vin}`)
    await expect(page.getByText("Open recall", { exact: true })).toBeVisible()
  })

  test("anybody compares VINs on their own device: only the make is asked for", async ({ page }) => {
    const asked: string[] = []
    page.on("request", (request) => asked.push(request.url(), request.postData() ?? ""))
    await page.goto("/recalls")
    await expect(page.getByRole("row").filter({ hasText: recalled.campaign })).toContainText("Nordwerk")
    await page.getByLabel("VINs, one a line").fill(`${recalled.vin.toLowerCase()}\n${unaffected}`)
    await page.getByRole("button", { name: "Compare on this device" }).click()
    await expect(page.getByText("1 of these cars is recalled")).toBeVisible()
    await expect(page.getByTestId("recalled-car")).toHaveCount(1)
    await expect(page.getByTestId("recalled-car")).toContainText(recalled.campaign)
    const told = asked.filter((text) => /recalls\?.*wmi=WVW/.test(text))
    expect(told).not.toEqual([])
    // A link to the found car's page may be fetched ahead; the car that was not found is named to nobody.
    expect(asked.filter((text) => text.toUpperCase().includes(unaffected))).toEqual([])

    await page.getByLabel("VINs, one a line").fill(unaffected)
    await page.getByRole("button", { name: "Compare on this device" }).click()
    await expect(page.getByText("No open recall of these cars is in the register")).toBeVisible()
    await page.getByLabel("VINs, one a line").fill("WVWZZZ1KZTW70015O")
    await page.getByRole("button", { name: "Compare on this device" }).click()
    await expect(page.getByText("is no VIN", { exact: false }).first()).toBeVisible()
  })

  test("its owner finds it in the garage, until a workshop closes it", async ({ page, person }) => {
    const owner = await person(recalled.owner)
    await owner.connectOn("/garage")
    await expect(owner.page.getByText("1 of your cars has an open recall")).toBeVisible({ timeout: 30_000 })
    await expect(owner.page.getByTestId("recalled-car")).toContainText(recalled.vin.slice(-6))

    const workshop = await person("morgenstern")
    await workshop.connectOn("/add?kind=recall-done")
    await identify(workshop.page, recalled.vin, daysAgo(0))
    await workshop.page.getByLabel("Odometer", { exact: true }).fill("40")
    await workshop.page.getByRole("radio", { name: "kilometres (km)" }).check()
    await workshop.page.getByLabel("Campaign number").fill(recalled.campaign)
    await workshop.page.getByRole("radio", { name: "Carried out" }).check()
    await record(workshop)
    await untilListed(recalled.vin)

    await page.goto(`/vehicles/${recalled.vin}`)
    await expect(page.getByText("An open recall", { exact: false })).toHaveCount(0)
    await expect(page.getByText(`Recall ${recalled.campaign} was carried out.`)).toBeVisible()
    await expectCheckedHere(page)
    await page.goto("/recalls")
    await expect(page.getByText(recalled.campaign)).toHaveCount(0)
    await owner.page.reload()
    await expect(owner.page.getByTestId("own-car")).toBeVisible()
    await expect(owner.page.getByText("1 of your cars has an open recall")).toHaveCount(0)
  })
})

test.describe("an export", () => {
  /** Germany's department exports to France by its form, and asks France's to sign. @returns the link */
  async function askFrance({ page, connectOn }: Person): Promise<string> {
    await connectOn("/add?kind=export")
    await identify(page, moving.vin, daysAgo(0))
    await page.getByLabel("Country", { exact: true }).selectOption("France")
    await page.getByRole("radio", { name: "The owner moved" }).check()
    await page.getByRole("button", { name: "Check and go on" }).click()
    await page.getByRole("button", { name: "Hand over" }).click()
    const field = page.getByLabel("Witness 1")
    const option = field.locator("option").filter({ hasText: "French vehicle department" })
    await field.selectOption((await option.getAttribute("value")) ?? "")
    await page.getByRole("button", { name: "Go on to your signature" }).click()
    await page.getByRole("button", { name: "Sign as author" }).click()
    const link = page.getByRole("link", { name: "Open the witness’s page" })
    return new URL((await link.getAttribute("href")) ?? "", page.url()).href
  }

  test("France does not sign and Germany withdraws: nothing has changed, and nobody can sign any more", async ({
    person,
  }) => {
    const germany = await person("department-de")
    const link = await askFrance(germany)
    expect(await present(moving.vin)).toMatchObject({ country: "DE", status: "active" })
    await germany.page.getByRole("button", { name: "Withdraw your signature" }).click()
    await germany.page.getByRole("button", { name: "Withdraw", exact: true }).click()
    await expect(germany.page.getByTestId("receipt")).toContainText("can no longer be sent")
    const france = await person("department-fr")
    await france.connectOn(link)
    await expect(france.page.getByText("This was recorded already, or its author withdrew it.")).toBeVisible()
    expect(await present(moving.vin)).toMatchObject({ country: "DE", status: "active", recordCount: 1 })
  })

  test("without a handover Germany stays responsible, and only Germany takes it back", async ({
    page,
    person,
  }) => {
    const germany = await person("department-de")
    await germany.connectOn("/add?kind=export")
    await identify(germany.page, moving.vin, daysAgo(0))
    await germany.page.getByLabel("Country", { exact: true }).selectOption("France")
    await germany.page.getByRole("radio", { name: "The owner moved" }).check()
    await germany.page.getByRole("button", { name: "Check and go on" }).click()
    await germany.page.getByRole("button", { name: "Export without handover" }).click()
    await germany.page.getByRole("button", { name: "Sign and record" }).click()
    await expect(germany.page.getByTestId("receipt")).toContainText("Recorded as number 2")
    expect(await present(moving.vin)).toMatchObject({ country: "DE", status: "exported" })
    await untilListed(moving.vin)
    await page.goto(`/vehicles/${moving.vin}`)
    await expect(
      page.getByText("This vehicle left without being handed over.", { exact: false }),
    ).toBeVisible()

    await germany.connectOn("/add?kind=import")
    await identify(germany.page, moving.vin, daysAgo(0))
    await germany.page.getByLabel("Country", { exact: true }).selectOption("France")
    await germany.page.getByRole("radio", { name: "Export did not happen" }).check()
    await record(germany)
    expect(await present(moving.vin)).toMatchObject({ country: "DE", status: "active" })
    await untilListed(moving.vin)
  })

  test("France signs: from this record on it is responsible, and its police assign a plate", async ({
    page,
    person,
  }) => {
    const germany = await person("department-de")
    const link = await askFrance(germany)
    const france = await person("department-fr")
    await france.connectOn(link)
    await france.page.getByRole("button", { name: "Sign as witness" }).click()
    const back = france.page.getByRole("link", { name: "In this browser" })
    const answer = new URL((await back.getAttribute("href")) ?? "", france.page.url()).href
    expect(await present(moving.vin)).toMatchObject({ country: "DE", status: "active" })
    await germany.page.goto("about:blank")
    await germany.page.goto(answer)
    await germany.page.getByRole("button", { name: "Send to the register" }).click()
    await expect(germany.page.getByTestId("receipt")).toContainText("1 vehicle or record is in the register.")
    expect(await present(moving.vin)).toMatchObject({ country: "FR", status: "active", recordCount: 4 })
    await untilListed(moving.vin)

    const officer = await person("police-fr")
    await officer.connectOn(`/police?vin=${moving.vin}&act=plate`)
    await officer.page.getByLabel("Its last six signs again").fill(moving.vin.slice(-6))
    await officer.page.getByLabel("New plate of France", { exact: true }).fill("XY-150-ZZ")
    await officer.page.getByLabel("The new plate again").fill("XY-150-ZZ")
    await officer.page.getByRole("button", { name: "Assign the plate" }).click()
    await expect(officer.page.getByTestId("receipt")).toContainText("Recorded.")
    expect(await getPlateOf(chain, { vin: moving.vin })).toBe("FR XY150ZZ")

    await untilListed(moving.vin)
    await page.goto(`/vehicles/${moving.vin}`)
    await expect(page.getByText("Responsible country").locator("..")).toContainText("France")
    await expectCheckedHere(page)
  })
})
