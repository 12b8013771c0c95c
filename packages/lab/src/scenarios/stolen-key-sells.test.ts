import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { stolenKeySells } from "./stolen-key-sells.ts"

test("default", async () => {
  await playAsKept(stolenKeySells)
})
