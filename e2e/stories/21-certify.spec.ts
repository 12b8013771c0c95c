import { getCertificate } from "@urcar/sdk/actions"
import playwrightConfig from "../playwright.config.ts"
import { cameraArgs, showToCamera } from "../support/camera.ts"
import { actor, chain } from "../support/place.ts"
import { expect, test } from "../support/story.ts"

const { launchOptions } = playwrightConfig.use ?? {}
test.use({ launchOptions: { ...launchOptions, args: [...(launchOptions?.args ?? []), ...cameraArgs] } })

/** Somebody whose key no police certified yet. */
const newcomer = "unlicensed"

test("a person shows the key's code, the officer's camera reads it, the key is certified", async ({
  person,
}) => {
  const owner = await person(newcomer)
  await owner.connectOn("/garage")
  const code = owner.page.getByAltText("QR code of your key’s address")
  await expect(owner.page.getByText("This key is not certified yet")).toBeVisible()
  await showToCamera(code)

  const officer = await person("police-de")
  const { page } = officer
  await officer.connectOn("/police?act=certify")
  await page.getByRole("button", { name: "Scan the code" }).click()
  await expect(page.getByLabel("Owner’s key")).toHaveValue(actor(newcomer).address)
  await expect(page.getByText("never certified")).toBeVisible()
  const certify = page.getByRole("button", { name: "Certify this key" })
  await page.getByLabel("I have checked the person’s papers, and the person showed me this key.").check()
  await certify.click()
  await expect(page.getByTestId("receipt")).toContainText("Certified.")

  await expect(owner.page.getByTestId("key-certified")).toBeVisible()
  expect((await getCertificate(chain, { key: actor(newcomer).address })).isValid).toBe(true)
})
