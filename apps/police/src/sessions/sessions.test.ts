import { dismissCall, executeActSync, scheduleActSync, toAct } from "@urcar/sdk"
import { createPoliceClient, signInMessage } from "@urcar/sdk/police-client"
import { type OwnChain, openRegister, startOwnChain, type TestRegister } from "@urcar/sdk/testing"
import { signMessage } from "viem/actions"
import { createSiweMessage } from "viem/siwe"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openBrowser } from "../../test/browser.ts"
import { refusalOf } from "../../test/refusal-of.ts"
import { page, type ServedPolice, servePolice } from "../../test/serve-police.ts"
import { sessions } from "./table.ts"

let chain: OwnChain
let register: TestRegister
let police: ServedPolice

beforeAll(async () => {
  chain = await startOwnChain()
  register = await openRegister(chain.url, "DE")
  police = await servePolice(chain.url, {}, afterAll)
})

afterAll(() => chain.stop())

const client = () => openBrowser(police.url).client

/** What a page sends to sign in, with whatever is wrong about it. */
async function send(change: (honest: Parameters<typeof signInMessage>[0]) => string, origin = page) {
  const browser = openBrowser(police.url, origin)
  const nonce = await freshNonce()
  const { account } = register.police
  const honest = {
    account: account.address,
    chainId: 31_337,
    page,
    service: police.url,
    nonce,
    issuedAt: new Date(),
  }
  const message = change(honest)
  const signature = await signMessage(register.police, { account, message })
  return answer(browser.fetch, message, signature)
}

async function freshNonce(): Promise<string> {
  const response = await openBrowser(police.url).fetch(`${police.url}/nonces`, { method: "POST" })
  return JSON.parse(await response.text()).nonce
}

async function answer(send: typeof fetch, message: string, signature: string) {
  const response = await send(`${police.url}/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ message, signature }),
  })
  const { error } = JSON.parse(await response.text())
  return response.ok ? "signed in" : error.code
}

describe("sign-in", () => {
  test("default: police sign in, stay in, and sign out", async () => {
    const browser = openBrowser(police.url)
    const begun = await browser.client.signIn(register.police, page)
    expect(begun).toMatchObject({ country: "DE" })
    expect(browser.setCookie()).toMatch(
      /^urcar-police=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    expect(await browser.client.getSession()).toEqual(begun)
    const taken = browser.cookie()
    await browser.client.signOut()
    const thief = openBrowser(police.url, page, taken)
    expect(await refusalOf(thief.client.getSession())).toBe("not-signed-in")
  })

  test("behavior: this machine's other name is the same service", async () => {
    const localhost = "http://localhost:3000"
    const browser = openBrowser(police.url, localhost)
    const twin = createPoliceClient(police.url.replace("127.0.0.1", "localhost"), { fetch: browser.fetch })
    await twin.signIn(register.police, localhost)
    expect(await twin.getSession()).toMatchObject({ country: "DE" })
  })

  test("behavior: behind https the cookie is bound to its host and never sent in plain", async () => {
    const secure = await servePolice(chain.url, {
      POLICE_URL: "https://police.example",
      WEB_ORIGINS: "https://urcar.example",
    })
    const browser = openBrowser(secure.url, "https://urcar.example")
    const behind = createPoliceClient("https://police.example", {
      fetch: (input, init) =>
        browser.fetch(String(input).replace("https://police.example", secure.url), init),
    })
    await behind.signIn(register.police, "https://urcar.example")
    expect(browser.setCookie()).toMatch(
      /^__Host-urcar-police=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
  })

  test("error: who is not police now", async () => {
    expect(await refusalOf(client().signIn(register.department, page))).toBe("not-police")
    expect(await refusalOf(client().signIn(await register.person("nobody"), page))).toBe("not-police")
  })

  test("error: another country's police, where the service is one country's", async () => {
    const french = await servePolice(chain.url, { COUNTRIES: "FR,AT" })
    const browser = openBrowser(french.url)
    expect(await refusalOf(browser.client.signIn(register.police, page))).toBe("country-elsewhere")
  })

  test("error: a message said again", async () => {
    const nonce = await freshNonce()
    const { account } = register.police
    const message = signInMessage({
      ...{ account: account.address, chainId: 31_337, page, service: police.url, nonce },
      issuedAt: new Date(),
    })
    const signature = await signMessage(register.police, { account, message })
    const { fetch } = openBrowser(police.url)
    const tries = await Promise.all([1, 2, 3].map(() => answer(fetch, message, signature)))
    expect(tries.sort()).toEqual(["nonce-refused", "nonce-refused", "signed in"])
    expect(await answer(fetch, message, signature)).toBe("nonce-refused")
  })

  test("error: for another page, service, chain or scheme", async () => {
    expect(await send((honest) => signInMessage({ ...honest, page: "https://evil.example" }))).toBe(
      "sign-in-elsewhere",
    )
    expect(await send((honest) => signInMessage({ ...honest, service: "https://other.example" }))).toBe(
      "sign-in-elsewhere",
    )
    expect(await send((honest) => signInMessage({ ...honest, chainId: 1 }))).toBe("sign-in-elsewhere")
    const withScheme = ({ account, nonce, chainId, service }: Parameters<typeof signInMessage>[0]) =>
      createSiweMessage({
        ...{ address: account, nonce, chainId, version: "1", uri: service, scheme: "http" },
        domain: new URL(page).host,
      })
    expect(await send(withScheme)).toBe("sign-in-elsewhere")
  })

  test("error: sent by another page, or by none", async () => {
    expect(await refusalOf(send((honest) => signInMessage(honest), "https://evil.example"))).toBe(
      "origin-foreign",
    )
    expect(await refusalOf(openBrowser(police.url, null).client.getSession())).toBe("origin-foreign")
    const localhost = "http://localhost:3000"
    expect(await send((honest) => signInMessage(honest), localhost)).toBe("sign-in-elsewhere")
  })

  test("error: a nonce that expired, is another's, or none", async () => {
    const old = `${(Date.now() - 1).toString(16).padStart(12, "0")}${"0".repeat(64)}`
    for (const nonce of [old, "abcdefgh", "0".repeat(76)])
      expect(await send((honest) => signInMessage({ ...honest, nonce }))).toBe("nonce-refused")
  })

  test("error: a message whose time has passed", async () => {
    const issuedAt = new Date(Date.now() - 400_000)
    expect(await send((honest) => signInMessage({ ...honest, issuedAt }))).toBe("sign-in-expired")
  })

  test("error: signed by somebody else", async () => {
    const nonce = await freshNonce()
    const account = register.police.account.address
    const fields = { account, chainId: 31_337, page, service: police.url, nonce, issuedAt: new Date() }
    const message = signInMessage(fields)
    const signature = await signMessage(register.department, {
      account: register.department.account,
      message,
    })
    expect(await answer(openBrowser(police.url).fetch, message, signature)).toBe("signature-wrong")
  })

  test("error: a message that two programs could read differently", async () => {
    const doubled = (honest: Parameters<typeof signInMessage>[0]) =>
      `${signInMessage(honest)}\nNonce: abcdefgh`
    expect(await send(doubled)).toBe("sign-in-malformed")
    const padded = (honest: Parameters<typeof signInMessage>[0]) =>
      signInMessage(honest).replace("Version: 1", "Version: 1 ")
    expect(await send(padded)).toBe("sign-in-malformed")
    expect(await send(() => "Let me in")).toBe("sign-in-malformed")
  })
})

describe("a session", () => {
  test("error: its cookie on another page, also one that may call", async () => {
    const browser = openBrowser(police.url)
    await browser.client.signIn(register.police, page)
    for (const origin of ["https://evil.example", null]) {
      const thief = openBrowser(police.url, origin, browser.cookie())
      expect(await refusalOf(thief.client.getSession())).toBe("origin-foreign")
    }
    const other = openBrowser(police.url, "http://localhost:3000", browser.cookie())
    expect(await refusalOf(other.client.getSession())).toBe("not-signed-in")
  })

  test("behavior: ends with its time", async () => {
    const browser = openBrowser(police.url)
    await browser.client.signIn(register.police, page)
    await police.store.database.update(sessions).set({ expiresAt: Date.now() - 1 })
    expect(await refusalOf(browser.client.getSession())).toBe("not-signed-in")
  })

  test("behavior: what is kept of it opens no door", async () => {
    const browser = openBrowser(police.url)
    await browser.client.signIn(register.police, page)
    const rows = await police.store.database.select().from(sessions)
    const stolen = rows.map(({ tokenHash }) => openBrowser(police.url, page, `urcar-police=${tokenHash}`))
    for (const { client: thief } of stolen) expect(await refusalOf(thief.getSession())).toBe("not-signed-in")
  })

  test("error: police dismissed while signed in are out with the next request, for good", async () => {
    const fresh = await openRegister(chain.url, "FR")
    const browser = openBrowser(police.url)
    await browser.client.signIn(fresh.police, page)
    const act = toAct(dismissCall({ account: fresh.police.account.address }), 31_337)
    await scheduleActSync(chain.federation, { act })
    await chain.wait(86_401)
    expect(await browser.client.getSession()).toMatchObject({ country: "FR" })
    await executeActSync(chain.federation, { act })
    expect(await refusalOf(browser.client.getSession())).toBe("not-police")
    expect(await refusalOf(browser.client.getSession())).toBe("not-signed-in")
  })
})
