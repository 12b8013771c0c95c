import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { colludingWitnesses } from "./colluding-witnesses.ts"

test("default", async () => {
  await playAsKept(colludingWitnesses)
})
