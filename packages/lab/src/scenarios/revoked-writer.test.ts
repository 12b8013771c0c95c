import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { revokedWriter } from "./revoked-writer.ts"

test("default", async () => {
  await playAsKept(revokedWriter)
})
