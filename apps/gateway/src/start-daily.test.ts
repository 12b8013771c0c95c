import { expect, test } from "vitest"
import { startDaily } from "./start-daily.ts"

test("default: done at once; stopping waits for what runs, and a failure is told", async () => {
  const done: string[] = []
  const work = async () => {
    await Promise.resolve()
    done.push("done")
    throw new RangeError("no chain")
  }
  const daily = startDaily(work, ({ name }) => done.push(name))
  expect(done).toEqual([])
  await daily.stop()
  expect(done).toEqual(["done", "RangeError"])
})
