import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { logTail } from "./log-tail.ts"

describe("logTail", () => {
  test("default: the last lines, indented", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "urcar-log-")), "web.log")
    await writeFile(file, Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join(""))
    expect((await logTail(file)).split("\n")).toHaveLength(15)
    expect(await logTail(file)).toMatch(/^ {2}line 5\n[\s\S]* {2}line 19$/)
  })

  test("behavior: no log has no end", async () => {
    expect((await logTail("/none")).trim()).toBe("")
  })
})
