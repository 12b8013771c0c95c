import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { bankAttestsTwice } from "./bank-attests-twice.ts"

test("default", async () => {
  await playAsKept(bankAttestsTwice)
})
