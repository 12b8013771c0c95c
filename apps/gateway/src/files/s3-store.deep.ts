import { randomBytes } from "node:crypto"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { buffer } from "node:stream/consumers"
import { createGatewayClient } from "@urcar/sdk/gateway-client"
import { deriveEncryptionKey, encryptFile, hashFile } from "@urcar/sdk/seal"
import { openRegister } from "@urcar/sdk/testing"
import { describe, expect, inject, test } from "vitest"
import { serveGateway } from "../../test/serve-gateway.ts"
import { findS3Server, startS3, toEnvironment } from "../../test/start-s3.ts"
import { temporaryFolder } from "../../test/temporary-folder.ts"
import { createS3Store, ObjectStoreError } from "./s3-store.ts"

const program = findS3Server() ?? ""
if (program === "")
  throw new Error("No S3 server here: go install github.com/versity/versitygw/cmd/versitygw@v1.8.0")
const chainUrl = inject("chainUrl")

async function fileOf(bytes: Uint8Array) {
  const path = join(await temporaryFolder(), "file")
  await writeFile(path, bytes)
  return { hash: hashFile(bytes), path, size: bytes.length }
}

describe("an S3-compatible server", () => {
  test("default: put, put again, read whole, erased, erased again", async () => {
    const store = createS3Store(await startS3(program), "files")
    for (const size of [0, 1, 10 * 1024 * 1024]) {
      const bytes = randomBytes(size)
      const { hash, path } = await fileOf(bytes)
      expect(await store.get(hash)).toBeUndefined()
      for (let round = 0; round < 2; round++) await store.put(hash, path, size)
      const body = await store.get(hash)
      expect(body && (await buffer(body)).equals(bytes)).toBe(true)
      for (let round = 0; round < 2; round++) await store.erase(hash)
      expect(await store.get(hash)).toBeUndefined()
    }
  })

  test("behavior: prefixes of one bucket do not see each other", async () => {
    const place = await startS3(program)
    const { hash, path, size } = await fileOf(randomBytes(100))
    await createS3Store(place, "files").put(hash, path, size)
    expect(await createS3Store(place, "boxes").get(hash)).toBeUndefined()
  })

  test("error: a wrong secret, a bucket that is not there", async () => {
    const place = await startS3(program)
    const { hash, path, size } = await fileOf(randomBytes(100))
    const stranger = createS3Store({ ...place, secretAccessKey: "another" }, "files")
    await expect(stranger.put(hash, path, size)).rejects.toThrow(ObjectStoreError)
    await expect(stranger.get(hash)).rejects.toThrow(ObjectStoreError)
    await expect(stranger.erase(hash)).rejects.toThrow(ObjectStoreError)
    await expect(
      createS3Store({ ...place, bucket: "elsewhere" }, "files").put(hash, path, size),
    ).rejects.toThrow(ObjectStoreError)
  })

  test("default: a gateway's files lie there, and nowhere else", async () => {
    const register = await openRegister(chainUrl, "HR")
    const workshop = await register.business("s3 workshop", "workshop")
    const { recipient } = await deriveEncryptionKey(register.department)
    const place = await startS3(program)
    const gateway = createGatewayClient((await serveGateway(chainUrl, toEnvironment(place))).url)
    const sealed = await encryptFile(new TextEncoder().encode("Elsewhere"), [recipient])
    const hash = await gateway.putFile(workshop, sealed)
    expect(await createS3Store(place, "files").get(hash)).toBeDefined()
    expect(await gateway.getFile(hash)).toEqual(new Uint8Array(sealed))
    await gateway.eraseFile(workshop, hash)
    expect(await createS3Store(place, "files").get(hash)).toBeUndefined()
  })
})
