import { readFile } from "node:fs/promises"
import type { Page } from "@playwright/test"
import {
  admitCall,
  getDispute,
  getEuroBalance,
  getLicence,
  getOpenDispute,
  getStake,
  mintEuroSync,
  scheduleActSync,
  toAct,
} from "@urcar/sdk/actions"
import { getBlock } from "viem/actions"
import { passTime } from "../support/chain-time.ts"
import { untilListed } from "../support/check.ts"
import { accountOf, actor, chain, clientOf, urls } from "../support/place.ts"
import { expect, type Person, test } from "../support/story.ts"
import { bearVehicle, daysAgo } from "../support/vehicle.ts"

const vin = "WVWZZZ1KZTW700010"
const garage = "unlicensed"
const owner = "owner-birch"
const day = 86_400
const euro = 1_000_000n
const papers = "%PDF-1.7 papers of the garage"

const file = (text: string) => ({ name: "proof.pdf", mimeType: "application/pdf", buffer: Buffer.from(text) })

/** Looks again until the lists have followed. */
async function until(page: Page, path: string, text: string): Promise<void> {
  await expect(async () => {
    await page.goto(path)
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
}

/** The dispute over the record that the story is about. */
async function disputeId(): Promise<bigint> {
  const { disputeId: id } = await getOpenDispute(chain, { vin, sequence: 2 })
  if (id === null) throw new Error("There is no open dispute.")
  return id
}

async function openAct({ page }: Person, title: string): Promise<void> {
  await page.getByRole("button", { name: title, exact: true }).click()
}

test.describe.configure({ mode: "serial" })

test("the department publishes its key for papers, once", async ({ person }) => {
  const department = await person("department-de")
  const { page } = department
  await department.connectOn("/department")
  await page.getByRole("button", { name: "Publish the key" }).click()
  await page.getByRole("button", { name: "Sign and publish" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Published.")
  await page.reload()
  await expect(page.getByText(/^Your key for papers, published on/)).toBeVisible()
})

test("a garage applies for a licence, with its stake, its first fee and its papers", async ({ person }) => {
  await mintEuroSync(clientOf(garage), { to: actor(garage).address, amount: 12_000n * euro })
  const applicant = await person(garage)
  const { page } = applicant
  await applicant.connectOn("/business")
  await page.getByLabel("Country you work in").selectOption("DE")
  await page.getByLabel("workshop", { exact: true }).check()
  await page.getByLabel("Name of the business").fill("Werkstatt am Tor")
  await page.getByLabel("Town").fill("Coburg")
  await page.getByLabel("Website").fill("https://tor.example")
  await page.locator("#documents").setInputFiles(file(papers))

  // The store is away: nothing can be encrypted for the department, and nothing is lost.
  await page.route(`${urls.gateway}/**`, (route) => route.abort())
  await page.getByRole("button", { name: "Check and go on" }).click()
  await expect(page.getByText("Your papers cannot be encrypted for the department now")).toBeVisible()
  // It is tried again by itself.
  await page.unroute(`${urls.gateway}/**`)
  await expect(page.getByText("proof.pdf, encrypted for the department of Germany")).toBeVisible()

  // It goes away again before the papers are in: the application stands, this browser keeps them.
  await page.route(`${urls.gateway}/files/**`, (route) => route.abort())
  await page.getByRole("button", { name: "Sign and apply" }).click()
  await expect(page.getByText("Your application is with the department of Germany")).toBeVisible({
    timeout: 40_000,
  })
  await expect(page.getByTestId("receipt")).toContainText("This browser keeps them", { timeout: 40_000 })
  await page.unroute(`${urls.gateway}/files/**`)
  await page.reload()
  await page.getByRole("button", { name: "Sign and hand in" }).click({ timeout: 40_000 })
  await expect(page.getByText(/^With the department, encrypted for it alone/)).toBeVisible()
})

test("its country's department opens the papers and grants", async ({ person }) => {
  const department = await person("department-de")
  const { page } = department
  const application = page.getByTestId("application").filter({ hasText: "Werkstatt am Tor" })

  // A store that gives out another byte is found out, and nothing of it is shown.
  await page.route(`${urls.gateway}/files/**`, async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    body[body.length - 1] = (body.at(-1) ?? 0) ^ 1
    await route.fulfill({ response, body })
  })
  await department.connectOn("/department")
  await expect(page.getByText("You act as the department of Germany.")).toBeVisible()
  await expect(application.getByText("This is not the file that was stored")).toBeVisible({ timeout: 40_000 })
  await expect(application.getByRole("button", { name: "Open the papers" })).toBeHidden()
  await page.unroute(`${urls.gateway}/files/**`)
  await application.getByRole("button", { name: "Try again" }).click()

  await application.getByRole("button", { name: "Open the papers" }).click()
  await application.getByRole("button", { name: "Sign and open" }).click()
  await expect(application.getByText("Decrypted on this device: a PDF document")).toBeVisible()
  const saving = page.waitForEvent("download")
  await application.getByRole("link", { name: "Save the papers on this device" }).click()
  expect(await readFile(await (await saving).path(), "utf8")).toBe(papers)

  await application.getByRole("button", { name: "Grant", exact: true }).click()
  await application.getByRole("button", { name: "Sign and grant" }).click()
  await expect(application.getByTestId("receipt").last()).toContainText(
    "Licensed. The business can write now.",
  )
  expect((await getLicence(chain, { account: actor(garage).address })).standing).toBe("active")
})

test("the garage invents a reading", async ({ person }) => {
  await bearVehicle(vin, owner)
  await untilListed(vin, 1)
  const writer = await person(garage)
  const { page } = writer
  await writer.connectOn("/add?kind=reading")
  await page.getByLabel("VIN", { exact: true }).fill(vin)
  await page.getByLabel("Last 6 characters of the VIN, again").fill(vin.slice(-6))
  await page.getByLabel("When it happened").fill(daysAgo(1))
  await page.getByLabel("Odometer", { exact: true }).fill("43000")
  await page.getByLabel("kilometres (km)").check()
  await page.getByLabel("Read from the instrument").check()
  await page.getByRole("button", { name: "Check and go on" }).click()
  await page.getByRole("button", { name: "Sign and record" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Recorded as number 2")
})

test("the owner disputes it from the car's page, with a bond and a file of its own", async ({ person }) => {
  await mintEuroSync(clientOf(owner), { to: actor(owner).address, amount: 5_000n * euro })
  await untilListed(vin, 2)
  const accuser = await person(owner)
  const { page } = accuser
  await page.goto(`/vehicles/${vin}`)
  const record = page.locator("#record-2")
  await record.getByText("Details", { exact: true }).click()
  const link = record.getByRole("link", { name: "Dispute this record" })
  await accuser.connectOn((await link.getAttribute("href")) ?? "")
  await page.getByRole("radio", { name: "The odometer reading is false" }).check()
  await page.locator("#evidence").setInputFiles(file("the owner's photograph"))
  await expect(page.getByText(/^Fingerprint: 0x/).first()).toBeVisible()
  await page.getByRole("button", { name: "Sign and open the dispute" }).click()
  await expect(page.getByTestId("receipt")).toContainText("The dispute is open.", { timeout: 40_000 })
  await until(page, `/vehicles/${vin}`, "An open dispute over record 2: The odometer reading is false")
  await expect(page.getByText("unanswered").first()).toBeVisible()
})

test("the garage finds it on its own page and answers", async ({ person }) => {
  const writer = await person(garage)
  const { page } = writer
  await writer.connectOn("/business")
  await page.getByRole("link", { name: /^Answer dispute/ }).click({ timeout: 40_000 })
  await page.waitForURL(/\/disputes\/\d+/)
  await openAct(writer, "Answer")
  await page.locator("#file-answer").setInputFiles(file("the garage's job sheet"))
  await expect(page.getByText(/^Fingerprint: 0x/).first()).toBeVisible()
  await page.getByRole("button", { name: "Sign and answer" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Answered.")
  expect((await getDispute(chain, { disputeId: await disputeId() }))?.isAnswered).toBe(true)
})

test("the department rules that the record is false", async ({ person }) => {
  const department = await person("department-de")
  const { page } = department
  await department.connectOn(`/disputes/${await disputeId()}`)
  await openAct(department, "Rule")
  await page.getByRole("radio", { name: "Upheld: the record is false" }).check()
  await page.locator("#file-rule").setInputFiles(file("grounds"))
  await expect(page.getByText(/^Fingerprint: 0x/).first()).toBeVisible()
  await page.getByRole("button", { name: "Sign the ruling" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Ruled.")
})

test("nobody appeals: anybody closes it, the stake is slashed, the owner claims", async ({ person }) => {
  const id = await disputeId()
  const before = await getStake(chain, { account: actor(garage).address })
  await passTime(15 * day)
  const accuser = await person(owner)
  const { page } = accuser
  await page.clock.setSystemTime(Date.now() + 15 * day * 1_000)
  await accuser.connectOn(`/disputes/${id}`)
  await openAct(accuser, "Close it")
  await page.getByRole("button", { name: "Sign and close" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Closed.")
  const after = await getStake(chain, { account: actor(garage).address })
  expect(after.locked).toBe(before.locked - before.reserved)

  await page.goto(`/disputes/${id}`)
  const history = page.getByRole("region", { name: "What happened" })
  for (const step of [
    /^Opened by/,
    /^Answered by the writer/,
    /^Ruled by the department of Germany\./i,
    /^Closed\. Upheld/,
  ])
    await expect(history.getByText(step)).toBeVisible()
  await openAct(accuser, "Claim what is yours")
  await page.getByRole("button", { name: "Sign and claim" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Paid to your account.")

  const writer = await person(garage)
  await writer.connectOn("/business")
  await expect(writer.page.getByText("Your licence is suspended")).toBeVisible()
  const records = writer.page.getByRole("region", { name: "What you wrote", exact: true })
  await expect(records.getByText("Upheld: the record is not to be trusted")).toBeVisible()
  await expect(writer.page.getByText("It has written too little for a score.")).toBeVisible()
  await until(
    page,
    `/directory/${accountOf(garage).address.toLowerCase()}`,
    "Upheld: the record is not to be trusted",
  )
})

test("an inspection station computes a period's rewards in its browser and claims its part", async ({
  person,
}) => {
  const station = await person("regnitz")
  const { page } = station
  await station.connectOn("/rewards")
  const period = page.getByRole("article").filter({ hasText: "final, can be claimed" }).first()
  await period.getByRole("button", { name: "Compute it in this browser" }).click({ timeout: 40_000 })
  await expect(period.getByText("Checked here", { exact: true })).toBeVisible({ timeout: 40_000 })
  const { address } = actor("regnitz")
  const before = await getEuroBalance(chain, { account: address })
  await period.getByRole("button", { name: "Claim your part" }).click()
  await period.getByRole("button", { name: "Sign and claim" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Paid to your account.")
  expect(await getEuroBalance(chain, { account: address })).toBeGreaterThan(before)
})

test("what the federation announces stands public; only who announced it carries it out", async ({
  person,
}) => {
  const act = toAct(
    admitCall({ account: accountOf("owner-ash").address, country: "IT", roles: ["department"] }),
    chain.chain.id,
  )
  await scheduleActSync(clientOf("federation"), { act })
  await passTime(2 * day)
  const onlooker = await person(owner)
  await until(onlooker.page, "/department", "Admit a department, police or sale desk")
  await onlooker.connectOn("/department")
  await expect(onlooker.page.getByText("country: IT")).toBeVisible()
  await expect(onlooker.page.getByRole("button", { name: "Carry out" })).toBeHidden()

  const federation = await person("federation")
  const { page } = federation
  const { timestamp } = await getBlock(chain)
  await page.clock.setSystemTime(Number(timestamp) * 1_000)
  await federation.connectOn("/department")
  await page.getByRole("button", { name: "Carry out" }).click()
  await page.getByRole("button", { name: "Sign and carry out" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Carried out.")
})
