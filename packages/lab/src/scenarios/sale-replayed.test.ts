import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { saleReplayed } from "./sale-replayed.ts"

test("default", async () => {
  await playAsKept(saleReplayed)
})
