import assert from "node:assert/strict"
import { describe, it } from "node:test"
import { missingForNetwork } from "./network-suite.mjs"

describe("missingForNetwork", () => {
  it("asks nothing of the machine for anvil", () => {
    assert.equal(missingForNetwork({ ENGINE: "anvil" }), undefined)
  })

  it("behavior: Besu must be named", () => {
    assert.match(missingForNetwork({ ENGINE: "besu" }) ?? "", /BESU_HOME/)
    assert.equal(missingForNetwork({ ENGINE: "besu", BESU_HOME: "/opt/besu" }), undefined)
  })
})
