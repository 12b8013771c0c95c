import { test as base, expect, type Page } from "@playwright/test"
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
  person: async ({ browser, contextOptions, locale, timezoneId, viewport }, use) => {
    const open: (() => Promise<void>)[] = []
    await use(async (id) => {
      const context = await browser.newContext({
        ...contextOptions,
        ...{ baseURL: urls.web, viewport },
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      })
      open.push(() => context.close())
      const wallet = await installWallet(context, accountOf(id))
      const page = await context.newPage()
      return { page, wallet, connectOn: (path) => connectOn(page, path) }
    })
    for (const close of open) await close()
  },
})

async function connectOn(page: Page, path: string): Promise<void> {
  await page.goto(path)
  const bar = page.getByRole("region", { name: "Your account" })
  await bar.getByRole("button", { name: "Connect a wallet" }).click()
  await page.getByRole("dialog").getByRole("button", { name: walletName }).click()
  await expect(bar.getByTestId("account-name")).toBeVisible()
}

export { expect }
