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
