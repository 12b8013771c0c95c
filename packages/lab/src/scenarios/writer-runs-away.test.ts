import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { writerRunsAway } from "./writer-runs-away.ts"

test("default", async () => {
  await playAsKept(writerRunsAway)
})
