import { describe, expect, test } from "vitest"
import { createWriteClient } from "../chain/clients.ts"
import { getDomain } from "../chain/deployment.ts"
import { actor } from "../testing/actors.ts"
import { signCarGrant, verifyCarGrant } from "./car-grant.ts"
import { GrantExpiredError, GrantForgedError } from "./sealed-errors.ts"

const client = (part: string) => createWriteClient(actor("DE", part), "http://127.0.0.1:1")
const [owner, insurer, rival] = [client("owner"), client("insurer"), client("rival")]
const domain = getDomain(31_337)
const [issuedAt, expiresAt] = [1_800_000_000, 1_800_086_400]
const sign = () =>
  signCarGrant(owner, {
    ...{ vin: "WVWZZZ1JZXW000001", grantee: insurer.account.address, issuedAt, expiresAt },
  })

describe("verifyCarGrant", () => {
  test("default: genuine to its last second, in whatever case accounts are spelled", async () => {
    const grant = await sign()
    expect(await verifyCarGrant(grant, domain, expiresAt)).toBe(grant)
    const lower: typeof grant = { ...grant, grantor: `0x${grant.grantor.slice(2).toLowerCase()}` }
    expect(await verifyCarGrant(lower, domain, issuedAt)).toBe(lower)
  })

  test("error: GrantExpiredError after its last second", async () => {
    await expect(verifyCarGrant(await sign(), domain, expiresAt + 1)).rejects.toThrow(GrantExpiredError)
  })

  test("error: GrantForgedError for another car, owner, insurer, time, chain, or no signature", async () => {
    const grant = await sign()
    const changes: Partial<typeof grant>[] = [
      { vin: "WVWZZZ1JZXW000002" },
      { grantor: rival.account.address },
      { grantee: rival.account.address },
      { issuedAt: issuedAt + 1 },
      { expiresAt: expiresAt + 1 },
      { signature: "0x" },
    ]
    for (const change of changes)
      await expect(verifyCarGrant({ ...grant, ...change }, domain, issuedAt)).rejects.toThrow(
        GrantForgedError,
      )
    await expect(verifyCarGrant(grant, { ...domain, chainId: 1 }, issuedAt)).rejects.toThrow(GrantForgedError)
  })
})
