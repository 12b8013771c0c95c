import { createIndexerClient } from "@urcar/sdk/indexer-client"
import { expect, test } from "vitest"
import { findCars } from "./find-cars.ts"
import { readNotice } from "./read-notice.ts"

/** Where nobody answers: whatever is asked there fails. */
const lists = createIndexerClient("http://127.0.0.1:9")

test("error: what is neither VIN nor range is named, and nothing is asked", async () => {
  expect(await findCars(lists, "WVWZZZ1KZAW00000O")).toEqual({
    ...{ state: "malformed", line: "WVWZZZ1KZAW00000O" },
  })
  expect(await findCars(lists, " \n;")).toEqual({ state: "empty" })
})

test("readNotice: complete, in the register's spelling; nothing while something is missing", () => {
  const draft = {
    ...{ campaign: " nw-41 ", announcedOn: "2026-11-01", risk: "high", part: "battery", remedy: "repair" },
  }
  expect(readNotice(draft)).toEqual({ ...draft, v: 1, campaign: "NW-41" })
  expect(readNotice({ ...draft, risk: "" })).toBeUndefined()
  expect(readNotice({ ...draft, campaign: "" })).toBeUndefined()
  expect(readNotice({ ...draft, announcedOn: "soon" })).toBeUndefined()
})
