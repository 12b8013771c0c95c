import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"

const main = fileURLToPath(new URL("main.ts", import.meta.url))

function urcar(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8" })
  return { status, stdout, stderr }
}

describe("urcar lab", () => {
  test("default: lists the scenarios", () => {
    const { status, stdout } = urcar("lab")
    expect(status).toBe(0)
    expect(stdout).toContain("dealer-clocks-a-car")
    expect(JSON.parse(urcar("lab", "--json").stdout)).toContainEqual(
      expect.objectContaining({ name: "dealer-clocks-a-car" }),
    )
  })

  test("behavior: plays one as data", () => {
    const { status, stdout } = urcar("lab", "dealer-clocks-a-car", "--json")
    expect(JSON.parse(stdout)).toMatchObject({ scenario: "dealer-clocks-a-car", holds: true })
    expect(status).toBe(0)
  })

  test("behavior: tells one, also in German", () => {
    const { status, stdout } = urcar("lab", "dealer-clocks-a-car", "--language", "de")
    expect(stdout).toContain("Der Händler dreht den Tacho")
    expect(stdout).toContain("ILLOGICAL")
    expect(stdout).not.toContain("✗")
    expect(status).toBe(0)
  })

  test("error: exit code 2 for a wrong call", () => {
    for (const args of [
      ["lab", "nothing"],
      ["lab", "a", "b"],
      ["lab", "--language", "fr"],
      ["lab", "--fast"],
    ])
      expect(urcar(...args)).toMatchObject({ status: 2, stdout: "" })
  })
})
