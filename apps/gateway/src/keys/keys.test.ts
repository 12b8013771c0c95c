import { getDomain } from "@urcar/sdk"
import { createGatewayClient, GatewayRefusedError } from "@urcar/sdk/gateway-client"
import { deriveEncryptionKey, KeyStatementForgedError, signKeyStatement } from "@urcar/sdk/seal"
import { openRegister } from "@urcar/sdk/testing"
import { describe, expect, inject, test } from "vitest"
import { serveGateway } from "../../test/serve-gateway.ts"

const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "BE")
const { department } = register
const domain = getDomain(31_337)
const { recipient } = await deriveEncryptionKey(department)
const now = Math.floor(Date.now() / 1000)

async function refusalOf(act: Promise<unknown>): Promise<unknown> {
  const error = await act.catch((cause: unknown) => cause)
  return error instanceof GatewayRefusedError ? error.values.code : error
}

describe("keys", () => {
  test("default: a department publishes its key, anyone reads and checks it", async () => {
    const gateway = createGatewayClient((await serveGateway(chainUrl)).url)
    expect(await gateway.getKey(department.account.address, domain)).toBeNull()
    await gateway.publishKey(await signKeyStatement(department, { recipient }))
    const found = await gateway.getKey(department.account.address, domain)
    expect(found?.recipient).toBe(recipient)
  })

  test("behavior: a later statement replaces an earlier one, never the other way round", async () => {
    const gateway = createGatewayClient((await serveGateway(chainUrl)).url)
    const other = (await deriveEncryptionKey(register.police)).recipient
    const first = await signKeyStatement(department, { recipient, issuedAt: now - 10 })
    const second = await signKeyStatement(department, { recipient: other, issuedAt: now - 5 })
    await gateway.publishKey(first)
    await gateway.publishKey(second)
    await gateway.publishKey(second)
    expect(await refusalOf(gateway.publishKey(first))).toBe("key-outdated")
    expect((await gateway.getKey(department.account.address, domain))?.recipient).toBe(other)
  })

  test("error: a statement by somebody else, of the future, or of nobody the register knows", async () => {
    const gateway = createGatewayClient((await serveGateway(chainUrl)).url)
    const statement = await signKeyStatement(department, { recipient })
    const forged = { ...statement, account: register.police.account.address }
    expect(await refusalOf(gateway.publishKey(forged))).toBe("key-forged")
    const early = await signKeyStatement(department, { recipient, issuedAt: now + 1_000 })
    expect(await refusalOf(gateway.publishKey(early))).toBe("key-time")
    const stranger = await register.person("keys stranger")
    const strange = await signKeyStatement(stranger, { recipient })
    expect(await refusalOf(gateway.publishKey(strange))).toBe("not-known-to-register")
    expect(await gateway.getKey(department.account.address, domain)).toBeNull()
  })

  test("error: KeyStatementForgedError when the gateway lies", async () => {
    const { url } = await serveGateway(chainUrl)
    const statement = await signKeyStatement(department, { recipient })
    const lie = async () => Response.json({ ...statement, issuedAt: statement.issuedAt + 1 })
    const gateway = createGatewayClient(url, { fetch: lie })
    await expect(gateway.getKey(department.account.address, domain)).rejects.toThrow(KeyStatementForgedError)
  })

  test("error: a body that is none", async () => {
    const { url } = await serveGateway(chainUrl)
    const headers = { "content-type": "application/json" }
    const address = `${url}/keys/${department.account.address}`
    for (const body of ["", "{", "[]", "{}", '{"recipient":1}', JSON.stringify({ recipient, issuedAt: -1 })])
      expect((await fetch(address, { method: "PUT", headers, body })).status).toBe(400)
    const large = await fetch(address, { method: "PUT", headers, body: " ".repeat(5_000) })
    expect(large.status).toBe(413)
  })
})
