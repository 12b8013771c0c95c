import { test as base, expect, type Page } from "@playwright/test"
import { look } from "./look.ts"
import { accountOf, urls } from "./place.ts"
import { installWallet, type StoryWallet, walletName } from "./wallet.ts"

/** Somebody with a browser of their own, and a wallet in it. */
export interface Person {
  readonly page: Page
  readonly wallet: StoryWallet
  /** Opens a page that signs, and connects the wallet there. */
  readonly connectOn: (path: string) => Promise<void>
}

/** `person("nordwerk")` is an actor of the demo in a browser; `page` is somebody without any wallet. */
export const test = base.extend<{ person: (id: string) => Promise<Person> }>({
  baseURL: async ({ contextOptions: _ }, use) => use(urls.web),
  person: async ({ browser, contextOptions, locale, timezoneId, viewport }, use, { title }) => {
    const open: (() => Promise<void>)[] = []
    await use(async (id) => {
      const context = await browser.newContext({
        ...contextOptions,
        ...{ baseURL: urls.web, viewport },
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      })
      const wallet = await installWallet(context, accountOf(id))
      const page = await context.newPage()
      open.push(async () => {
        await look(page, `${title} ${id}`)
        await context.close()
      })
      const isConnected = { now: false }
      return {
        page,
        wallet,
        connectOn: async (path) => {
          await connectOn(page, path, isConnected.now)
          isConnected.now = true
        },
      }
    })
    for (const close of open) await close()
  },
})

/** How the pages name what connects a wallet, by the language they are in. */
const words = {
  en: { bar: "Your account", connect: "Connect a wallet" },
  de: { bar: "Ihr Konto", connect: "Wallet verbinden" },
}

/** Opens a page and connects; a browser that was connected before comes back connected by itself. */
async function connectOn(page: Page, path: string, wasConnected: boolean): Promise<void> {
  await page.goto(path)
  const { bar: name, connect } = (await page.locator("html").getAttribute("lang"))?.startsWith("de")
    ? words.de
    : words.en
  const bar = page.getByRole("region", { name })
  if (!wasConnected) {
    await bar.getByRole("button", { name: connect }).click()
    await page.getByRole("dialog").getByRole("button", { name: walletName }).click()
  }
  await expect(bar.getByTestId("account-name")).toBeVisible()
}

export { expect }
