import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { createGatewayClient } from "@urcar/sdk/gateway-client"
import { deriveEncryptionKey, encryptFile } from "@urcar/sdk/seal"
import { openRegister } from "@urcar/sdk/testing"
import { findPostgres, startPostgres } from "@urcar/service/testing"
import postgres from "postgres"
import { describe, expect, inject, onTestFinished, test } from "vitest"
import { sleep, startLoad, waitForEnds } from "../../test/business-load.ts"
import { createFleet, readingsAccepted, readingsOnChain } from "../../test/fleet.ts"
import { freePort } from "../../test/free-port.ts"
import { startGateway } from "../../test/gateway-process.ts"
import { randomKeys } from "../../test/serve-gateway.ts"
import { temporaryFolder } from "../../test/temporary-folder.ts"

const programs = findPostgres()
const chainUrl = inject("chainUrl")
const run = promisify(execFile)

/** As docs/operations.md says: a dump of one database, restored into a new one. */
async function rehearse(
  from: string,
): Promise<{ readonly dump: () => Promise<void>; readonly restore: () => Promise<string> }> {
  const file = join(await temporaryFolder(), "gateway.dump")
  const to = from.replace(/postgres$/, "restored")
  return {
    dump: async () => void (await run("pg_dump", ["--format=custom", `--file=${file}`, from])),
    restore: async () => {
      const admin = postgres(from, { max: 1 })
      await admin`create database restored`
      await admin.end()
      await run("pg_restore", ["--exit-on-error", `--dbname=${to}`, file])
      return to
    },
  }
}

describe.skipIf(programs === undefined)("a gateway restored from a backup", () => {
  test("behavior: what the backup has is on chain exactly once, whatever happened after it", async () => {
    const databaseUrl = await startPostgres(programs ?? "")
    const { dump, restore } = await rehearse(databaseUrl)
    const register = await openRegister(chainUrl, "PL")
    const fleet = await createFleet(register, "restore")
    const keys = { RPC_URL: chainUrl, SENDER_KEYS: randomKeys(), DATA_DIR: await temporaryFolder() }
    const own = { ...keys, GATEWAY_PORT: await freePort() }
    const first = await startGateway({ ...own, DATABASE_URL: databaseUrl })
    onTestFinished(first.kill)
    const load = startLoad({ urls: [first.url], ...fleet, group: 3 })
    await sleep(1_000)
    await dump()
    await sleep(1_000)
    const accepted = await load.finish()
    await waitForEnds(
      first.url,
      accepted.map(({ hash }) => hash),
    )
    await first.kill()
    const second = await startGateway({ ...own, DATABASE_URL: await restore() })
    onTestFinished(second.kill)
    const gateway = createGatewayClient(second.url)
    const known: (typeof accepted)[number]["hash"][] = []
    for (const { hash } of accepted) if ((await gateway.getRecord(hash)) !== null) known.push(hash)
    expect(known.length).toBeGreaterThan(0)
    expect(known.length).toBeLessThan(accepted.length)
    const ends = await waitForEnds(second.url, known)
    expect(ends.filter(({ status }) => status !== "recorded")).toEqual([])
    expect(await readingsOnChain(register, fleet)).toEqual(readingsAccepted(accepted))
  })

  test("behavior: a file that was erased before the backup comes back with no older store", async () => {
    const databaseUrl = await startPostgres(programs ?? "")
    const { dump, restore } = await rehearse(databaseUrl)
    const register = await openRegister(chainUrl, "NL")
    const workshop = await register.business("restore workshop", "workshop")
    const { recipient } = await deriveEncryptionKey(register.department)
    const [oldFiles, newFiles] = [await temporaryFolder(), await temporaryFolder()]
    const keys = { RPC_URL: chainUrl, SENDER_KEYS: randomKeys(), DATA_DIR: await temporaryFolder() }
    const own = { ...keys, GATEWAY_PORT: await freePort() }
    const first = await startGateway({ ...own, DATABASE_URL: databaseUrl, FILES_DIR: oldFiles })
    onTestFinished(first.kill)
    const gateway = createGatewayClient(first.url)
    const sealed = await encryptFile(new TextEncoder().encode("Erased"), [recipient])
    const hash = await gateway.putFile(workshop, sealed)
    await run("cp", ["-r", `${oldFiles}/.`, newFiles])
    await gateway.eraseFile(workshop, hash)
    await dump()
    await first.kill()
    expect((await run("find", [newFiles, "-type", "f"])).stdout).not.toBe("")
    const second = await startGateway({ ...own, DATABASE_URL: await restore(), FILES_DIR: newFiles })
    onTestFinished(second.kill)
    expect(await createGatewayClient(second.url).getFile(hash)).toBeNull()
    const deadline = Date.now() + 60_000
    while ((await run("find", [newFiles, "-type", "f"])).stdout !== "" && Date.now() < deadline)
      await sleep(100)
    expect((await run("find", [newFiles, "-type", "f"])).stdout).toBe("")
  })
})
