import { expect, test } from "vitest"
import { keepAnswers } from "./kept-answers.ts"

/** A question that takes `time` each time and tells how often it was asked. */
function prepare(time: number) {
  let now = 0
  const asked: string[] = []
  const ask = keepAnswers(
    async (question) => {
      asked.push(question)
      const count = asked.length
      await Promise.resolve()
      now += time
      if (question === "bad") throw new Error("bad")
      return count
    },
    () => now,
  )
  const pass = (milliseconds: number) => {
    now += milliseconds
  }
  return { ask, asked, pass }
}

test("behavior: everybody who asks at once gets one answer, and so do all for twenty times as long", async () => {
  const { ask, asked, pass } = prepare(10)
  expect(await Promise.all([ask("a"), ask("a"), ask("a")])).toEqual([1, 1, 1])
  pass(199)
  expect(await ask("a")).toBe(1)
  pass(1)
  expect(await ask("a")).toBe(2)
  expect(asked).toEqual(["a", "a"])
})

test("behavior: another question has an answer of its own", async () => {
  const { ask } = prepare(10)
  expect([await ask("a"), await ask("b"), await ask("a")]).toEqual([1, 2, 1])
})

test("error: a failure is told to whoever waits, and is not kept", async () => {
  const { ask, asked } = prepare(10)
  await expect(ask("bad")).rejects.toThrow("bad")
  await expect(ask("bad")).rejects.toThrow("bad")
  expect(asked).toEqual(["bad", "bad"])
})

test("behavior: questions nobody has asked for long make room", async () => {
  const { ask, asked } = prepare(10)
  await ask("first")
  for (let number = 0; number < 32; number++) await ask(String(number))
  await ask("first")
  expect(asked.filter((question) => question === "first")).toHaveLength(2)
})
