import assert from "node:assert/strict"
import { describe, it } from "node:test"
import { countHardhatOutput } from "./hardhat-output.mjs"

describe("countHardhatOutput", () => {
  it("reads the closing summary", () => {
    const output =
      "    ✔ test_c()\n\n3 passing (2 solidity, 1 nodejs)\n2 failing (2 solidity)\n1 skipped (1 nodejs)\n"
    assert.deepEqual(countHardhatOutput(output), { passed: 3, failed: 2 })
  })

  it("behavior: reads through turbo's prefixes and colours", () => {
    const output = "@urcar/contracts:test: \u001b[32m12 passing\u001b[39m (12 solidity)\r\n"
    assert.deepEqual(countHardhatOutput(output), { passed: 12, failed: 0 })
  })

  it("behavior: a test's own name is not a summary", () => {
    assert.equal(countHardhatOutput("    ✔ keeps 3 passing (of 4) checks\n"), undefined)
  })

  it("error: a run without a summary has no count", () => {
    assert.equal(countHardhatOutput("Error HHE27: …\n"), undefined)
  })
})
