import { randomBytes } from "node:crypto"
import { cp, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { buffer } from "node:stream/consumers"
import {
  appendRecordSync,
  createReadClient,
  createRecord,
  type ReadClient,
  registerVehicleSync,
} from "@urcar/sdk"
import { createEvidenceList, encodeEvidenceList, evidenceRoot } from "@urcar/sdk/evidence"
import { hashFile } from "@urcar/sdk/seal"
import { manufactureInput, openRegister, type ProxiedCall, readingInput, rpc } from "@urcar/sdk/testing"
import { createLog } from "@urcar/service"
import { createClient, custom, type Hex, http, numberToHex } from "viem"
import { getBlockNumber } from "viem/actions"
import { describe, expect, inject, onTestFinished, test } from "vitest"
import { serveBucket } from "../../test/serve-bucket.ts"
import { temporaryFolder } from "../../test/temporary-folder.ts"
import { openDatabase } from "../database/open-database.ts"
import type { FileStore } from "../files/file-store.ts"
import { createFolderStore } from "../files/folder-store.ts"
import { FileQuotaRefusal } from "../files/refusals.ts"
import { createS3Store } from "../files/s3-store.ts"
import { createShelf } from "../files/shelf.ts"
import { unwrittenSeconds } from "../sealed/limits.ts"
import { createEvidenceCatalogue } from "./catalogue.ts"
import { clearUnnamed } from "./clear-unnamed.ts"
import { ChainIncompleteError, createNamedEvidence, unsettledBlocks } from "./named-evidence.ts"

const chainUrl = inject("chainUrl")
const register = await openRegister(chainUrl, "SE")
const workshop = await register.business("clearing workshop", "workshop", "manufacturer")
const uploader: Hex = `0x${"0a".repeat(20)}`
const term = unwrittenSeconds * 1000
const log = createLog("gateway", () => undefined)

const folderStore = async () => createFolderStore(await temporaryFolder())
async function bucketStore(): Promise<FileStore> {
  const { environment } = await serveBucket()
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket } = environment
  const keys = { accessKeyId: "test", secretAccessKey: "secret", region: "auto" }
  return createS3Store({ endpoint, bucket, ...keys }, "files")
}
const stores = { folder: folderStore, bucket: bucketStore }

const picture = () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...randomBytes(40)])

/** A gateway's pictures, in a store and a database of their own. */
async function openStage(store: FileStore, files = 100) {
  const folder = join(await temporaryFolder(), "database")
  await cp(inject("emptyDatabase"), folder, { recursive: true })
  const { database, close } = await openDatabase({ folder })
  onTestFinished(close)
  const waitingFolder = await temporaryFolder()
  const quota = { files, bytes: 1_000_000 }
  const shelf = createShelf({ database, store, quota, purpose: "evidence", waitingFolder })
  const catalogue = createEvidenceCatalogue(database, 100)
  const put = async (bytes: Uint8Array) => {
    const path = join(waitingFolder, hashFile(bytes))
    await writeFile(path, bytes)
    await shelf.put({ hash: hashFile(bytes), uploader, size: bytes.length, path })
  }
  /** Stores a list of pictures so many milliseconds ago. */
  const upload = async (pictures: readonly Uint8Array[], ago: number): Promise<Hex> => {
    const list = createEvidenceList(pictures)
    const root = evidenceRoot(list)
    await catalogue.put(root, uploader, encodeEvidenceList(list), new Date(Date.now() - ago))
    for (const bytes of pictures) await put(bytes)
    return root
  }
  const clear = (client: ReadClient = register.reader, now = new Date()) =>
    clearUnnamed({ catalogue, shelf, database, named: createNamedEvidence(database, client), log }, now)
  const isThere = async (bytes: Uint8Array) => {
    const body = await store.get(hashFile(bytes))
    return body !== undefined && hashFile(new Uint8Array(await buffer(body))) === hashFile(bytes)
  }
  const isKept = async (root: Hex, bytes: Uint8Array) => {
    const isListed = await catalogue.getList(root).then(
      () => true,
      () => false,
    )
    const isStored = await shelf.isStored(hashFile(bytes), uploader, bytes.length)
    return isListed && isStored && (await isThere(bytes))
  }
  return { database, shelf, catalogue, put, upload, clear, isThere, isKept }
}

/** A record of a new car that names the evidence, and so many blocks that it is settled. */
async function writeNaming(root: Hex): Promise<string> {
  const vin = register.nextVin()
  const birth = createRecord(manufactureInput(vin))
  await registerVehicleSync(workshop, { record: birth, owner: workshop.account.address })
  await appendRecordSync(workshop, {
    record: createRecord({ ...readingInput(vin, 10), evidenceRoot: root }),
  })
  return vin
}
/** A node that tells something else than the chain behind it. */
function lyingClient(lie: (call: ProxiedCall) => unknown): ReadClient {
  const honest = http(chainUrl)({ retryCount: 0 })
  const request = async ({ method, params = [] }: { method: string; params?: unknown[] }) =>
    lie({ method, params, result: await honest.request({ method, params }) })
  return createClient({ chain: register.reader.chain, transport: custom({ request }, { retryCount: 0 }) })
}
const settle = () => rpc(chainUrl, "anvil_mine", [`0x${unsettledBlocks.toString(16)}`])

describe.each(Object.entries(stores))("pictures in a %s", (_, open) => {
  test("default: after its term, what no record names is gone and its quota is free; what one names stays", async () => {
    const { upload, clear, isThere, isKept, put } = await openStage(await open(), 4)
    const [lost, named, young, pdf] = [picture(), picture(), picture(), picture()]
    const lostRoot = await upload([lost, pdf], term + 60_000)
    const namedRoot = await upload([named], term + 60_000)
    const youngRoot = await upload([young], term - 60_000)
    await writeNaming(namedRoot)
    await settle()
    await expect(put(picture())).rejects.toThrow(FileQuotaRefusal)
    await clear()
    expect([await isThere(lost), await isThere(pdf), await isKept(lostRoot, lost)]).toEqual([
      ...[false, false, false],
    ])
    expect([await isKept(namedRoot, named), await isKept(youngRoot, young)]).toEqual([true, true])
    const again = await upload([lost, pdf], 0)
    expect(await isKept(again, lost)).toBe(true)
    await clear()
    expect(await isKept(again, lost)).toBe(true)
  })
})

describe("in doubt, pictures stay", () => {
  const old = term + 60_000

  test("error: where the chain does not answer", async () => {
    const { upload, clear, isKept } = await openStage(await folderStore())
    const one = picture()
    const root = await upload([one], old)
    await expect(clear(createReadClient("http://127.0.0.1:1"))).rejects.toThrow()
    expect(await isKept(root, one)).toBe(true)
  })

  test("error: where a node lost the events of old blocks, or is behind what was read", async () => {
    const { upload, clear, isKept } = await openStage(await folderStore())
    const one = picture()
    const root = await upload([one], old)
    const vin = await writeNaming(root)
    const first = Number(await getBlockNumber(register.reader, { cacheTime: 0 }))
    await appendRecordSync(workshop, { record: createRecord(readingInput(vin, 20)) })
    await settle()
    const isOld = (log: unknown) =>
      typeof log === "object" && log !== null && "blockNumber" in log && Number(log.blockNumber) <= first
    const forgetful = lyingClient(({ method, result }) =>
      method === "eth_getLogs" && Array.isArray(result) ? result.filter((log) => !isOld(log)) : result,
    )
    await expect(clear(forgetful)).rejects.toThrow(ChainIncompleteError)
    expect(await isKept(root, one)).toBe(true)
    await clear()
    expect(await isKept(root, one)).toBe(true)
    const behind = lyingClient(({ params, result }) =>
      params[0] === "latest" && typeof result === "object"
        ? { ...result, number: numberToHex(first) }
        : result,
    )
    await expect(clear(behind)).rejects.toThrow(ChainIncompleteError)
  })

  test("behavior: where the chain has no block yet from after the term", async () => {
    const { upload, clear, isKept } = await openStage(await folderStore())
    const one = picture()
    const root = await upload([one], 0)
    await settle()
    const inTime = new Date(Date.now() + old)
    await clear(register.reader, inTime)
    expect(await isKept(root, one)).toBe(true)
  })

  test("behavior: where the record came before the pictures", async () => {
    const { upload, clear, isKept } = await openStage(await folderStore())
    const one = picture()
    const root = evidenceRoot(createEvidenceList([one]))
    await writeNaming(root)
    await settle()
    await clear()
    await upload([one], old)
    await clear()
    expect(await isKept(root, one)).toBe(true)
  })

  test("behavior: where the record waits in this gateway's queue", async () => {
    const { database, upload, clear, isKept } = await openStage(await folderStore())
    const one = picture()
    const root = await upload([one], old)
    await settle()
    const body = JSON.stringify({ record: { evidenceRoot: root } })
    await database.execute(
      `insert into records (hash, author, nonce, body, gas, status, received_at, changed_at)
       values ('0x01', '0x0a', '1', '${body}', 1, 'received', now(), now())`,
    )
    await clear()
    expect(await isKept(root, one)).toBe(true)
    await database.execute("update records set status = 'refused'")
    await clear()
    expect(await isKept(root, one)).toBe(false)
  })

  test("behavior: where another list holds the same picture; stored again, a term begins anew", async () => {
    const { upload, clear, isThere, isKept } = await openStage(await folderStore())
    const [shared, own] = [picture(), picture()]
    const first = await upload([shared, own], old)
    const second = await upload([shared], old)
    await upload([shared], 0)
    await settle()
    await clear()
    expect([await isKept(first, own), await isThere(own)]).toEqual([false, false])
    expect(await isKept(second, shared)).toBe(true)
  })

  test("behavior: where somebody stores it again while it is erased", async () => {
    const store = await folderStore()
    const meanwhile: (() => Promise<unknown>)[] = []
    const disturbed: FileStore = {
      ...store,
      erase: async (hash) => {
        await meanwhile.pop()?.()
        await store.erase(hash)
      },
    }
    const { upload, clear, isKept } = await openStage(disturbed)
    const one = picture()
    const root = await upload([one], old)
    await settle()
    meanwhile.push(() => upload([one], 0))
    await clear()
    expect(meanwhile).toEqual([])
    expect(await isKept(root, one)).toBe(true)
  })
})
