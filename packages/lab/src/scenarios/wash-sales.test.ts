import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { washSales } from "./wash-sales.ts"

test("default", async () => {
  await playAsKept(washSales)
})
