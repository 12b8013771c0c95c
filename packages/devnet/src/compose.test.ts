import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { startLocalChain } from "@urcar/sdk/testing"
import { findPostgres, freePort, runPostgres } from "@urcar/service/local-postgres"
import connect from "postgres"
import { describe, expect, onTestFinished, test } from "vitest"
import { parse } from "yaml"
import { z } from "zod"
import { answersOk, waitForHealth } from "./health.ts"
import { inRepository, repository } from "./repository.ts"

/*
 * `deploy/compose.yaml` without containers: the services are started by the very commands and variables that stand in
 * it, on a PostgreSQL whose databases the file's own script made.
 */
const environment = z.record(z.string(), z.union([z.string(), z.number()]).transform(String))
const compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      command: z.array(z.string()).optional(),
      working_dir: z.string().optional(),
      environment: environment.optional(),
    }),
  ),
})
const programs = findPostgres()
const passwords = { GATEWAY_PASSWORD: "g'1", INDEXER_PASSWORD: "i-2", POLICE_PASSWORD: "p 3" }

/** As compose does it: `${NAME}`, `${NAME:-otherwise}`, `${NAME:?complaint}`. */
function substitute(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replaceAll(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, kind?: string, rest?: string) => {
      const value = variables[name] || (kind === "-" ? rest : undefined)
      if (value === undefined) throw new Error(`${name} is not set`)
      return value
    },
  )
}

async function preparePostgres(): Promise<string> {
  const { url, stop } = await runPostgres(programs ?? "")
  onTestFinished(stop)
  const admin = connect(url, { max: 1, onnotice: () => undefined })
  await admin`create role postgres superuser login`
  await admin.end()
  const { hostname, port } = new URL(url)
  const env = { PATH: `${programs}:${process.env.PATH}`, PGHOST: hostname, PGPORT: port, ...passwords }
  const script = inRepository("deploy", "postgres", "10-databases.sh")
  await promisify(execFile)("sh", [script], { env: { ...env, PGDATABASE: "postgres" } })
  return `${hostname}:${port}`
}

async function readServices() {
  const text = await readFile(inRepository("deploy", "compose.yaml"), "utf8")
  return compose.parse(parse(text, { merge: true })).services
}

describe.skipIf(programs === undefined)("the compose file", () => {
  test("default: indexer, gateway and police come up well as it says, each with a database of its own", {
    timeout: 300_000,
  }, async () => {
    const [chain, place, services] = [await startLocalChain(), await preparePostgres(), await readServices()]
    onTestFinished(chain.stop)
    const folder = await mkdtemp(join(tmpdir(), "urcar-compose-"))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const ports = { indexer: await freePort(), gateway: await freePort(), police: await freePort() }
    const own = {
      ...{ RPC_URL: chain.url, S3_SECRET_ACCESS_KEY: "s", SENDER_KEYS: `0x${"a1".repeat(32)}` },
      ...{ PUBLIC_GATEWAY_URL: "https://gateway.example", PUBLIC_POLICE_URL: "https://police.example" },
      ...{ WEB_ORIGINS: "https://urcar.example", GATEWAY_PASSWORD: "g", INDEXER_PASSWORD: "i" },
      POLICE_PASSWORD: "p",
    }
    const toHere = (text: string) =>
      substitute(text, own)
        .replace("@postgres:5432", `@${place}`)
        .replace(/^\/(home\/node|keys)\//, `${folder}/`)
    const urls = await Promise.all(
      Object.entries(ports).map(async ([name, port]) => {
        const service = services[name]
        const [, ...args] = service?.command ?? []
        const said = Object.entries(service?.environment ?? {}).map(([key, value]) => [key, toHere(value)])
        const listens = { [`${name.toUpperCase()}_PORT`]: String(port), HOST: "127.0.0.1" }
        const cwd = (service?.working_dir ?? "").replace(/^\/urcar/, repository)
        const env = { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: folder }
        const child = spawn(process.execPath, args, {
          ...{ cwd, stdio: ["ignore", "ignore", "inherit"] },
          env: { ...env, ...Object.fromEntries(said), ...listens },
        })
        onTestFinished(async () => {
          const ended = once(child, "exit")
          child.kill("SIGTERM")
          await ended
        })
        const url = `http://127.0.0.1:${port}/${name === "indexer" ? "ready" : "health"}`
        await waitForHealth(answersOk(url), AbortSignal.timeout(120_000))
        return url
      }),
    )
    expect(urls).toHaveLength(3)
    for (const [mine, other] of [
      ["gateway", "police"],
      ["police", "indexer"],
      ["indexer", "gateway"],
    ]) {
      const asked = connect(`postgres://${mine}@${place}/${other}`, { max: 1, onnotice: () => undefined })
      await expect(asked`select 1`).rejects.toMatchObject({ code: "42501" })
      await asked.end()
    }
  })
})
