import { once } from "node:events"
import { readdir } from "node:fs/promises"
import { request } from "node:http"
import { join } from "node:path"
import {
  applyForLicenceSync,
  approveEuro,
  createWriteClient,
  getDeployment,
  lockStake,
  mintEuro,
  revokeLicenceSync,
  type WriteClient,
} from "@urcar/sdk"
import {
  authoriseErasure,
  authoriseUpload,
  createGatewayClient,
  type FileUpload,
  formatAuthorisation,
  GatewayRefusedError,
} from "@urcar/sdk/gateway-client"
import { decryptFile, deriveEncryptionKey, encryptFile, hashFile, maximumFileBytes } from "@urcar/sdk/seal"
import { actor, openRegister } from "@urcar/sdk/testing"
import { afterAll, describe, expect, inject, test } from "vitest"
import { serveBucket } from "../../test/serve-bucket.ts"
import { serveGateway } from "../../test/serve-gateway.ts"

const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "AT")
const workshop = await register.business("files workshop", "workshop")
const dealer = await register.business("files dealer", "dealer")
const key = await deriveEncryptionKey(register.department)

const shared = await serveGateway(chainUrl, {}, afterAll)

const sealText = (text: string) => encryptFile(new TextEncoder().encode(text), [key.recipient])
const soon = () => Math.floor(Date.now() / 1000) + 60

/** A request made by hand, to say other things than the client would. */
async function put(url: string, sealed: Uint8Array, change: Partial<FileUpload> & { by?: WriteClient } = {}) {
  const { by = workshop, ...changes } = change
  const file = hashFile(sealed)
  const upload = { gateway: url, file, size: sealed.length, deadline: soon(), ...changes }
  const authorization = formatAuthorisation(await authoriseUpload(by, upload))
  const body = new Uint8Array(sealed)
  return fetch(`${url}/files/${upload.file}`, { method: "PUT", headers: { authorization }, body })
}

async function codeOf(response: Response): Promise<unknown> {
  const { error } = JSON.parse(await response.text())
  return error.code
}

/** Everything in the store's folders. */
async function stored(folder: string): Promise<string[]> {
  const names = await Promise.all(
    ["files", "waiting"].map((part) =>
      readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  )
  return names
    .flat()
    .flatMap((entry) => (entry.isFile() ? [entry.name] : []))
    .sort()
}

describe("files", () => {
  test("default: stored, fetched by anyone, opened by the department, erased by who stored it", async () => {
    const { url, folder } = shared
    const before = await stored(folder)
    const gateway = createGatewayClient(url)
    const hash = await gateway.putFile(workshop, await sealText("Trade licence"))
    const found = await gateway.getFile(hash)
    expect(new TextDecoder().decode(await decryptFile(found ?? new Uint8Array(), key.identity))).toBe(
      "Trade licence",
    )
    await gateway.eraseFile(workshop, hash)
    expect(await gateway.getFile(hash)).toBeNull()
    expect(await stored(folder)).toEqual(before)
  })

  test("behavior: said again, it stores nothing again; whoever says it first is its uploader", async () => {
    const { url, folder } = shared
    const before = await stored(folder)
    const sealed = await sealText("Same")
    const answers = await Promise.all([put(url, sealed), put(url, sealed), put(url, sealed)])
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect((await put(url, sealed)).status).toBe(200)
    expect((await put(url, sealed, { by: dealer })).status).toBe(200)
    expect(await stored(folder)).toHaveLength(before.length + 1)
    await expect(createGatewayClient(url).eraseFile(dealer, hashFile(sealed))).rejects.toThrow(
      GatewayRefusedError,
    )
    expect((await put(url, sealed)).status).toBe(200)
  })

  test("behavior: what was erased stays erased, also for who kept the old request, also after a restart", async () => {
    const { url, folder } = shared
    const before = await stored(folder)
    const sealed = await sealText("Gone")
    const file = hashFile(sealed)
    const upload = { gateway: url, file, size: sealed.length, deadline: soon() }
    const authorization = formatAuthorisation(await authoriseUpload(workshop, upload))
    const send = () =>
      fetch(`${url}/files/${file}`, {
        method: "PUT",
        headers: { authorization },
        body: new Uint8Array(sealed),
      })
    expect((await send()).status).toBe(201)
    await createGatewayClient(url).eraseFile(workshop, file)
    const again = await send()
    expect([again.status, await codeOf(again)]).toEqual([410, "file-erased"])
    expect((await fetch(`${url}/files/${file}`)).status).toBe(410)
    expect(await stored(folder)).toEqual(before)
  })

  test("behavior: ten mebibytes pass, one byte more does not", async () => {
    const { url, folder } = shared
    const before = await stored(folder)
    const plain = new Uint8Array(maximumFileBytes - 2_800)
    const sealed = await encryptFile(plain, [key.recipient])
    expect((await put(url, sealed)).status).toBe(201)
    const tooLarge = await put(url, new Uint8Array(maximumFileBytes + 1))
    expect([tooLarge.status, await codeOf(tooLarge)]).toEqual([413, "file-too-large"])
    expect(await stored(folder)).toHaveLength(before.length + 1)
  })

  test("behavior: an applicant stores what its application committed to", async () => {
    const { url } = shared
    const applicant = await register.person("files applying")
    const sealed = await sealText("Statutes")
    expect((await put(url, sealed, { by: applicant })).status).toBe(403)
    const profile = { name: "Garage Test", town: "Wien", website: "https://garage.test" }
    const documents = hashFile(sealed)
    await applyForLicenceSync(applicant, { country: "AT", roles: ["workshop"], profile, documents })
    expect((await put(url, sealed, { by: applicant })).status).toBe(201)
  })

  test("behavior: a stake suffices, a revoked licence without one does not", async () => {
    const { url } = shared
    const applicant = await register.person("files applicant")
    const sealed = await sealText("Application")
    const refused = await put(url, sealed, { by: applicant })
    expect([refused.status, await codeOf(refused)]).toEqual([403, "not-known-to-register"])
    await mintEuro(applicant, { to: applicant.account.address, amount: 10n })
    await approveEuro(applicant, { spender: getDeployment(31_337).addresses.licenseRegistry, amount: 10n })
    await lockStake(applicant, { amount: 10n })
    expect((await put(url, sealed, { by: applicant })).status).toBe(201)
    const former = await register.business("files former", "dealer")
    await revokeLicenceSync(register.department, { account: former.account.address })
    expect((await put(url, await sealText("Former"), { by: former })).status).toBe(403)
  })

  test("behavior: a key's part of the store is bounded in number and bytes", async () => {
    const few = await serveGateway(chainUrl, { FILE_QUOTA_FILES: "1" })
    expect((await put(few.url, await sealText("One"))).status).toBe(201)
    const second = await put(few.url, await sealText("Two"))
    expect([second.status, await codeOf(second)]).toEqual([403, "file-quota"])
    expect((await put(few.url, await sealText("Two"), { by: dealer })).status).toBe(201)
    const small = await serveGateway(chainUrl, { FILE_QUOTA_BYTES: "100" })
    expect(await codeOf(await put(small.url, await sealText("One")))).toBe("file-quota")
    expect(await stored(small.folder)).toEqual([])
  })

  test("error: a signature for something else", async () => {
    const { url, folder } = shared
    const before = await stored(folder)
    const sealed = await sealText("Mine")
    const now = Math.floor(Date.now() / 1000)
    const other = hashFile(new Uint8Array([1]))
    const cases: [Partial<FileUpload>, string][] = [
      [{ gateway: "https://other.example" }, "authorisation-forged"],
      [{ size: sealed.length - 1 }, "authorisation-forged"],
      [{ deadline: now - 1 }, "authorisation-expired"],
      [{ deadline: now + 10_000 }, "authorisation-too-long"],
      [{ file: other }, "file-hash-differs"],
    ]
    for (const [change, code] of cases) expect(await codeOf(await put(url, sealed, change))).toBe(code)
    const erasure = await authoriseErasure(workshop, {
      gateway: url,
      file: hashFile(sealed),
      deadline: soon(),
    })
    const forged = { ...erasure, account: dealer.account.address }
    for (const header of [formatAuthorisation(erasure), formatAuthorisation(forged), "Bearer x", ""]) {
      const headers = { authorization: header }
      const answer = await fetch(`${url}/files/${hashFile(sealed)}`, {
        method: "PUT",
        headers,
        body: new Uint8Array(sealed),
      })
      expect(answer.status).toBe(401)
    }
    expect(await stored(folder)).toEqual(before)
  })

  test("error: only ciphertext is taken", async () => {
    const { url, folder } = shared
    const before = await stored(folder)
    const sealed = await sealText("Cut")
    const plain = new TextEncoder().encode("%PDF-1.7 Trade licence")
    const cut = sealed.slice(0, sealed.length - 10)
    for (const bytes of [plain, cut, new Uint8Array()]) {
      const answer = await put(url, bytes)
      expect([answer.status, await codeOf(answer)]).toEqual([422, "file-not-sealed"])
    }
    expect(await stored(folder)).toEqual(before)
  })

  test("error: an address that is no hash leads nowhere", async () => {
    const { url } = shared
    const hash = hashFile(new Uint8Array([1]))
    const paths = [
      "..%2f..%2f..%2fetc%2fpasswd",
      "%2e%2e",
      hash.slice(2),
      hash.toUpperCase(),
      `${hash}0`,
      "0x",
    ]
    for (const path of paths)
      for (const method of ["GET", "PUT", "DELETE"])
        expect([400, 404]).toContain((await fetch(`${url}/files/${path}`, { method })).status)
    expect((await fetch(`${url}/files/../../etc/passwd`)).status).toBe(404)
    expect((await fetch(`${url}/files/${hash}`)).status).toBe(404)
  })

  test("error: a body without a size, one that breaks off, one that goes on", async () => {
    const { url, folder } = shared
    const before = await stored(folder)
    const sealed = await sealText("Broken")
    const file = hashFile(sealed)
    const upload = { gateway: url, file, size: sealed.length, deadline: soon() }
    const authorization = formatAuthorisation(await authoriseUpload(workshop, upload))
    const chunked = await fetch(`${url}/files/${file}`, {
      method: "PUT",
      headers: { authorization },
      body: new Blob([new Uint8Array(sealed)]).stream(),
      duplex: "half",
    })
    expect([chunked.status, await codeOf(chunked)]).toEqual([411, "file-size-missing"])
    const headers = { authorization, "content-length": sealed.length }
    const broken = request(`${url}/files/${file}`, { method: "PUT", headers })
    broken.on("error", () => undefined)
    broken.write(sealed.slice(0, 20))
    await once(broken, "socket")
    await new Promise((resolve) => setTimeout(resolve, 200))
    broken.destroy()
    for (let round = 0; round < 50 && (await stored(folder)).length > before.length; round++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await stored(folder)).toEqual(before)
    expect((await put(url, sealed)).status).toBe(201)
  })

  test("error: a chain that cannot be asked", async () => {
    const { url } = await serveGateway("http://127.0.0.1:1")
    const answer = await put(url, await sealText("Alone"))
    expect([answer.status, await codeOf(answer)]).toEqual([503, "chain-unavailable"])
    expect(answer.headers.get("retry-after")).toBe("5")
  })

  test("behavior: the same over an S3-compatible store", async () => {
    const bucket = await serveBucket()
    const { url, folder } = await serveGateway(chainUrl, bucket.environment)
    const gateway = createGatewayClient(url)
    const sealed = await sealText("Elsewhere")
    const hash = await gateway.putFile(workshop, sealed)
    expect([...bucket.objects.keys()]).toEqual([`/evidence/files/${hash.slice(2)}`])
    expect(await gateway.getFile(hash)).toEqual(new Uint8Array(sealed))
    await gateway.eraseFile(workshop, hash)
    expect(bucket.objects.size).toBe(0)
    expect(await stored(folder)).toEqual([])
  })

  test("error: an account nobody knows", async () => {
    const { url } = shared
    const stranger = createWriteClient(actor("AT", "files stranger"), chainUrl)
    expect((await put(url, await sealText("Spam"), { by: stranger })).status).toBe(403)
  })
})
