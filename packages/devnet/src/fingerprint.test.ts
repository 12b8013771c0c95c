import { mkdir, mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { fingerprint } from "./fingerprint.ts"

async function folderWith(text: string) {
  const folder = await mkdtemp(join(tmpdir(), "urcar-fingerprint-"))
  await mkdir(join(folder, "deep"))
  await writeFile(join(folder, "deep", "file.ts"), text)
  return folder
}

describe("fingerprint", () => {
  test("default: the same files have the same one", async () => {
    const folder = await folderWith("one")
    expect(await fingerprint([folder])).toBe(await fingerprint([folder]))
  })

  test("behavior: a changed file, a new file or a further text changes it", async () => {
    const folder = await folderWith("one")
    const before = await fingerprint([folder])
    expect(await fingerprint([folder], "more")).not.toBe(before)
    await writeFile(join(folder, "deep", "file.ts"), "two")
    const changed = await fingerprint([folder])
    await writeFile(join(folder, "new.ts"), "")
    expect(new Set([before, changed, await fingerprint([folder])]).size).toBe(3)
  })

  test("behavior: what does not exist counts as empty", async () => {
    expect(await fingerprint(["/none"])).toBe(await fingerprint([]))
  })
})
