import { createReadClient, getDomain } from "@urcar/sdk"
import { createGatewayClient, GatewayRefusedError } from "@urcar/sdk/gateway-client"
import {
  checkpointSigners,
  type PublishedCheckpoint,
  readTree,
  signCheckpoint,
  verifyPassport,
} from "@urcar/sdk/passport"
import { liveVehicle, openRegister } from "@urcar/sdk/testing"
import { describe, expect, inject, test } from "vitest"
import { serveGateway } from "../../test/serve-gateway.ts"

const chainUrl = inject("chainUrl")
const client = createReadClient(chainUrl)
const austria = await openRegister(chainUrl, "AT")
const belgium = await openRegister(chainUrl, "BE")
const { vin } = await liveVehicle(austria)
const departments = [austria.department, belgium.department]

/** The register as it is now, signed by departments. */
async function signedBy(...signers: typeof departments): Promise<PublishedCheckpoint> {
  const { checkpoint } = await readTree(client)
  const signatures = await Promise.all(signers.map((signer) => signCheckpoint(signer, checkpoint)))
  return { chainId: 31_337, ...checkpoint, signatures }
}

async function open() {
  return createGatewayClient((await serveGateway(chainUrl)).url)
}

async function codeOf(act: Promise<unknown>): Promise<unknown> {
  const error = await act.catch((cause: unknown) => cause)
  return error instanceof GatewayRefusedError ? error.values.code : error
}

const trust = {
  domain: getDomain(31_337),
  departments: [
    { account: austria.department.account.address, country: "AT" },
    { account: belgium.department.account.address, country: "BE" },
  ],
}

describe("checkpoints", () => {
  test("default: the newest is published, and a vehicle's passport by it is genuine offline", async () => {
    const gateway = await open()
    expect(await gateway.getCheckpoint()).toBeNull()
    expect(await gateway.getPassport(vin)).toBeNull()
    const signed = await signedBy(...departments)
    await gateway.publishCheckpoint(signed)
    await gateway.publishCheckpoint(signed)
    expect(await gateway.getCheckpoint()).toEqual(signed)
    const text = await gateway.getPassport(vin)
    const verdict = verifyPassport(text ?? "", { ...trust, now: signed.time, vin })
    expect(verdict).toMatchObject({ verdict: "genuine", countries: ["AT", "BE"] })
    expect(verdict.passport?.checkpoint.root).toBe(signed.root)
  })

  test("behavior: a vehicle that came later has no passport before the next checkpoint", async () => {
    const gateway = await open()
    await gateway.publishCheckpoint(await signedBy(...departments))
    const later = await liveVehicle(belgium)
    expect(await gateway.getPassport(later.vin)).toBeNull()
    await gateway.publishCheckpoint(await signedBy(...departments))
    expect(await gateway.getPassport(later.vin)).not.toBeNull()
  })

  test("error: one department, a stranger, another root, another chain, a vehicle number changed", async () => {
    const gateway = await open()
    const signed = await signedBy(...departments)
    const alone = await signedBy(austria.department)
    expect(await codeOf(gateway.publishCheckpoint(alone))).toBe("checkpoint-unsigned")
    const stranger = await austria.person("checkpoint stranger")
    const strange = await signedBy(austria.department, stranger)
    expect(await codeOf(gateway.publishCheckpoint(strange))).toBe("checkpoint-unsigned")
    const twice = { ...signed, signatures: [signed.signatures[0] ?? "0x", signed.signatures[0] ?? "0x"] }
    expect(await codeOf(gateway.publishCheckpoint(twice))).toBe("checkpoint-unsigned")
    expect(await codeOf(gateway.publishCheckpoint({ ...signed, chainId: 1 }))).toBe("checkpoint-other-chain")
    const altered = { ...signed, vehicles: signed.vehicles + 1 }
    expect(await codeOf(gateway.publishCheckpoint(altered))).toBe("checkpoint-unsigned")
    expect(await gateway.getCheckpoint()).toBeNull()
  })

  test("error: a root that departments signed and the chain does not have", async () => {
    const gateway = await open()
    const { checkpoint } = await readTree(client)
    const lie = { ...checkpoint, root: `0x${"12".repeat(32)}` as const }
    const signatures = await Promise.all(departments.map((signer) => signCheckpoint(signer, lie)))
    expect(checkpointSigners({ ...lie, signatures }, trust.domain)).not.toContain(null)
    const published = { chainId: 31_337, ...lie, signatures }
    expect(await codeOf(gateway.publishCheckpoint(published))).toBe("checkpoint-differs")
  })

  test("error: what is no VIN", async () => {
    const { url } = await serveGateway(chainUrl)
    expect((await fetch(`${url}/passports/NOT-A-VIN`)).status).toBe(400)
  })
})
