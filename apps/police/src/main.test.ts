import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { text } from "node:stream/consumers"
import { serveNode } from "@urcar/service/testing"
import { describe, expect, onTestFinished, test } from "vitest"
import { temporaryFolder } from "../test/serve-police.ts"

const program = join(import.meta.dirname, "main.ts")

async function start(environment: Readonly<Record<string, string>>) {
  const env = { PATH: process.env.PATH, DATA_DIR: await temporaryFolder(), ...environment }
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "pipe"] })
  onTestFinished(() => void child.kill("SIGKILL"))
  return child
}

describe("police", () => {
  test("default: tells its port, is well, and ends when asked to", async () => {
    const RPC_URL = await serveNode({ chainId: 31_337, block: 1 })
    const child = await start({ RPC_URL, POLICE_PORT: "24100" })
    const [line] = await once(createInterface(child.stdout), "line")
    const { message, port } = JSON.parse(String(line))
    expect(message).toBe("listening")
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)
    child.kill("SIGTERM")
    expect(await once(child, "exit")).toEqual([0, null])
  })

  test("error: a variable that does not fit is one line", async () => {
    const child = await start({ POLICE_PORT: "here" })
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit")])
    expect(code).toBe(1)
    expect(said.trimEnd().split("\n")).toHaveLength(1)
    expect(said).toContain("POLICE_PORT")
  })
})
