import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import connect from "postgres"

/** A PostgreSQL of this process. */
export interface LocalPostgres {
  readonly url: string
  /** Ends it and removes what it kept. */
  readonly stop: () => Promise<void>
}

const debian = "/usr/lib/postgresql"

/** The folder of PostgreSQL's programs; undefined where it is not installed. CI must have it. */
export function findPostgres(): string | undefined {
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : []
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...versions.map((version) => join(debian, version, "bin")),
  ]
  const found = folders.find((folder) => existsSync(join(folder, "initdb")))
  if (found === undefined && process.env.CI) throw new Error("PostgreSQL is missing: install postgresql.")
  return found
}

/**
 * Starts a PostgreSQL of its own on a free port, with an empty database. For tests and measurements.
 * @param programs see {@link findPostgres}
 * @param settings of its configuration, for example `shared_buffers=1GB`
 */
export async function runPostgres(
  programs: string,
  settings: readonly string[] = [],
): Promise<LocalPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"))
  const user = userOf(folder)
  const data = join(folder, "data")
  const options = { ...user, cwd: folder, stdio: "ignore" } as const
  execFileSync(join(programs, "initdb"), ["-D", data, "-U", "urcar", "-A", "trust", "--no-sync"], options)
  const port = await freePort()
  const place = ["-p", String(port), "-k", folder, "-h", "127.0.0.1"]
  const set = settings.flatMap((setting) => ["-c", setting])
  const server = spawn(join(programs, "postgres"), ["-D", data, ...place, ...set], options)
  const stop = async () => {
    const ended = once(server, "exit")
    server.kill("SIGINT")
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `postgres://urcar@127.0.0.1:${port}/postgres`
  await untilReady(url)
  return { url, stop }
}

/** PostgreSQL does not run as root: then it runs as the user that its package made. */
function userOf(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }))
  const user = { uid: id("-u"), gid: id("-g") }
  chownSync(folder, user.uid, user.gid)
  return user
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("a TCP server has a numbered port")
  server.close()
  await once(server, "close")
  return address.port
}

async function untilReady(url: string): Promise<void> {
  for (;;) {
    const client = connect(url, { max: 1, onnotice: () => undefined })
    const isReady = await client`select 1`.then(
      () => true,
      () => false,
    )
    await client.end()
    if (isReady) return
    await sleep(100)
  }
}
