import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { secureChainState } from "./chain-state.ts"
import { StartError } from "./start-error.ts"
import { prepareStateFolder, stateFolder } from "./state-folder.ts"

async function stateWith(dump?: string) {
  const state = stateFolder(await mkdtemp(join(tmpdir(), "urcar-chain-")))
  await prepareStateFolder(state, false)
  if (dump !== undefined) await writeFile(state.chainState, dump)
  return state
}

describe("secureChainState", () => {
  test("default: nothing dumped yet", async () => {
    expect(await secureChainState(await stateWith())).toBe("empty")
  })

  test("behavior: continues from a whole dump", async () => {
    expect(await secureChainState(await stateWith("{}"))).toBe("continued")
  })

  test.each(["half a dump", "no dump"])(
    "behavior: takes the dump before when the last left %s",
    async (left) => {
      const state = await stateWith('{"block":1}')
      await secureChainState(state)
      if (left === "half a dump") await writeFile(state.chainState, '{"blo')
      else await rm(state.chainState)
      expect(await secureChainState(state)).toBe("previous dump")
      expect(await readFile(state.chainState, "utf8")).toBe('{"block":1}')
    },
  )

  test("error: StartError when no dump can be read", async () => {
    await expect(secureChainState(await stateWith("{"))).rejects.toThrow(StartError)
  })
})
