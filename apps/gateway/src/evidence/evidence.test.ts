import { getDomain } from "@urcar/sdk"
import {
  createEvidenceList,
  EvidenceAlteredError,
  encodeEvidenceList,
  evidenceRoot,
} from "@urcar/sdk/evidence"
import {
  createGatewayClient,
  evidenceUploadTypedData,
  formatAuthorisation,
  GatewayRefusedError,
} from "@urcar/sdk/gateway-client"
import { hashFile } from "@urcar/sdk/seal"
import { openRegister } from "@urcar/sdk/testing"
import { signTypedData } from "viem/actions"
import { afterAll, describe, expect, inject, test } from "vitest"
import { serveGateway } from "../../test/serve-gateway.ts"

const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "DK")
const workshop = await register.business("evidence workshop", "workshop")
const other = await register.business("evidence other", "workshop")
const { url } = await serveGateway(chainUrl, {}, afterAll)
const gateway = createGatewayClient(url)

let count = 0
/** A picture nobody else's test has. */
function picture(): Uint8Array {
  count += 1
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe0, count, ...new TextEncoder().encode("as taken")])
}

async function refusalOf(act: Promise<unknown>): Promise<unknown> {
  const error = await act.catch((cause: unknown) => cause)
  return error instanceof GatewayRefusedError ? error.values.code : error
}

describe("evidence", () => {
  test("default: stored with one signature, fetched by anybody, hashed again", async () => {
    const files = [picture(), new TextEncoder().encode("%PDF-1.7 report")]
    const root = await gateway.putEvidence(workshop, files)
    expect(await gateway.putEvidence(workshop, files)).toBe(root)
    const list = await gateway.getEvidenceList(root)
    expect(list?.files.map(({ type }) => type)).toEqual(["image/jpeg", "application/pdf"])
    for (const [place, file] of (list?.files ?? []).entries())
      expect(await gateway.getEvidenceFile(root, file)).toEqual(files[place])
  })

  test("behavior: browsers are told to keep it, never to open it", async () => {
    const files = [picture()]
    const root = await gateway.putEvidence(workshop, files)
    const answer = await fetch(`${url}/evidence/${root}/${hashFile(files[0] ?? new Uint8Array())}`)
    expect(answer.headers.get("content-type")).toBe("application/octet-stream")
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
    expect(answer.headers.get("content-disposition")).toBe("attachment")
  })

  test("behavior: who stored a file erases it; the rest of the list stays, and it never comes back", async () => {
    const files = [picture(), picture()]
    const root = await gateway.putEvidence(workshop, files)
    const list = await gateway.getEvidenceList(root)
    const [first, second] = list?.files ?? []
    if (first === undefined || second === undefined) throw new Error("there are two")
    expect(await refusalOf(gateway.eraseEvidence(other, root, first.hash))).toBe("file-of-other")
    await gateway.eraseEvidence(workshop, root, first.hash)
    expect(await gateway.getEvidenceFile(root, first)).toBeNull()
    expect(await gateway.getEvidenceFile(root, second)).toEqual(files[1])
    expect(await refusalOf(gateway.putEvidence(workshop, files))).toBe("file-erased")
  })

  test("error: a stranger, a page, a file of no list, a list of another root", async () => {
    const stranger = await register.person("evidence stranger")
    expect(await refusalOf(gateway.putEvidence(stranger, [picture()]))).toBe("not-known-to-register")
    const bytes = picture()
    const list = createEvidenceList([bytes])
    const root = evidenceRoot(list)
    expect(await gateway.getEvidenceList(root)).toBeNull()
    const put = async (path: string, body: Uint8Array) =>
      (await fetch(`${url}${path}`, { method: "PUT", body: new Uint8Array(body) })).status
    expect(await put(`/evidence/${root}`, encodeEvidenceList(list))).toBe(401)
    const page = new TextEncoder().encode("<html><script>1</script>")
    const lie = { v: 1, files: [{ hash: hashFile(page), size: page.length, type: "image/png" }] } as const
    const asLie = async (input: string | URL | Request, init?: RequestInit) => {
      const address = String(input)
      if (init?.method !== "PUT" || !(init.body instanceof Uint8Array)) return fetch(input, init)
      const isList = /\/evidence\/0x[0-9a-f]{64}$/.test(address)
      return fetch(isList ? address : address.replace(/0x[0-9a-f]{64}$/, hashFile(page)), {
        ...init,
        body: new Uint8Array(isList ? encodeEvidenceList(lie) : page),
      })
    }
    const lying = createGatewayClient(url, { fetch: asLie })
    expect(await refusalOf(lying.putEvidence(workshop, [bytes]))).toBe("evidence-list")
    const unlisted = await fetch(`${url}/evidence/${root}/${hashFile(bytes)}`)
    expect(unlisted.status).toBe(404)
  })

  test("error: what a list calls a picture has to be one", async () => {
    const page = new TextEncoder().encode(`<html>${"x".repeat(20)}`)
    const named = { v: 1, files: [{ hash: hashFile(page), size: page.length, type: "image/png" }] } as const
    const root = evidenceRoot(named)
    const deadline = Math.floor(Date.now() / 1000) + 60
    const typedData = evidenceUploadTypedData({ gateway: url, list: root, deadline }, getDomain(31_337))
    const signature = await signTypedData(workshop, { ...typedData, account: workshop.account })
    const authorization = formatAuthorisation({ account: workshop.account.address, deadline, signature })
    const put = (path: string, body: Uint8Array) =>
      fetch(`${url}${path}`, { method: "PUT", headers: { authorization }, body: new Uint8Array(body) })
    expect((await put(`/evidence/${root}`, encodeEvidenceList(named))).status).toBe(204)
    const refused = await put(`/evidence/${root}/${hashFile(page)}`, page)
    expect([refused.status, JSON.parse(await refused.text()).error.code]).toEqual([422, "evidence-type"])
    expect((await fetch(`${url}/evidence/${root}/${hashFile(page)}`)).status).toBe(404)
  })

  test("error: EvidenceAlteredError for a single changed byte on its way", async () => {
    const root = await gateway.putEvidence(workshop, [picture()])
    const [file] = (await gateway.getEvidenceList(root))?.files ?? []
    if (file === undefined) throw new Error("there is one")
    const alter = async (input: string | URL | Request, init?: RequestInit) => {
      const bytes = new Uint8Array(await (await fetch(input, init)).arrayBuffer())
      return new Response(bytes.with(7, (bytes[7] ?? 0) ^ 1))
    }
    const lying = createGatewayClient(url, { fetch: alter })
    await expect(lying.getEvidenceFile(root, file)).rejects.toThrow(EvidenceAlteredError)
    await expect(lying.getEvidenceList(root)).rejects.toThrow(EvidenceAlteredError)
  })

  test("behavior: encrypted files and evidence do not meet", async () => {
    const files = [picture()]
    await gateway.putEvidence(workshop, files)
    expect((await fetch(`${url}/files/${hashFile(files[0] ?? new Uint8Array())}`)).status).toBe(404)
  })
})
