import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync } from "node:fs"
import { rm } from "node:fs/promises"
import { homedir, tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { AwsClient } from "aws4fetch"
import { onTestFinished } from "vitest"
import type { S3Place } from "../src/files/s3-store.ts"
import { freePort } from "./free-port.ts"

/**
 * An S3-compatible server that keeps its objects in a folder; undefined where it is not installed: `go install
 * github.com/versity/versitygw/cmd/versitygw@v1.8.0`.
 */
export function findS3Server(): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), join(homedir(), "go", "bin")]
  return folders.map((folder) => join(folder, "versitygw")).find((program) => existsSync(program))
}

/** For tests: starts one with an empty bucket, gone when the test ends. */
export async function startS3(program: string): Promise<S3Place> {
  const folder = mkdtempSync(join(tmpdir(), "gateway-s3-"))
  const endpoint = `http://127.0.0.1:${await freePort()}`
  const keys = { accessKeyId: "gateway", secretAccessKey: "a secret of this test" }
  const port = new URL(endpoint).host
  const own = ["--port", port, "--access", keys.accessKeyId, "--secret", keys.secretAccessKey]
  const server = spawn(program, [...own, "--quiet", "posix", folder], { stdio: "ignore" })
  onTestFinished(async () => {
    const ended = once(server, "exit")
    server.kill("SIGKILL")
    await ended
    await rm(folder, { recursive: true, force: true })
  })
  const place = { endpoint, bucket: "evidence", region: "us-east-1", ...keys }
  const client = new AwsClient({ ...keys, region: place.region, service: "s3", retries: 0 })
  const makeBucket = () => client.fetch(`${endpoint}/${place.bucket}`, { method: "PUT" })
  for (;;) {
    if (server.exitCode !== null) throw new Error("the S3 server ended at its start")
    const made = await makeBucket().catch(() => undefined)
    if (made?.ok) return place
    await sleep(100)
  }
}

/** The same as a gateway's environment. */
export function toEnvironment(place: S3Place) {
  return {
    S3_ENDPOINT: place.endpoint,
    S3_BUCKET: place.bucket,
    S3_REGION: place.region,
    S3_ACCESS_KEY_ID: place.accessKeyId,
    S3_SECRET_ACCESS_KEY: place.secretAccessKey,
  }
}
