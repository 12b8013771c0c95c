import { test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { workshopInventsAService } from "./workshop-invents-a-service.ts"

test("default", async () => {
  await playAsKept(workshopInventsAService)
})
