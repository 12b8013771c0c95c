import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import type { Page } from "@playwright/test"
import { faultsOf } from "../support/faults.ts"
import { actor, indexer, urls } from "../support/place.ts"
import { expect, test } from "../support/story.ts"

const run = promisify(execFile)

const publicPages = [
  ...["/", "/show", "/query", "/query?q=WVWZZZ1KZTW799999", "/directory", "/market", "/verify"],
  ...["/recalls", "/parts", "/parts?serial=8HP-0048213", "/insurer?vin=WVWZZZ1KZTW799999"],
  "/sealed/check",
  ...["/network", "/lab", "/lab/dealer-clocks-a-car", "/lab/dealer-clocks-a-car?step=7", "/insurer"],
]
const walletPages = [
  "/add",
  "/add/list",
  "/add/witness",
  "/add/drafts",
  "/trade",
  "/trade/liens",
  "/trade/stock",
  "/police",
  "/garage",
  "/sealed?vin=WVWZZZ1KZTW799999",
  "/insurer/cars",
  "/business",
  "/business/pictures",
  "/recalls/new",
  "/rewards",
  "/department",
]
const screens = [
  { width: 390, colorScheme: "light" },
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const

/** KiB of JavaScript, gzipped, that a page may load before anybody clicks. */
const budgets = { public: 145, vehicle: 175, wallet: 205 }

async function findCar() {
  const { items } = await indexer.listVehicles({ onSale: true, limit: 60 })
  const car = items.find(({ offer }) => offer?.mode === "direct")
  if (!car?.offer) throw new Error("The demo offers no car.")
  return { vin: car.vin, plate: car.plate ?? "", saleId: car.offer.saleId }
}

/** What keeps somebody from using a page: on a phone, on a desk, in the dark. */
async function findFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const { width, colorScheme } of screens) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    const found = await faultsOf(page)
    faults.push(...found.map((fault) => `${width} px, ${colorScheme}: ${fault}`))
  }
  return faults
}

for (const path of [...publicPages, ...walletPages]) {
  test(`everybody can use ${path}`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator("h1").first()).toBeVisible()
    expect(await findFaults(page)).toEqual([])
  })
}

test("everybody can use a vehicle's page, once checked", async ({ page }) => {
  const { vin } = await findCar()
  await page.goto(`/vehicles/${vin}`)
  await expect(page.getByText("Checked here", { exact: true })).toBeVisible()
  expect(await findFaults(page)).toEqual([])
})

test("everybody can use a business's page", async ({ page }) => {
  await page.goto(`/directory/${actor("regnitz").address.toLowerCase()}`)
  expect(await findFaults(page)).toEqual([])
})

test("everybody can use a dispute's page", async ({ page }) => {
  const { items } = await indexer.listDisputes({ limit: 1 })
  const [dispute] = items
  if (!dispute) throw new Error("The demo disputes nothing.")
  await page.goto(`/disputes/${dispute.id}`)
  expect(await findFaults(page)).toEqual([])
  await page.goto(`/disputes/new?vin=${dispute.vin}&record=${dispute.sequence}`)
  expect(await findFaults(page)).toEqual([])
})

test("everybody can use the department's desk", async ({ person }) => {
  const department = await person("department-de")
  await department.connectOn("/department")
  for (const tab of [/^Applications/, /^Licensees/, /^Disputes/, /^Stakes and fees/]) {
    await department.page.getByRole("tab", { name: tab }).click()
    expect(await findFaults(department.page)).toEqual([])
  }
})

test("everybody can use a sale's page and a patrol's answer", async ({ page }) => {
  const { plate, saleId } = await findCar()
  await page.goto(`/trade/${saleId}`)
  expect(await findFaults(page)).toEqual([])
  await page.goto(`/police?plate=${encodeURIComponent(plate.slice(3))}`)
  await expect(page.getByText("As the register says now.")).toBeVisible()
  expect(await findFaults(page)).toEqual([])
})

test("everybody can use a form with its problems", async ({ person }) => {
  const { page, connectOn } = await person("regnitz")
  await connectOn("/add?kind=inspection")
  await page.getByRole("button", { name: "Check and go on" }).click()
  await expect(page.getByText("There is a problem")).toBeVisible()
  expect(await findFaults(page)).toEqual([])
})

for (const [path, heading] of [
  ["/garage", "Your cars"],
  ["/trade", "Your trade"],
  ["/business", "What you wrote"],
  ["/trade/liens", "Look a car’s lien up"],
] as const)
  test(`everybody can use ${path} with a wallet`, async ({ person }) => {
    const { page, connectOn } = await person("regnitz")
    await connectOn(path)
    await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible()
    expect(await findFaults(page)).toEqual([])
  })

test("pages load no more JavaScript than their budget", async () => {
  const { vin, saleId } = await findCar()
  const limits = new Map([
    ...publicPages.map((path) => [path, budgets.public] as const),
    // A VIN in the search box leads to that vehicle's page.
    ["/query?q=WVWZZZ1KZTW799999", budgets.vehicle],
    [`/vehicles/${vin}`, budgets.vehicle],
    ...[...walletPages, `/trade/${saleId}`].map((path) => [path, budgets.wallet] as const),
  ])
  // A browser profile of its own for every page, one after the other.
  test.setTimeout(10_000 * limits.size)
  const program = fileURLToPath(new URL("../../apps/web/scripts/js-budget.ts", import.meta.url))
  const routes = [...limits].map(([path, limit]) => `${path}=${limit}`)
  // It exits with 1 when a page is over its limit, and prints all the same.
  const { stdout } = await run(process.execPath, [program, "--base", urls.web, "--json", ...routes]).catch(
    (error: { stdout: string }) => error,
  )
  const rows: { route: string; gzipKiB: number; limit: number; largest: string[] }[] = JSON.parse(stdout)
  for (const { route, gzipKiB, limit } of rows) console.log(`${route}: ${gzipKiB} of ${limit} KiB`)
  expect(rows).toHaveLength(limits.size)
  expect(rows.filter(({ gzipKiB, limit }) => gzipKiB > limit)).toEqual([])
})
