import type { Hex } from "viem"
import { describe, expect, inject, test } from "vitest"
import { CountNotHigherError, NotPoliceError } from "../../errors/authority-refusals.ts"
import { openRegister } from "../../testing/register.ts"
import { getLogAnchor, listLogAnchors } from "../getLogAnchor/getLogAnchor.ts"
import { anchorLog, anchorLogSync } from "./anchorLog.ts"

const chainUrl = inject("chainUrl")
const headOf = (count: number): Hex => `0x${count.toString(16).padStart(64, "0")}`

describe("anchorLog", () => {
  test("default: every anchor is found again, the first first", async () => {
    const { police, reader } = await openRegister(chainUrl, "SK")
    expect(await getLogAnchor(reader, { country: "SK" })).toBeNull()
    expect(await listLogAnchors(reader, { country: "SK" })).toEqual([])
    for (const count of [1, 4, 5]) {
      const { event } = await anchorLogSync(police, { head: headOf(count), count })
      expect(event).toMatchObject({ head: headOf(count), count })
    }
    const anchors = await listLogAnchors(reader, { country: "SK" })
    expect(anchors.map(({ count }) => count)).toEqual([1, 4, 5])
    expect(await getLogAnchor(reader, { country: "SK" })).toMatchObject({ head: headOf(5), count: 5 })
    expect(await getLogAnchor(reader, { country: "SI" })).toBeNull()
  })

  test("error: CountNotHigherError, NotPoliceError", async () => {
    const { police, department } = await openRegister(chainUrl, "SI")
    await anchorLogSync(police, { head: headOf(2), count: 2 })
    await expect(anchorLog(police, { head: headOf(3), count: 2 })).rejects.toBeInstanceOf(CountNotHigherError)
    await expect(anchorLog(department, { head: headOf(3), count: 3 })).rejects.toBeInstanceOf(NotPoliceError)
  })
})
