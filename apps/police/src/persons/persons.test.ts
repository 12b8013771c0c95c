import { certifyKeySync, withdrawKeySync } from "@urcar/sdk"
import { openRegister, type TestRegister } from "@urcar/sdk/testing"
import type { Address } from "viem"
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest"
import { openBrowser } from "../../test/browser.ts"
import { erika } from "../../test/persons.ts"
import { refusalOf } from "../../test/refusal-of.ts"
import { page, type ServedPolice, servePolice } from "../../test/serve-police.ts"
import { followCertificates } from "../retention/follow-certificates.ts"

const chainUrl = inject("chainUrl")
let register: TestRegister
let police: ServedPolice

beforeAll(async () => {
  register = await openRegister(chainUrl, "AT")
  police = await servePolice(chainUrl, {}, afterAll)
})

async function signIn() {
  const { client } = openBrowser(police.url)
  await client.signIn(register.police, page)
  return client
}

async function certified(part: string): Promise<Address> {
  const { address } = (await register.person(part)).account
  await certifyKeySync(register.police, { key: address })
  return address
}

const ask = (key: Address) =>
  ({ subject: { by: "key", key }, reason: "investigation", caseNumber: "A-1" }) as const

describe("persons", () => {
  test("default: registered, corrected, found", async () => {
    const client = await signIn()
    const key = await certified("persons first")
    await client.putPerson(key, erika)
    await client.putPerson(key, { ...erika, name: "Xerika Anders" })
    expect((await client.lookUp(ask(key))).person).toMatchObject({ ...erika, name: "Xerika Anders" })
  })

  test("behavior: after a key was lost the person stands behind another", async () => {
    const client = await signIn()
    const [lost, found] = [await certified("persons lost"), await certified("persons found")]
    const other = { ...erika, document: { ...erika.document, number: "OTHER 1" } }
    await client.putPerson(lost, other)
    await client.rekey(lost, found)
    expect((await client.lookUp(ask(found))).person).toMatchObject({ ...other, endedAt: null })
    expect((await client.lookUp(ask(lost))).person?.endedAt).toBeTypeOf("number")
    const { number, country } = other.document
    const subject = { by: "document", country, number } as const
    const { key } = await client.lookUp({ subject, reason: "key-reissue", caseNumber: "A-2" })
    expect(key?.toLowerCase()).toBe(found.toLowerCase())
  })

  test("behavior: a certificate that is withdrawn ends what stands behind the key, one given back continues it", async () => {
    const client = await signIn()
    const key = await certified("persons withdrawn")
    await client.putPerson(key, erika)
    const { database, register: stored } = police.store
    await withdrawKeySync(register.police, { key })
    await followCertificates(database, register.reader, stored)
    expect((await client.lookUp(ask(key))).person?.endedAt).toBeTypeOf("number")
    await certifyKeySync(register.police, { key })
    await followCertificates(database, register.reader, stored)
    expect((await client.lookUp(ask(key))).person?.endedAt).toBeNull()
  })

  test("error: a key that is not certified, or by another country", async () => {
    const client = await signIn()
    const { address } = (await register.person("persons uncertified")).account
    expect(await refusalOf(client.putPerson(address, erika))).toBe("key-not-certified")
    const belgium = await openRegister(chainUrl, "BE")
    const abroad = (await belgium.person("persons abroad")).account.address
    await certifyKeySync(belgium.police, { key: abroad })
    expect(await refusalOf(client.putPerson(abroad, erika))).toBe("key-not-certified")
    const key = await certified("persons to abroad")
    await client.putPerson(key, erika)
    expect(await refusalOf(client.rekey(key, abroad))).toBe("key-not-certified")
  })

  test("error: nobody behind the key, or somebody behind the new one", async () => {
    const client = await signIn()
    const [first, second, third] = [
      await certified("persons one"),
      await certified("persons two"),
      await certified("persons three"),
    ]
    expect(await refusalOf(client.rekey(first, second))).toBe("person-unknown")
    expect(await refusalOf(client.endPerson(first))).toBe("person-unknown")
    await client.putPerson(first, erika)
    await client.putPerson(second, { ...erika, name: "Somebody" })
    expect(await refusalOf(client.rekey(first, second))).toBe("key-in-use")
    await client.endPerson(first)
    expect(await refusalOf(client.rekey(first, third))).toBe("person-unknown")
  })

  test("error: what is no person", async () => {
    const client = await signIn()
    const key = await certified("persons malformed")
    for (const person of [
      { ...erika, name: "" },
      { ...erika, name: "a\nb" },
      { ...erika, name: "x".repeat(121) },
      { ...erika, document: { ...erika.document, number: "?" } },
    ])
      expect(await refusalOf(client.putPerson(key, person))).toBe("request-malformed")
  })
})
