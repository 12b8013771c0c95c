import { getLogAnchor, listLogAnchors } from "@urcar/sdk"
import { checkLog } from "@urcar/sdk/audit"
import { openRegister, type TestRegister } from "@urcar/sdk/testing"
import { sql } from "drizzle-orm"
import { keccak256, stringToHex } from "viem"
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest"
import { type Browser, openBrowser } from "../../test/browser.ts"
import { refusalOf } from "../../test/refusal-of.ts"
import { page, type ServedPolice, servePolice } from "../../test/serve-police.ts"

const chainUrl = inject("chainUrl")
const country = "HR"
let register: TestRegister
let police: ServedPolice
let officer: Browser

beforeAll(async () => {
  register = await openRegister(chainUrl, country)
  // The register's own police, as `actor` of the SDK's testing makes its key.
  const ANCHOR_KEYS = keccak256(stringToHex(`urcar test ${country} police`))
  police = await servePolice(chainUrl, { ANCHOR_KEYS }, afterAll)
  officer = openBrowser(police.url)
  await officer.client.signIn(register.police, page)
})

const look = () =>
  officer.client.lookUp({
    subject: { by: "key", key: register.department.account.address },
    reason: "investigation",
    caseNumber: "ANCHOR-1",
  })
const health = async () => (await fetch(`${police.url}/health`)).json()

describe("anchoring", () => {
  test("default: on demand, and nothing is sent where nothing is new", async () => {
    await look()
    await look()
    const first = await officer.client.anchorLog()
    expect(first).toMatchObject({ country, entries: 2, anchored: 2 })
    expect(first.transaction).toMatch(/^0x/)
    expect(await officer.client.anchorLog()).toMatchObject({ anchored: 2, transaction: null })
    const { entries } = await officer.client.getLog(country)
    const anchors = await listLogAnchors(register.reader, { country })
    expect(checkLog(entries, anchors, { chainId: 31_337, country })).toMatchObject({
      isGood: true,
      anchored: 2,
    })
  })

  test("behavior: several at once are anchored one after the other", async () => {
    await look()
    const answers = await Promise.all([1, 2, 3].map(() => officer.client.anchorLog()))
    expect(answers.filter(({ transaction }) => transaction !== null)).toHaveLength(1)
    expect(await getLogAnchor(register.reader, { country })).toMatchObject({ count: 3 })
  })

  test("error: police of a country whose key the service does not have", async () => {
    const other = openBrowser(police.url)
    await other.client.signIn((await openRegister(chainUrl, "HU")).police, page)
    expect(await refusalOf(other.client.anchorLog())).toBe("anchor-key-missing")
  })

  test("behavior: the service says so where its log is not what was anchored", async () => {
    expect(await health()).toMatchObject({ status: "ok", log: { isWell: true, differing: 0 } })
    const { database } = police.store
    await database.execute(sql`alter table lookup_log disable trigger all`)
    await database.execute(
      sql`update lookup_log set hash = '0x00' where country = ${country} and sequence = 3`,
    )
    expect(await health()).toMatchObject({ status: "unavailable", log: { isWell: false, differing: 1 } })
  })

  test("error: entries that were anchored are missing: nobody is looked up any more", async () => {
    await police.store.database.execute(
      sql`delete from lookup_log where country = ${country} and sequence = 3`,
    )
    expect(await refusalOf(look())).toBe("log-incomplete")
  })
})
