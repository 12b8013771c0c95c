import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { truncatedHistory } from "./truncated-history.ts"

test("default", async () => {
  await playAsKept(truncatedHistory)
})
