import { mkdtempSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "@playwright/test"
import { localActors } from "@urcar/sdk/local"
import config from "../playwright.config.ts"
import { writeFilm } from "../support/camera-film.ts"
import { indexer } from "../support/place.ts"
import { expect, test } from "../support/story.ts"

const folder = mkdtempSync(join(tmpdir(), "patrol-"))
const film = join(folder, "camera.y4m")
const launch = config.use?.launchOptions ?? {}

// The camera is a film, which is read anew whenever a page opens the camera.
test.use({
  launchOptions: {
    ...launch,
    args: [
      ...(launch.args ?? []),
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${film}`,
    ],
  },
})

test.afterAll(() => rm(folder, { recursive: true, force: true }))

/** The last car with a German plate whose owner is one of the demo's people; another story takes the first. */
async function findCar() {
  const { items } = await indexer.listVehicles({ country: "DE", status: ["active"], limit: 100 })
  const cars = items.flatMap(({ vin, plate, owner }) => {
    const known = localActors.find(({ address }) => address.toLowerCase() === owner)
    return plate?.startsWith("DE ") && known?.role === "owner" && known.country === "DE"
      ? [{ vin, plate: plate.slice(3), id: known.id, name: `${known.name.split(" ").at(-1)} Beispiel` }]
      : []
  })
  const car = cars.at(-1)
  if (!car || cars.length < 2) throw new Error("The demo has too few German cars of German owners.")
  return car
}

/** Reads the plate with the camera and follows the first candidate. */
async function readWithCamera(page: Page, plate: string): Promise<void> {
  await page.getByRole("radio", { name: /^DE/ }).check()
  await page.getByRole("button", { name: "Read with the camera" }).click()
  const candidates = page.getByRole("list", { name: "Plates that this can be" })
  await expect(page.getByText("Read. Compare it with the plate.")).toBeVisible({ timeout: 60_000 })
  await candidates.locator(`a[href*="plate=${plate}&"]`).click()
}

test("a plate in front of the camera leads to the vehicle and, after sign-in, to the person; the owner counts it", async ({
  person,
}) => {
  const { vin, plate, id, name } = await findCar()
  await writeFilm(film, { country: "DE", plate })
  const officer = await person("police-de")
  const { page } = officer
  await page.context().grantPermissions(["camera"])
  await officer.connectOn("/police")
  await readWithCamera(page, plate)
  await expect(page.getByText("As the register says now.")).toBeVisible()
  await expect(page.getByText("Not reported stolen")).toBeVisible()

  await page.getByRole("button", { name: "Look the person up" }).click()
  await page.getByRole("button", { name: "Sign in", exact: true }).click()
  await page.getByLabel("Reason").selectOption("traffic-stop")
  await page.getByLabel("Case number").fill("P 17/001")
  await page.getByRole("button", { name: "Show the person" }).click()
  await expect(page.getByText(name)).toBeVisible()

  const owner = await person(id)
  await owner.connectOn("/garage")
  await owner.page.getByRole("button", { name: "Count them" }).click()
  const counted = owner.page.getByTestId("lookup-count").filter({ hasText: vin.slice(-6) })
  await expect(counted).toContainText("Looked up once")
})

test("without a connection a patrol reads a plate and is told what the signed list says, and how old it is", async ({
  person,
}) => {
  const { vin, plate } = await findCar()
  await writeFilm(film, { country: "DE", plate })
  const officer = await person("police-de")
  const { page } = officer
  await page.context().grantPermissions(["camera"])
  await officer.connectOn("/police")
  await page.getByRole("button", { name: "Prepare this device" }).click()
  await page.getByRole("button", { name: "Sign in", exact: true }).click()
  // As on a page that was open for long: a browser forgets what it loaded.
  await page.evaluate(() => performance.clearResourceTimings())
  await page.getByRole("button", { name: "Take the plates of Germany along" }).click()
  await expect(page.getByText(/On this device: \d+ plates of Germany, .* Signature checked\./)).toBeVisible()

  await page.context().setOffline(true)
  await page.goto("/police")
  await readWithCamera(page, plate)
  await expect(page.getByText(/From the list of Germany on this device, \d+ minutes old/)).toBeVisible()
  await expect(page.getByText("Not reported stolen")).toBeVisible()
  await expect(page.getByText(vin.slice(-6))).toBeVisible()
  await expect(page.getByText("As the list on this device says.")).toBeVisible()

  await page.getByLabel("Plate or VIN").fill("B ZZ 9999")
  await page.getByRole("button", { name: "Look up" }).last().click()
  await expect(page.getByText("No such plate in the list of Germany")).toBeVisible()

  await test.step("four days later it says nothing any more", async () => {
    const later = await page.context().newPage()
    await later.clock.setFixedTime(Date.now() + 4 * 86_400_000)
    await later.goto(`/police?plate=${plate}&country=DE`)
    await expect(later.getByText("is older than three days")).toBeVisible()
    await later.close()
  })
  await test.step("an altered list is refused", async () => {
    await page.evaluate(async () => {
      const cache = await caches.open("urcar-police")
      const kept = await cache.match("/police/kept-snapshot")
      const bytes = new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer(1))
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
      await cache.put("/police/kept-snapshot", new Response(bytes))
    })
    await page.goto(`/police?plate=${plate}&country=DE`)
    await expect(page.getByText("does not match its signature")).toBeVisible()
  })
})

test("darkness and a camera that is not allowed are told, and typing works", async ({ page }) => {
  await writeFilm(film, "night")
  await page.goto("/police")
  await page.getByRole("button", { name: "Read with the camera" }).click()
  await expect(page.getByText("This page may not use the camera.")).toBeVisible()
  await page.context().grantPermissions(["camera"])
  await page.getByRole("button", { name: "Read again" }).click()
  await expect(page.getByText("Too dark to read.")).toBeVisible({ timeout: 60_000 })
  const { plate } = await findCar()
  await page.getByLabel("Plate or VIN").fill(plate)
  await page.getByRole("button", { name: "Look up" }).last().click()
  await expect(page.getByText("Not reported stolen")).toBeVisible()
})
