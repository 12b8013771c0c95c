import { getAuthorityTransfer, getVehicle } from "@urcar/sdk/actions"
import { zeroAddress } from "viem"
import { chainTime, passTime } from "../support/chain-time.ts"
import { expectCheckedHere, ownerOnChain, untilListed } from "../support/check.ts"
import { faultsOf } from "../support/faults.ts"
import { actor, chain } from "../support/place.ts"
import { expect, type Person, test } from "../support/story.ts"
import { bearVehicle, makeKey } from "../support/vehicle.ts"

const day = 86_400
const vin = "WVWZZZ1KZTW700191"
const owner = "spare-42"

/** Moves a page's clock to the chain's. */
async function keepTime({ page }: Person): Promise<void> {
  await page.clock.setSystemTime(await chainTime())
}

/** Opens the department's form with the car, named twice. */
async function openForm(department: Person): Promise<void> {
  const { page, connectOn } = department
  await keepTime(department)
  await connectOn("/department")
  await page.getByRole("button", { name: "Open the form" }).click()
  await page.getByRole("textbox", { name: "VIN", exact: true }).fill(vin)
  await page.getByRole("textbox", { name: "Its last six signs again" }).fill(vin.slice(-6))
}

test.describe.configure({ mode: "serial" })

test.beforeAll(async () => {
  await makeKey(owner)
  await bearVehicle(vin, owner)
  await untilListed(vin)
})

test("a department announces that a registration was wrong; everybody sees it, and the owner cannot sell", async ({
  page,
  person,
}) => {
  const department = await person("department-de")
  await openForm(department)
  await department.page.getByLabel("Why the title moves").selectOption("annulment")
  await expect(department.page.getByRole("textbox", { name: "Key of the new owner" })).toHaveCount(0)
  await department.page.getByLabel("I have seen the proof that this registration was wrong.").check()
  expect(await faultsOf(department.page)).toEqual([])
  await department.page.getByRole("button", { name: "Sign and announce" }).click()
  await expect(department.page.getByTestId("receipt")).toContainText("Announced.")
  await expect(department.page.getByText("nobody: the registration is annulled")).toBeVisible()
  await expect(department.page.getByRole("button", { name: "Carry it out" })).toHaveCount(0)
  expect(await getAuthorityTransfer(chain, { vin })).toMatchObject({ to: zeroAddress, country: "DE" })
  expect(await getVehicle(chain, { vin })).toMatchObject({ status: "active", isFrozen: true })

  await untilListed(vin)
  await page.goto(`/vehicles/${vin}`)
  await expect(page.getByText("An authority has announced to annul this registration. Until")).toBeVisible()
  await expect(page.getByText(/^An authority announced on .* to annul this registration/)).toBeVisible()
  await expect(page.getByText("The registration was declared wrong and is annulled.")).toBeVisible()
  expect(await ownerOnChain(vin)).toBe(actor(owner).address)
  const seller = await person(owner)
  await keepTime(seller)
  await seller.connectOn("/garage")
  const card = seller.page.getByTestId("own-car").filter({ hasText: "700191" })
  await expect(card).toContainText("A transfer by an authority is announced")
  await expect(card.getByRole("link", { name: "Sell", exact: true })).toHaveCount(0)
})

test("after its delay the annulment is carried out: the title ends, and the whole file stays to be read and checked", async ({
  page,
  person,
}) => {
  await passTime(8 * day)
  const department = await person("department-de")
  await openForm(department)
  await department.page.getByRole("button", { name: "Carry it out" }).click()
  await expect(
    department.page.getByText("its title ends, its file stays readable", { exact: false }),
  ).toBeVisible()
  await department.page.getByRole("button", { name: "Sign and carry out" }).click()
  await expect(department.page.getByTestId("receipt")).toContainText("is annulled, and its page says so")
  expect(await getVehicle(chain, { vin })).toMatchObject({ status: "annulled", owner: zeroAddress })

  await expect(async () => {
    await page.goto(`/vehicles/${vin}`)
    await expect(page.getByText("This registration was annulled: it was entered wrongly.")).toBeVisible({
      timeout: 5_000,
    })
  }).toPass({ timeout: 60_000 })
  await expectCheckedHere(page)
  await expect(page.getByText("By an authority, registration annulled")).toBeVisible()
  await expect(page.getByRole("heading", { name: "Nordwerk Story 2026" })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  const seller = await person(owner)
  await keepTime(seller)
  await seller.connectOn("/garage")
  await expect(seller.page.getByText("No car belongs to this key")).toBeVisible()
})

test("an annulled registration has no title to move, and looking the VIN up says so", async ({
  page,
  person,
}) => {
  const department = await person("department-de")
  await openForm(department)
  await expect(
    department.page.getByText("This registration is annulled: it has no title to move."),
  ).toBeVisible()
  await page.goto(`/query?q=${vin}`)
  await expect(page.getByText("Annulled", { exact: true }).first()).toBeVisible()
})
