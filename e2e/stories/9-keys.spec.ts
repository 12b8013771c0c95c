import type { Page } from "@playwright/test"
import { getReissue, getVehicle, type Reissue } from "@urcar/sdk/actions"
import { chainTime, passTime } from "../support/chain-time.ts"
import { expectCheckedHere, ownerOnChain, untilListed } from "../support/check.ts"
import { actor, chain } from "../support/place.ts"
import { expect, type Person, test } from "../support/story.ts"
import { bearVehicle, makeKey, putOnSale } from "../support/vehicle.ts"

const day = 86_400

/** A key that somebody else claims was lost; its owner has it still. */
const claimed = { vin: "WVWZZZ1KZTW700140", owner: "spare-1", claimant: "spare-2" }
/** A key that was lost indeed. */
const lost = { vin: "WVWZZZ1KZTW700141", owner: "spare-3", renewed: "spare-4" }

const keyOf = (id: string) => actor(id).address
const reissueOf = (id: string): Promise<Reissue | null> => getReissue(chain, { oldKey: keyOf(id) })

/** The lists know of a key's re-issue, and a page that reads them says so. */
async function until(page: Page, path: string, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(path)
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
}

/** Moves a page's clock to the chain's. */
async function keepTime({ page }: Person): Promise<void> {
  await page.clock.setSystemTime(await chainTime())
}

/** The police announce a new key by their form. */
async function announce(officer: Person, oldKey: string, newKey: string): Promise<void> {
  const { page } = officer
  await keepTime(officer)
  await officer.connectOn("/police?act=reissue")
  await page.getByRole("textbox", { name: "Lost key" }).fill(keyOf(oldKey))
  await page.getByRole("textbox", { name: "New key" }).fill(keyOf(newKey))
  await page.getByLabel("I have checked the person’s papers").check()
  await page.getByRole("button", { name: "Announce the new key" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Announced.")
  expect(await reissueOf(oldKey)).toMatchObject({ stage: "announced", newKey: keyOf(newKey) })
}

test.describe.configure({ mode: "serial" })

test.beforeAll(async () => {
  for (const id of [claimed.owner, claimed.claimant, lost.owner, lost.renewed]) await makeKey(id)
  await bearVehicle(claimed.vin, claimed.owner)
  await bearVehicle(lost.vin, lost.owner)
  for (const { vin } of [claimed, lost]) await untilListed(vin)
})

test("somebody claims a key: the car's page warns everybody, and its sale is stopped", async ({
  page,
  person,
}) => {
  await putOnSale(claimed.vin, claimed.owner, 21_000n)
  await announce(await person("police-de"), claimed.owner, claimed.claimant)
  await until(page, `/vehicles/${claimed.vin}`, "Somebody asked to give this vehicle’s title to another key")
  await expect(page.getByText("Until then no sale of this vehicle settles.")).toBeVisible()
  await page.getByRole("link", { name: "See the offer" }).click()
  await expect(page.getByText("no sale of this key settles", { exact: false }).first()).toBeVisible()
  await expect(page.getByRole("button", { name: /^Buy for/ })).toHaveCount(0)
  await until(page, "/department", "Keys that are to be issued anew")
  await expect(page.getByRole("region", { name: "Keys that are to be issued anew" })).toContainText(
    "announced",
  )
})

test("its owner is told in the garage, and vetoes: nobody can carry it out any more", async ({ person }) => {
  const owner = await person(claimed.owner)
  const { page } = owner
  await keepTime(owner)
  await owner.connectOn("/garage")
  await expect(page.getByText(/^Somebody asked to move your key to/)).toBeVisible()
  await expect(page.getByText("Your sales are frozen, whatever you do", { exact: false })).toBeVisible()
  await page.getByRole("button", { name: "It was not me: veto" }).click()
  await page.getByRole("button", { name: "Sign the veto" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Your veto stands.")
  expect((await reissueOf(claimed.owner))?.stage).toBe("referred")
  await expect(page.getByText("The federation’s court decides whether", { exact: false })).toBeVisible()

  await passTime(8 * day)
  const claimant = await person(claimed.claimant)
  await keepTime(claimant)
  await claimant.connectOn("/garage")
  await expect(claimant.page.getByText(/^The old key .* vetoed$/)).toBeVisible()
  await expect(claimant.page.getByRole("button", { name: "Carry it out" })).toHaveCount(0)
  expect(await ownerOnChain(claimed.vin)).toBe(keyOf(claimed.owner))
})

test("the federation's court refuses: announced, carried out, and the key is free", async ({ person }) => {
  const court = await person("federation")
  const { page } = court
  await keepTime(court)
  await until(page, "/department", "vetoed, before the court")
  await court.connectOn("/department")
  await page.getByRole("button", { name: "Refuse", exact: true }).click()
  await page.getByRole("button", { name: "Sign and announce" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Announced.")
  await passTime(4 * day)
  await keepTime(court)
  await until(page, "/department", "Decide whether a vetoed key is replaced")
  await court.connectOn("/department")
  await page.getByRole("button", { name: "Carry out", exact: true }).first().click()
  await page.getByRole("button", { name: "Sign and carry out" }).click()
  await expect(page.getByTestId("receipt")).toContainText("Carried out.")
  expect(await reissueOf(claimed.owner)).toMatchObject({ stage: "none", frozenUntil: 0 })

  await expect(async () => {
    await page.goto("/department")
    // Its table has the same name, for those who hear it read.
    await page.locator("summary").filter({ hasText: "What became of earlier ones" }).click()
    await expect(page.getByText("refused by the court").first()).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await page.goto(`/vehicles/${claimed.vin}`)
  await expect(page.getByText("Somebody asked to give this vehicle’s title")).toHaveCount(0)
})

test("a lost key: announced, carried out by its new key after the delay, its title carried over by the police", async ({
  person,
}) => {
  const officer = await person("police-de")
  await announce(officer, lost.owner, lost.renewed)
  const { page } = officer
  await expect(page.getByText("stands public", { exact: true })).toBeVisible()
  await expect(page.getByRole("button", { name: "Carry it out" })).toHaveCount(0)

  await passTime(8 * day)
  const renewed = await person(lost.renewed)
  await keepTime(renewed)
  await renewed.connectOn("/garage")
  await renewed.page.getByRole("button", { name: "Carry it out" }).click()
  await renewed.page.getByRole("button", { name: "Sign and carry out" }).click()
  await expect(renewed.page.getByTestId("receipt")).toContainText("Carried out.")
  expect((await reissueOf(lost.owner))?.stage).toBe("executed")
  await expect(renewed.page.getByTestId("waiting-title")).toContainText(lost.vin.slice(-6))
  expect(await ownerOnChain(lost.vin)).toBe(keyOf(lost.owner))

  await keepTime(officer)
  await page.reload()
  await officer.connectOn("/police?act=reissue")
  await page.getByRole("textbox", { name: "Lost key" }).fill(keyOf(lost.owner))
  await expect(page.getByText("carried out, for good")).toBeVisible()
  await page.getByRole("button", { name: `Carry over …${lost.vin.slice(-6)}` }).click()
  await page.getByRole("button", { name: "Sign and carry over" }).click()
  await expect(page.getByTestId("receipt")).toContainText("is carried over.")
  expect(await ownerOnChain(lost.vin)).toBe(keyOf(lost.renewed))
  expect((await getVehicle(chain, { vin: lost.vin })).isFrozen).toBe(false)

  await untilListed(lost.vin)
  await page.goto(`/vehicles/${lost.vin}`)
  await expect(page.getByText("By an authority, lost key replaced")).toBeVisible()
  await expectCheckedHere(page)
  await expect(renewed.page.getByText("Every title has followed.")).toBeVisible({ timeout: 30_000 })
})
