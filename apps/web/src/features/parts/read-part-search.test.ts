import { expect, test } from "vitest"
import { readPartSearch } from "./read-part-search.ts"

test("default: serial and maker in the register's spelling", () => {
  expect(readPartSearch({ serial: " 8hp-004 8213", maker: "zf" })).toMatchObject({
    ...{ text: "8hp-004 8213", serial: "8HP-0048213", maker: "ZF", wrong: undefined },
  })
  expect(readPartSearch({})).toMatchObject({ serial: undefined, wrong: undefined })
})

test("error: what cannot be a serial number or a maker is told apart", () => {
  expect(readPartSearch({ serial: "ä" })).toMatchObject({ serial: undefined, wrong: "serial" })
  expect(readPartSearch({ serial: "A1", maker: "?" })).toMatchObject({ serial: "A1", wrong: "maker" })
})
