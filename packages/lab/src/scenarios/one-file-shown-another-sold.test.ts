import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { oneFileShownAnotherSold } from "./one-file-shown-another-sold.ts"

test("default", async () => {
  await playAsKept(oneFileShownAnotherSold)
})
