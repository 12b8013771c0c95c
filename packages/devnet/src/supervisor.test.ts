import { mkdtemp, readFile, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { describe, expect, onTestFinished, test } from "vitest"
import { answersOk } from "./health.ts"
import { isGroupAlive } from "./service-process.ts"
import { StartError } from "./start-error.ts"
import { createSupervisor, type Service, type SupervisorOptions } from "./supervisor.ts"

/** A small web server that ends when asked to at `/end`, and writes down when it is stopped. */
const server = `
  const [port, name, folder] = process.argv.slice(2)
  const { appendFileSync } = require("node:fs")
  require("node:http").createServer((request, response) => {
    if (request.url === "/end") process.exit(7)
    response.end("ok")
  }).listen(Number(port), "127.0.0.1")
  process.on("SIGTERM", () => {
    appendFileSync(folder + "/stopped", name + "\\n")
    process.exit(0)
  })`

let nextPort = 29_100

async function supervised(options: Partial<SupervisorOptions> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "urcar-supervisor-"))
  const program = join(folder, "server.cjs")
  await writeFile(program, server)
  const lines: string[] = []
  const failures: StartError[] = []
  const pids: number[] = []
  const supervisor = createSupervisor({
    logs: folder,
    announce: (line) => lines.push(line),
    onFailure: (error) => failures.push(error),
    onProcess: (_, pid) => pids.push(pid),
    ...options,
  })
  onTestFinished(() => supervisor.stop())
  const service = (name: string, restarts = true, port = nextPort++) => {
    const url = `http://127.0.0.1:${port}`
    const args = [program, String(port), name, folder]
    const command = { command: process.execPath, args, cwd: folder, env: {} }
    const described: Service = { name, restarts, check: answersOk(url), command }
    return { service: described, url, end: () => fetch(`${url}/end`).catch(() => undefined) }
  }
  return { supervisor, service, lines, failures, pids, folder }
}

describe("createSupervisor", () => {
  test("default: starts services and stops the last started first", async () => {
    const { supervisor, service, folder, pids } = await supervised()
    const [chain, web] = [service("chain"), service("web")]
    await supervisor.start(chain.service)
    await supervisor.start(web.service)
    expect((await fetch(web.url)).ok).toBe(true)
    await supervisor.stop()
    expect(await readFile(join(folder, "stopped"), "utf8")).toBe("web\nchain\n")
    expect(pids.map(isGroupAlive)).toEqual([false, false])
  })

  test("behavior: starts a service again that ended by itself", async () => {
    const { supervisor, service, lines, failures } = await supervised({ backOff: [10] })
    const gateway = service("gateway")
    await supervisor.start(gateway.service)
    await gateway.end()
    await expect.poll(() => lines.at(-1), { timeout: 10_000 }).toBe("The gateway runs again.")
    expect((await fetch(gateway.url)).ok).toBe(true)
    expect(lines[0]).toContain("exit code 7")
    expect(lines[0]).toContain("gateway.log")
    expect(failures).toEqual([])
  })

  test("behavior: gives up when the attempts are used up", async () => {
    const { supervisor, service, failures, lines } = await supervised({ backOff: [10] })
    const gateway = service("gateway")
    await supervisor.start(gateway.service)
    await gateway.end()
    await expect.poll(() => lines.length, { timeout: 10_000 }).toBe(2)
    await gateway.end()
    await expect.poll(() => failures.length, { timeout: 10_000 }).toBe(1)
    expect(failures[0]).toBeInstanceOf(StartError)
  })

  test("behavior: never starts the chain again", async () => {
    const { supervisor, service, failures, lines } = await supervised({ backOff: [10] })
    const chain = service("chain", false)
    await supervisor.start(chain.service)
    await chain.end()
    await expect.poll(() => failures.length, { timeout: 10_000 }).toBe(1)
    expect(failures[0]?.message).toContain("chain.log")
    expect(lines).toEqual([])
  })

  test("behavior: a service that waits to be started again is not, once all stops", async () => {
    const { supervisor, service, pids } = await supervised({ backOff: [200] })
    const gateway = service("gateway")
    await supervisor.start(gateway.service)
    await gateway.end()
    await supervisor.stop()
    await sleep(400)
    expect(pids).toHaveLength(1)
  })

  test("error: StartError with the end of the log when a service ends while starting", async () => {
    const { supervisor, service } = await supervised()
    const broken = service("web")
    const command = { ...broken.service.command, args: ["-e", "throw new RangeError('no build')"] }
    const starting = supervisor.start({ ...broken.service, command })
    await expect(starting).rejects.toThrow(StartError)
    await expect(starting).rejects.toThrow("no build")
  })

  test("error: StartError when a service never becomes healthy", async () => {
    const { supervisor, service } = await supervised({ startMs: 300 })
    const hanging = service("web")
    const command = { ...hanging.service.command, args: ["-e", "setInterval(() => {}, 1000)"] }
    await expect(supervisor.start({ ...hanging.service, command })).rejects.toThrow(StartError)
  })

  test("error: StartError for a start that is stopped", async () => {
    const { supervisor, service, pids } = await supervised()
    const hanging = service("web")
    const command = { ...hanging.service.command, args: ["-e", "setInterval(() => {}, 1000)"] }
    const starting = supervisor.start({ ...hanging.service, command })
    starting.catch(() => undefined)
    await expect.poll(() => pids.length, { timeout: 5_000 }).toBe(1)
    await supervisor.stop()
    await expect(starting).rejects.toThrow(StartError)
    expect(pids.map(isGroupAlive)).toEqual([false])
  })
})
