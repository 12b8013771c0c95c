import { getVehicle } from "@urcar/sdk/actions"
import { untilListed } from "../support/check.ts"
import { chain } from "../support/place.ts"
import { expect, test } from "../support/story.ts"
import { bearVehicle, daysAgo } from "../support/vehicle.ts"

const size = 40
const vins = Array.from({ length: size }, (_, place) => `WVWZZZ1KZTW72${String(place).padStart(4, "0")}`)
const header = "vin,plate_country,plate,date,odometer,unit,source"

const lineOf = (vin: string, odometer: string) => `${vin},,,${daysAgo(1)},${odometer},km,instrument`
const good = vins.map((vin, place) => lineOf(vin, String(100 + place)))

test("forty readings from a spreadsheet: errors by line, then one signature for all", async ({ person }) => {
  test.setTimeout(180_000)
  for (const vin of vins) await bearVehicle(vin, "owner-elm")
  await untilListed(vins[size - 1] ?? "", 1)

  const { page, wallet, connectOn } = await person("lindenhof")
  await connectOn("/add/list")
  await page.getByLabel("Kind of record").selectOption({ label: "Odometer reading" })
  const wrong = [...good]
  wrong[2] = lineOf((vins[2] ?? "").replace("W", "O"), "102")
  wrong[6] = lineOf(vins[6] ?? "", "a hundred")
  wrong[11] = `${vins[11]},,,2999-01-01,111,km,instrument`
  await page.getByLabel("Or paste it here").fill([header, ...wrong].join("\n"))
  await page.getByRole("button", { name: "Check the list" }).click()
  await expect(page.getByText("3 lines have errors")).toBeVisible()
  for (const [line, column] of [
    ["4", "vin"],
    ["8", "odometer"],
    ["13", "date"],
  ] as const)
    await expect(page.getByRole("row").filter({ hasText: new RegExp(`^${line}${column}`) })).toBeVisible()
  await expect(page.getByRole("button", { name: /^Sign and record/ })).toHaveCount(0)
  expect(wallet.asked).toEqual([])

  await page.getByLabel("List as a file").setInputFiles({
    name: "readings.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([header, ...good].join("\r\n")),
  })
  await expect(page.getByText("40 lines, no errors.")).toBeVisible()
  wallet.rejects = true
  await page.getByRole("button", { name: "Sign and record 40 lines" }).click()
  await expect(page.getByText("You declined in the wallet.")).toBeVisible()
  wallet.rejects = false
  await page.getByRole("button", { name: "Try again" }).click()
  await expect(page.getByTestId("receipt")).toContainText("40 records are in the register.")
  expect(wallet.asked).toEqual(["eth_sendTransaction", "eth_sendTransaction"])
  const marks = await Promise.all(vins.map(async (vin) => (await getVehicle(chain, { vin })).recordCount))
  expect(marks).toEqual(vins.map(() => 2))
})
