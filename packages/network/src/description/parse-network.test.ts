import { describe, expect, it } from "vitest"
import { describeLocalNetwork } from "./local.ts"
import { NetworkError } from "./network-error.ts"
import { parseNetwork } from "./parse-network.ts"

const local = describeLocalNetwork()

function problemsOf(value: unknown): readonly string[] {
  try {
    parseNetwork(value)
  } catch (error) {
    if (error instanceof NetworkError) return error.problems
    throw error
  }
  return []
}

describe("parseNetwork", () => {
  it("reads the local network as it is", () => {
    expect(parseNetwork(JSON.parse(JSON.stringify(local)))).toEqual(local)
  })

  it("error: NetworkError, three validators where four are needed", () => {
    expect(problemsOf({ ...local, validators: local.validators.slice(0, 3) })).toEqual([
      "4 validators are needed to tolerate 1 faulty (3f + 1); there are 3, which tolerate 0.",
    ])
  })

  it.each(["name", "address", "host"] as const)("error: NetworkError, the same %s twice", (field) => {
    const [first, second, ...others] = local.validators
    const twin = { ...second, [field]: first?.[field] }
    const problems = problemsOf({ ...local, validators: [first, twin, ...others] })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`have the same ${field}`)
  })

  it("error: NetworkError, the same node key twice", () => {
    const nodeKey = "ab".repeat(64)
    const validators = local.validators.map((one, place) => (place < 2 ? { ...one, nodeKey } : one))
    expect(problemsOf({ ...local, validators })).toEqual([`nodes: v1 and v2 have the same key ${nodeKey}.`])
  })

  it("error: NetworkError, a validator of nobody", () => {
    const [first, ...others] = local.validators
    expect(problemsOf({ ...local, validators: [{ ...first, member: "nobody" }, ...others] })).toEqual([
      "validators: v1 belongs to nobody, which is no member.",
    ])
  })

  it("error: NetworkError, one operator or one country that could stop it alone", () => {
    const [first, second, ...others] = local.validators
    expect(
      problemsOf({ ...local, validators: [first, { ...second, member: first?.member }, ...others] }),
    ).toEqual([
      "nordwerk would hold 2 seats and could stop the network alone: at most 1.",
      "DE would hold 2 seats and could stop the network alone: at most 1.",
    ])
  })

  it.each([
    ["chainId", 0],
    ["blockSeconds", 0],
    ["gasLimit", 1_000_000],
    ["gas", "priced"],
    ["validators", []],
    ["deployer", "0xf39fd6e51aad88f6f4ce6ab8827279cfffb9226"],
    ["unknown", 1],
  ])("error: NetworkError, %s %j", (field, value) => {
    expect(problemsOf({ ...local, [field]: value })[0]).toMatch(/^[^\n]+\.$/)
  })
})
