import assert from "node:assert/strict"
import { test } from "node:test"
import hre from "hardhat"
import { measureAttestedSales } from "../gas/attested-sale.ts"
import { measureEscrowSales } from "../gas/escrow-sale.ts"
import { measureAppending, measureBatches, measureRegistering, populate } from "../gas/life-file.ts"
import { measureLiens } from "../gas/payoff-sale.ts"
import { measureSales } from "../gas/sale.ts"
import { readSnapshot, writeSnapshot } from "../gas/snapshot.ts"
import { setStage } from "../gas/stage.ts"
import { measureAnchors } from "../gas/witness.ts"

// Whole transactions, calldata and their 21,000 included. `UPDATE_SNAPSHOT=1` takes new figures.
test("gas is what was committed", { skip: hre.globalOptions.coverage }, async () => {
  const stage = await setStage()
  await populate(stage)
  const figures = {
    ...(await measureRegistering(stage)),
    ...(await measureAppending(stage)),
    ...(await measureBatches(stage)),
    ...(await measureSales(stage)),
    ...(await measureAttestedSales(stage)),
    ...(await measureEscrowSales(stage)),
    ...(await measureLiens(stage)),
    ...(await measureAnchors()),
  }
  if (process.env.UPDATE_SNAPSHOT) await writeSnapshot(figures)
  assert.deepEqual(figures, await readSnapshot())
})
