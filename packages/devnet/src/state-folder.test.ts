import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { prepareStateFolder, stateFolder } from "./state-folder.ts"

async function emptyState() {
  return stateFolder(join(await mkdtemp(join(tmpdir(), "urcar-state-")), ".urcar"))
}

describe("prepareStateFolder", () => {
  test("default: makes every folder", async () => {
    const state = await emptyState()
    await prepareStateFolder(state, false)
    expect((await readdir(state.path)).sort()).toEqual(["chain", "gateway", "indexer", "logs", "police"])
  })

  test("behavior: keeps what is there", async () => {
    const state = await emptyState()
    await prepareStateFolder(state, false)
    await writeFile(state.chainState, "{}")
    await prepareStateFolder(state, false)
    expect(await readFile(state.chainState, "utf8")).toBe("{}")
  })

  test("behavior: fresh empties every folder", async () => {
    const state = await emptyState()
    await prepareStateFolder(state, false)
    await writeFile(state.chainState, "{}")
    await prepareStateFolder(state, true)
    expect(await readdir(state.chain)).toEqual([])
  })
})
