import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { silentWriter } from "./silent-writer.ts"

test("default", async () => {
  await playAsKept(silentWriter)
})
