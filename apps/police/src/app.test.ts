import { dismissCall, executeActSync, scheduleActSync, toAct, type WriteClient } from "@urcar/sdk"
import { type OwnChain, openRegister, startOwnChain, type TestRegister } from "@urcar/sdk/testing"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Browser, openBrowser } from "../test/browser.ts"
import { buildCar, type Car } from "../test/car.ts"
import { erika } from "../test/persons.ts"
import { page, type ServedPolice, servePolice } from "../test/serve-police.ts"

let chain: OwnChain
let register: TestRegister
let police: ServedPolice
let car: Car

/** Everybody who may come to a door. */
const callers = [
  "nobody",
  "owner",
  "department",
  "police",
  "police abroad",
  "police dismissed",
  "foreign page",
] as const
type Caller = (typeof callers)[number]
const browsers = new Map<Caller, Browser>()

beforeAll(async () => {
  chain = await startOwnChain()
  register = await openRegister(chain.url, "DE")
  police = await servePolice(chain.url, {}, afterAll)
  car = await buildCar(register, await register.business("maker", "manufacturer"), "owner")
  const abroad = await openRegister(chain.url, "FR")
  const dismissed = await openRegister(chain.url, "AT")
  const signIn = async (caller: Caller, { police: account }: TestRegister) => {
    const browser = openBrowser(police.url)
    await browser.client.signIn(account, page)
    browsers.set(caller, browser)
    return browser
  }
  const officer = await signIn("police", register)
  await officer.client.putPerson(car.owner.account.address, erika)
  await signIn("police abroad", abroad)
  await signIn("police dismissed", dismissed)
  browsers.set("foreign page", openBrowser(police.url, "https://evil.example", officer.cookie()))
  for (const caller of ["nobody", "owner", "department"] as const)
    browsers.set(caller, openBrowser(police.url))
  const act = toAct(dismissCall({ account: dismissed.police.account.address }), 31_337)
  await scheduleActSync(chain.federation, { act })
  await chain.wait(86_401)
  await executeActSync(chain.federation, { act })
})

afterAll(() => chain.stop())

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
})
const reason = { reason: "traffic-stop", caseNumber: "T-100" }

/** Who is let in at each door; everybody else is refused. The last one signs everybody out. */
const doors: readonly {
  readonly name: string
  readonly open: readonly Caller[]
  /** How those are answered. */
  readonly status: number
  readonly ask: (caller: Caller) => Promise<readonly [path: string, init: RequestInit]>
}[] = [
  {
    name: "POST /nonces",
    open: callers.filter((caller) => caller !== "foreign page"),
    status: 200,
    ask: async () => ["/nonces", { method: "POST" }],
  },
  {
    name: "POST /session",
    open: [],
    status: 200,
    ask: async () => ["/session", json("POST", { message: "Let me in", signature: `0x${"00".repeat(65)}` })],
  },
  { name: "GET /session", open: ["police", "police abroad"], status: 200, ask: async () => ["/session", {}] },
  {
    name: "POST /lookups",
    open: ["police", "police abroad"],
    status: 200,
    ask: async () => ["/lookups", json("POST", { subject: { by: "vin", vin: car.vin }, ...reason })],
  },
  {
    name: "GET /snapshots/:country",
    open: ["police", "police abroad"],
    // This service signs for the local chain's police, who are not those of the tests.
    status: 409,
    ask: async () => ["/snapshots/HR", {}],
  },
  {
    name: "PUT /persons/:key",
    open: ["police"],
    status: 200,
    ask: async () => [`/persons/${car.owner.account.address}`, json("PUT", erika)],
  },
  {
    name: "POST /persons/:key/rekey",
    open: ["police"],
    // To the same key: whoever comes as far as that is refused for what is asked.
    status: 409,
    ask: async () => [
      `/persons/${car.owner.account.address}/rekey`,
      json("POST", { to: car.owner.account.address }),
    ],
  },
  {
    name: "DELETE /persons/:key",
    open: ["police", "police abroad"],
    status: 404,
    ask: async () => ["/persons/0x00000000000000000000000000000000000000aa", { method: "DELETE" }],
  },
  {
    name: "GET /vehicles/:vin/lookups",
    open: ["owner"],
    status: 200,
    ask: async (caller) => {
      const { client } = openBrowser(police.url)
      const signers = new Map<Caller, WriteClient>([
        ["owner", car.owner],
        ["department", register.department],
        ["police", register.police],
      ])
      const signer = signers.get(caller)
      const authorization = signer ? await client.authoriseCounts(signer) : ""
      return [`/vehicles/${car.vin}/lookups`, { headers: { authorization } }]
    },
  },
  {
    name: "POST /anchors",
    open: ["police", "police abroad"],
    // As far as that the service has no key of theirs.
    status: 409,
    ask: async () => ["/anchors", { method: "POST" }],
  },
  { name: "GET /log/:country", open: callers, status: 200, ask: async () => ["/log/DE", {}] },
  { name: "GET /openapi.json", open: callers, status: 200, ask: async () => ["/openapi.json", {}] },
  { name: "GET /reference", open: callers, status: 200, ask: async () => ["/reference", {}] },
  { name: "GET /metrics", open: callers, status: 200, ask: async () => ["/metrics", {}] },
  { name: "GET /health", open: callers, status: 200, ask: async () => ["/health", {}] },
  {
    name: "DELETE /session",
    open: callers.filter((caller) => caller !== "foreign page"),
    status: 200,
    ask: async () => ["/session", { method: "DELETE" }],
  },
]

describe("every door × everybody", () => {
  test.each(doors)("$name", async ({ open, status, ask }) => {
    for (const caller of callers) {
      const browser = browsers.get(caller)
      const [path, init] = await ask(caller)
      const response = await browser?.fetch(`${police.url}${path}`, init)
      const text = await response?.text()
      const outcome = [caller, response?.status]
      if (open.includes(caller)) expect(outcome).toEqual([caller, status])
      else expect([400, 401, 403, 409]).toContain(response?.status)
      if (caller !== "police") expect(text).not.toContain("Mustermann")
    }
  })

  test("no door is forgotten", async () => {
    const { paths } = JSON.parse(await (await fetch(`${police.url}/openapi.json`)).text())
    const described = Object.entries<object>(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`),
    )
    const served = ["GET /openapi.json", "GET /reference", "GET /metrics", "GET /health"]
    expect(doors.map(({ name }) => name).sort()).toEqual([...described, ...served].sort())
  })
})

describe("police", () => {
  test("default: says which chain it works on, and lets its own page read it with a cookie", async () => {
    const response = await fetch(`${police.url}/health`, { headers: { origin: page } })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      service: "police",
      status: "ok",
      chain: { chainId: 31_337 },
      database: { isWell: true },
    })
    expect(response.headers.get("access-control-allow-origin")).toBe(page)
    expect(response.headers.get("access-control-allow-credentials")).toBe("true")
  })

  test("error: another page may not read it", async () => {
    const response = await fetch(`${police.url}/health`, { headers: { origin: "https://elsewhere.example" } })
    expect(response.headers.get("access-control-allow-origin")).toBeNull()
  })

  test("behavior: describes itself and loads nothing from elsewhere", async () => {
    const text = await (await fetch(`${police.url}/reference`)).text()
    expect(text).toContain("/lookups")
    expect(text).not.toMatch(/(?:src|href)="?(?:https?:)?\/\//)
  })

  test("behavior: neither log nor metrics name anybody", async () => {
    const browser = openBrowser(police.url)
    await browser.client.signIn(register.police, page)
    const subject = { by: "vin", vin: car.vin } as const
    await browser.client.lookUp({ subject, reason: "theft", caseNumber: "LOGGED-1" })
    const metrics = await (await fetch(`${police.url}/metrics`)).text()
    expect(metrics).toMatch(/police_log_entries\{country="DE",service="police"\} \d+/)
    const said = [...police.lines, metrics].join("\n").toLowerCase()
    for (const word of [
      car.vin,
      car.owner.account.address,
      register.police.account.address,
      "logged-1",
      "xerika",
    ])
      expect(said).not.toContain(word.toLowerCase())
  })

  test("error: without its chain it is not well, and shows nobody", async () => {
    const browser = openBrowser(police.url)
    await browser.client.signIn(register.police, page)
    const blind = await servePolice("http://127.0.0.1:1")
    expect((await fetch(`${blind.url}/health`)).status).toBe(503)
    const response = await openBrowser(blind.url, page, browser.cookie()).fetch(`${blind.url}/session`)
    expect(response.status).toBe(401)
  })
})
