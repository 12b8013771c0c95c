import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { falseAccuser } from "./false-accuser.ts"

test("default", async () => {
  await playAsKept(falseAccuser)
})
