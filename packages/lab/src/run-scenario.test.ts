import { certifyKey, certifyKeySync, getCertificate } from "@urcar/sdk/actions"
import { AlreadyCertifiedError, NotPoliceError } from "@urcar/sdk/errors"
import { describe, expect, test } from "vitest"
import { police, stranger } from "./part.ts"
import { runScenario } from "./run-scenario.ts"
import { defineScenario, type Step } from "./scenario.ts"

type Actor = "police" | "nobody"

/** A story of these acts by the police, one a step. */
function story(...acts: Step<Actor, null>["act"][]) {
  return defineScenario({
    ...{ name: "test", title: { en: "Test", de: "Probe" }, teaches: { en: "Nothing", de: "Nichts" } },
    begins: "2024-01-01",
    cast: { police: police(), nobody: stranger("nobody", { en: "Nobody", de: "Niemand" }, 7) },
    setScene: async () => null,
    steps: acts.map((act) => ({
      ...{ actor: "police" as const, sentence: { en: "acts at {day}", de: "handelt am {day}" } },
      ...{ values: { day: "noon" }, act },
    })),
  })
}

const certify: Step<Actor, null>["act"] = async (play) => {
  const key = play.address("nobody")
  await play.does("police", (client) => certifyKeySync(client, { key }))
  const { isValid } = await getCertificate(play.reader, { key })
  play.claim({ en: "Certified.", de: "Bestätigt." }, { found: isValid, expected: true })
}

describe("runScenario", () => {
  test("default: every step is told as data, with what was read", async () => {
    const seen: number[] = []
    const onStep = ({ at }: { readonly at: number }) => seen.push(at)
    const transcript = await runScenario(
      story(certify, async (play) => {
        const key = play.address("nobody")
        await play.wait(3)
        await play.isRefused("police", AlreadyCertifiedError, (client) => certifyKey(client, { key }))
      }),
      { onStep },
    )
    expect(transcript).toMatchObject({
      scenario: "test",
      holds: true,
      cast: [{ id: "police" }, { id: "nobody" }],
    })
    expect(transcript.steps).toMatchObject([
      {
        ...{ actor: "police", sentence: { en: "acts at noon", de: "handelt am noon" }, problem: null },
        happenings: [{ type: "transaction", by: "police" }],
        claims: [{ text: { en: "Certified." }, holds: true, found: "true" }],
      },
      { happenings: [{ type: "time" }, { type: "refusal", error: "AlreadyCertifiedError" }] },
    ])
    expect(seen).toHaveLength(2)
    expect((seen[1] ?? 0) - (seen[0] ?? 0)).toBeGreaterThanOrEqual(3 * 86_400)
    expect(JSON.parse(JSON.stringify(transcript))).toEqual(transcript)
  })

  test("behavior: a claim that does not hold ends the play", async () => {
    const { holds, steps } = await runScenario(
      story(async (play) => {
        play.claim({ en: "Police hold a title.", de: "" }, { found: 1, expected: 2 })
      }, certify),
    )
    expect(holds).toBe(false)
    expect(steps).toMatchObject([{ claims: [{ holds: false, found: "1" }] }])
  })

  test("behavior: so does an attempt that nothing refuses", async () => {
    const { holds, steps } = await runScenario(
      story(async (play) => {
        const key = play.address("nobody")
        await play.isRefused("police", AlreadyCertifiedError, (client) => certifyKey(client, { key }))
      }),
    )
    expect(holds).toBe(false)
    expect(steps[0]?.problem).toContain("nothing refused it")
  })

  test("behavior: so does a refusal for another reason than told", async () => {
    const { holds, steps } = await runScenario(
      story(async (play) => {
        const key = play.address("police")
        await play.isRefused("nobody", AlreadyCertifiedError, (client) => certifyKey(client, { key }))
      }),
    )
    expect(holds).toBe(false)
    expect(steps[0]).toMatchObject({ happenings: [{ type: "refusal", error: "NotPoliceError" }] })
    expect(steps[0]?.problem).toContain("refused otherwise")
  })

  test("behavior: so does a refusal that was not foreseen", async () => {
    const { holds, steps } = await runScenario(
      story(async (play) => {
        const key = play.address("police")
        await play.does("nobody", (client) => certifyKeySync(client, { key }))
      }),
    )
    expect(holds).toBe(false)
    expect(steps[0]?.problem).toContain(new NotPoliceError({}).name)
  })
})
