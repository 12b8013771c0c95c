import { getAuthorityTransfer, getVehicle } from "@urcar/sdk/actions"
import { chainTime, passTime } from "../support/chain-time.ts"
import { expectCheckedHere, ownerOnChain, untilListed } from "../support/check.ts"
import { faultsOf } from "../support/faults.ts"
import { actor, chain } from "../support/place.ts"
import { expect, type Person, test } from "../support/story.ts"
import { bearVehicle, makeKey } from "../support/vehicle.ts"

const day = 86_400
const vin = "WVWZZZ1KZTW700190"
const [late, heir] = ["spare-40", "spare-41"]
const keyOf = (id: string) => actor(id).address

/** Moves a page's clock to the chain's. */
async function keepTime({ page }: Person): Promise<void> {
  await page.clock.setSystemTime(await chainTime())
}

/** Names the car twice, as it is read from its papers and from its frame. */
async function enterCar({ page }: Person): Promise<void> {
  await page.getByRole("textbox", { name: "VIN", exact: true }).fill(vin)
  await page.getByRole("textbox", { name: "Its last six signs again" }).fill(vin.slice(-6))
}

test.describe.configure({ mode: "serial" })

test.beforeAll(async () => {
  for (const id of [late, heir]) await makeKey(id)
  await bearVehicle(vin, late)
  await untilListed(vin)
})

test("the police announce an heir: everybody sees it, and nothing moves before its time", async ({
  page,
  person,
}) => {
  const officer = await person("police-de")
  await keepTime(officer)
  await officer.connectOn("/police?act=title")
  await enterCar(officer)
  await officer.page.getByLabel("Why the title moves").selectOption("inheritance")
  await officer.page.getByRole("textbox", { name: "Key of the new owner" }).fill(keyOf(heir))
  await officer.page.getByLabel("I have seen the certificate of inheritance").check()
  expect(await faultsOf(officer.page)).toEqual([])
  await officer.page.getByRole("button", { name: "Sign and announce" }).click()
  await expect(officer.page.getByTestId("receipt")).toContainText("Announced.")
  await expect(officer.page.getByText("UTC (stands public)")).toBeVisible()
  await expect(officer.page.getByRole("button", { name: "Carry it out" })).toHaveCount(0)
  expect(await getAuthorityTransfer(chain, { vin })).toMatchObject({ to: keyOf(heir), country: "DE" })

  await untilListed(vin)
  await page.goto(`/vehicles/${vin}`)
  await expect(page.getByText("An authority has announced a change of owner.")).toBeVisible()
  expect(await ownerOnChain(vin)).toBe(keyOf(late))
})

test("a department carries it out after its delay, and the car is the heir's", async ({ page, person }) => {
  await passTime(8 * day)
  const department = await person("department-de")
  await keepTime(department)
  await department.connectOn("/department")
  await department.page.getByRole("button", { name: "Open the form" }).click()
  await enterCar(department)
  await department.page.getByRole("button", { name: "Carry it out" }).click()
  await department.page.getByRole("button", { name: "Sign and carry out" }).click()
  await expect(department.page.getByTestId("receipt")).toContainText("has moved")
  expect(await ownerOnChain(vin)).toBe(keyOf(heir))

  await expect(async () => {
    await page.goto(`/vehicles/${vin}`)
    await expect(page.getByText("By an authority, inheritance")).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await expectCheckedHere(page)
})

test("a court's order that was wrong is taken back, and an owner cannot inherit from oneself", async ({
  person,
}) => {
  const department = await person("department-de")
  const { page } = department
  await keepTime(department)
  await department.connectOn("/department")
  await page.getByRole("button", { name: "Open the form" }).click()
  await enterCar(department)
  await page.getByLabel("Why the title moves").selectOption("court-order")
  await page.getByRole("textbox", { name: "Key of the new owner" }).fill(keyOf(heir))
  await expect(page.getByText("This is the owner’s key already.")).toBeVisible()
  await page.getByRole("textbox", { name: "Key of the new owner" }).fill(keyOf(late))
  await page.getByLabel("I have seen the court’s order").check()
  await page.getByRole("button", { name: "Sign and announce" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Announced.")
  expect((await getVehicle(chain, { vin })).isFrozen).toBe(true)

  await page.getByRole("button", { name: "Take it back" }).click()
  await page.getByRole("button", { name: "Sign and take back" }).click()
  await expect(page.getByTestId("receipt").filter({ hasText: "Taken back." })).toBeVisible()
  expect(await getAuthorityTransfer(chain, { vin })).toBeNull()
  expect((await getVehicle(chain, { vin })).isFrozen).toBe(false)
})
