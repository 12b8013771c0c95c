import { existsSync } from "node:fs"
import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { secureIndexerState } from "./indexer-state.ts"
import { prepareStateFolder, stateFolder } from "./state-folder.ts"

const rpcUrl = "http://127.0.0.1:8545"

async function filledState() {
  const state = stateFolder(await mkdtemp(join(tmpdir(), "urcar-indexer-")))
  await prepareStateFolder(state, false)
  await secureIndexerState(state, rpcUrl, true)
  const row = join(state.indexer, "row")
  await writeFile(row, "")
  return { state, row }
}

describe("secureIndexerState", () => {
  test("default: keeps what the same code filled from the same chain", async () => {
    const { state, row } = await filledState()
    expect(await secureIndexerState(state, rpcUrl, true)).toBe(true)
    expect(existsSync(row)).toBe(true)
  })

  test("behavior: begins anew on a chain that went on differently", async () => {
    const { state, row } = await filledState()
    expect(await secureIndexerState(state, rpcUrl, false)).toBe(false)
    expect(existsSync(row)).toBe(false)
  })

  test("behavior: begins anew on another address", async () => {
    const { state, row } = await filledState()
    expect(await secureIndexerState(state, "http://127.0.0.1:9545", true)).toBe(false)
    expect(existsSync(row)).toBe(false)
  })
})
