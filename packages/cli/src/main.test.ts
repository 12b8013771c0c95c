import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

const main = fileURLToPath(new URL("main.ts", import.meta.url))
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "urcar-cli-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

function urcar(args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { input, encoding: "utf8" })
  return { status, stdout, stderr }
}

function jsonLines(text: string): unknown[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
}

const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join("\n")

describe("urcar", () => {
  test("default", () => {
    expect(urcar(["--help"])).toMatchObject({ status: 0, stderr: "" })
    expect(urcar(["--help"]).stdout).toContain("urcar odometer <file|->")
  })

  test("error: exit code 2 for a wrong call, in one line", () => {
    for (const args of [
      ["fly"],
      ["toString"],
      ["vin"],
      ["vin", "a", "b"],
      ["vin", "-", "--fast"],
      ["odometer"],
    ]) {
      const { status, stdout, stderr } = urcar(args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
      expect(stderr.trimEnd().split("\n")).toHaveLength(1)
    }
    expect(urcar([]).status).toBe(2)
  })

  test("error: exit code 2 for a file that cannot be read", () => {
    expect(urcar(["vin", join(folder, "none")])).toMatchObject({ status: 2, stdout: "" })
    expect(urcar(["odometer", folder])).toMatchObject({ status: 2, stdout: "" })
  })
})

describe("urcar vin", () => {
  test("default", () => {
    const file = join(folder, "vins.txt")
    writeFileSync(file, "\uFEFFWVWZZZ1JZXW000001\r\n\r\n1m8gdm9axkp042788\r\n")
    expect(urcar(["vin", file])).toEqual({
      status: 0,
      stdout: "WVWZZZ1JZXW000001 valid\n1M8GDM9AXKP042788 valid\n",
      stderr: "",
    })
  })

  test("behavior: every line is reported, one bad one makes exit code 1", () => {
    const input = "WVWZZZ1JZXW000001\nWVWZZZ1JZXW00000\n\n1M8GDM9A1KP042788\nWVWZZZ1JZXW00000O"
    const { status, stdout } = urcar(["vin", "-", "--json"], input)
    expect(status).toBe(1)
    expect(jsonLines(stdout)).toEqual([
      { line: 1, vin: "WVWZZZ1JZXW000001", valid: true },
      { line: 2, vin: "WVWZZZ1JZXW00000", valid: false, reason: "length" },
      { line: 4, vin: "1M8GDM9A1KP042788", valid: false, reason: "check-digit", expected: "X" },
      { line: 5, vin: "WVWZZZ1JZXW00000O", valid: false, reason: "charset" },
    ])
  })

  test("behavior: nothing to check is exit code 3", () => {
    expect(urcar(["vin", "-"], "\n \n")).toMatchObject({ status: 3, stdout: "" })
  })

  test("behavior: a reader that stops early is no error", () => {
    const command = `yes WVWZZZ1JZXW000001 | head -n 50000 | "${process.execPath}" "${main}" vin - | head -n 1`
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" })
    expect({ stdout, stderr }).toEqual({ stdout: "WVWZZZ1JZXW000001 valid\n", stderr: "" })
  })
})

describe("urcar odometer", () => {
  const rising = [
    { at: "2020-01-01", value: 10_000, unit: "km" },
    { at: 1_609_459_200, value: 22_000, unit: "km", kind: "inspection" },
  ]

  test("default", () => {
    const file = join(folder, "readings.jsonl")
    writeFileSync(file, lines(...rising))
    expect(urcar(["odometer", file, "--json"])).toEqual({
      status: 0,
      stdout: '{"verdict":"LOGICAL","reason":"RISING","acceptedKm":22000,"highestKm":22000,"breaches":[]}\n',
      stderr: "",
    })
  })

  test("behavior: ILLOGICAL is exit code 1, breaches count the readings from 0", () => {
    const input = `\n${lines(...rising)}\n\n${lines({ at: "2022-01-01", value: 8_000, unit: "km" })}\n`
    const { status, stdout } = urcar(["odometer", "-", "--json"], input)
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      verdict: "ILLOGICAL",
      reason: "READING_FELL",
      acceptedKm: 22_000,
      highestKm: 22_000,
      breaches: [2],
    })
    expect(urcar(["odometer", "-"], input).stdout).toBe(
      "ILLOGICAL READING_FELL\naccepted 22000 km, highest 22000 km\nbreaches 2\n",
    )
  })

  test("behavior: what a record adds is taken too: a backdated entry stays backdated in any order of lines", () => {
    const life = [
      { at: "2020-01-01", value: 120_000, unit: "km", sequence: 1 },
      { at: "2020-06-01", value: 12_500, unit: "km", sequence: 2 },
      { at: "2021-12-01", value: 13_000, unit: "km", sequence: 3 },
      { at: "2020-06-04", value: 125_010, unit: "km", sequence: 4 },
    ]
    expect(urcar(["odometer", "-"], lines(...life)).status).toBe(1)
    expect(urcar(["odometer", "-"], lines(...life.toReversed())).status).toBe(1)
  })

  test("behavior: NO_JUDGEMENT is exit code 3", () => {
    const { status, stdout } = urcar(["odometer", "-", "--json"], "")
    expect(status).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "NO_JUDGEMENT", acceptedKm: null, highestKm: null })
  })

  test.each([
    "no json",
    "[1]",
    "null",
    '{"at":"2020-01-01","value":1}',
    '{"at":"2020-01-01","value":"1","unit":"km"}',
    '{"at":"2020-01-01","value":-1,"unit":"km"}',
    '{"at":"2020-01-01","value":10000000,"unit":"km"}',
    '{"at":"2020-01-01","value":1,"unit":"KM"}',
    '{"at":"soon","value":1,"unit":"km"}',
    '{"at":"2020-01-01","value":1,"unit":"km","kind":7}',
    '{"value":1,"unit":"km"}',
  ])("error: exit code 4 and the line's number for %s", (line) => {
    const { status, stdout, stderr } = urcar(["odometer", "-"], `${lines(...rising)}\n${line}`)
    expect({ status, stdout }).toEqual({ status: 4, stdout: "" })
    expect(stderr).toMatch(/^urcar: line 3: /)
  })
})
