import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { sellerDisappears } from "./seller-disappears.ts"

test("default", async () => {
  await playAsKept(sellerDisappears)
})
