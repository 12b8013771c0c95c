import { spawn } from "node:child_process"
import { generateKeyPairSync } from "node:crypto"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { getDomain } from "@urcar/sdk/chain"
import { type PassportTrust, passportFromText, passportToText, verifyPassport } from "@urcar/sdk/passport"
import {
  actor,
  type LivedVehicle,
  type LocalChain,
  liveVehicle,
  openRegister,
  startLocalChain,
} from "@urcar/sdk/testing"
import { PDFDocument } from "pdf-lib"
import { keccak256, stringToHex } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

const main = fileURLToPath(new URL("main.ts", import.meta.url))
let chain: LocalChain
let lived: LivedVehicle
let folder: string

/** The private key file of a country's department on a test's chain, as `actor` derives it. */
const keyFile = async (country: "AT" | "BE") => {
  const path = join(folder, `${country}.key`)
  await writeFile(path, keccak256(stringToHex(`urcar test ${country} department`)))
  return path
}

beforeAll(async () => {
  chain = await startLocalChain()
  lived = await liveVehicle(await openRegister(chain.url, "AT"))
  folder = await mkdtemp(join(tmpdir(), "urcar-passport-"))
})

afterAll(async () => {
  await chain.stop()
  await rm(folder, { recursive: true })
})

async function urcar(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"] })
  const ended = new Promise((resolve) => child.once("exit", resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await ended, stdout, stderr }
}

/** A checkpoint that departments sign one after the other, each with its own node. */
async function signedBy(...countries: ("AT" | "BE")[]): Promise<string> {
  const path = join(folder, `${countries.join("-")}.json`)
  for (const [place, country] of countries.entries()) {
    const others = place === 0 ? [] : ["--join", path]
    const signed = await urcar("checkpoint", "--key", await keyFile(country), "--rpc", chain.url, ...others)
    expect(signed).toMatchObject({ status: 0, stderr: "" })
    await writeFile(path, signed.stdout)
  }
  return path
}

describe("urcar passport", () => {
  test("default: a PDF, and a QR that is genuine offline for who knows the departments", async () => {
    const checkpoint = await signedBy("AT", "BE")
    const out = join(folder, "passport.pdf")
    const given = ["--rpc", chain.url, "--checkpoint", checkpoint, "--out", out, "--json"]
    const { status, stdout, stderr } = await urcar(
      "passport",
      lived.vin,
      ...given,
      "--site",
      "https://urcar.example/",
    )
    expect([status, stderr]).toEqual([0, ""])
    const printed: { text: string; bytes: number; time: number } = JSON.parse(stdout)
    expect(printed).toMatchObject({ vin: lived.vin, file: out, countries: ["AT", "BE"] })
    expect(printed.bytes).toBeLessThanOrEqual(1_200)
    expect(printed.text).toMatch(/^https:\/\/urcar\.example\/verify#[A-Z2-7]+$/)

    const departments = (["AT", "BE"] as const).map((country) => ({
      account: actor(country, "department").address,
      country,
    }))
    const trust: PassportTrust = { domain: getDomain(31_337), departments, now: printed.time, vin: lived.vin }
    const { verdict, records } = verifyPassport(printed.text, trust)
    expect(verdict).toBe("genuine")
    expect(records.at(-1)).toMatchObject({ sequence: 10, kind: "sale" })
    const wrong = passportFromText(printed.text)
    wrong[100] = (wrong[100] ?? 0) ^ 1
    expect(verifyPassport(passportToText(wrong), trust).reason).toBe("damaged")

    const pdf = await PDFDocument.load(await readFile(out))
    expect(pdf.getTitle()).toBe(`Vehicle passport ${lived.vin}`)
    expect(pdf.getPageCount()).toBeGreaterThanOrEqual(1)
  })

  test("behavior: in German, in words for people", async () => {
    const checkpoint = await signedBy("AT", "BE")
    const out = join(folder, "pass.pdf")
    const given = ["--rpc", chain.url, "--checkpoint", checkpoint, "--out", out, "--language", "de"]
    const { status, stdout } = await urcar("passport", lived.vin, ...given)
    expect(status).toBe(0)
    expect(stdout).toContain("signed by AT, BE")
    expect((await PDFDocument.load(await readFile(out))).getTitle()).toBe(`Fahrzeugpass ${lived.vin}`)
  })

  test("behavior: as JSON-LD, by the codes of the certificate, as a credential", async () => {
    const write = (...args: string[]) => urcar("passport", lived.vin, "--rpc", chain.url, "--format", ...args)
    const [car, certificate] = await Promise.all([write("jsonld"), write("eu")])
    expect(JSON.parse(car.stdout)).toMatchObject({ "@type": "Car", brand: { name: "Testa" } })
    expect(JSON.parse(certificate.stdout)).toMatchObject({ E: lived.vin, "D.1": "Testa", B: null })
    const key = join(folder, "issuer.pem")
    const { privateKey } = generateKeyPairSync("ed25519")
    await writeFile(key, privateKey.export({ format: "pem", type: "pkcs8" }))
    const credential = await write("vc", "--key", key)
    expect(JSON.parse(credential.stdout)).toMatchObject({
      type: ["VerifiableCredential"],
      credentialSubject: { vehicleIdentificationNumber: lived.vin },
      proof: { cryptosuite: "eddsa-jcs-2022" },
    })
    expect((await write("vc")).status).toBe(2)
    expect((await write("vc", "--key", join(folder, "AT.key"))).status).toBe(2)
    expect((await write("xml")).status).toBe(2)
  })

  test("error: exit code 1 where too few departments signed", async () => {
    const checkpoint = await signedBy("AT")
    const { status, stderr } = await urcar(
      "passport",
      lived.vin,
      "--rpc",
      chain.url,
      "--checkpoint",
      checkpoint,
    )
    expect(status).toBe(1)
    expect(stderr).toContain("departments of 1 countries, 2 are needed")
  })

  test("error: exit code 2 for a checkpoint that is none, or of another root", async () => {
    const checkpoint = await signedBy("AT")
    const changed = (await readFile(checkpoint, "utf8")).replace(/"root":"0x../, '"root":"0x00')
    const path = join(folder, "other.json")
    for (const content of [changed, "{}"]) {
      await writeFile(path, content)
      const { status } = await urcar("passport", lived.vin, "--rpc", chain.url, "--checkpoint", path)
      expect(status).toBe(2)
    }
    const joined = await urcar("checkpoint", "--key", await keyFile("BE"), "--rpc", chain.url, "--join", path)
    expect(joined.status).toBe(2)
    await writeFile(path, changed)
    expect(
      await urcar("checkpoint", "--key", await keyFile("BE"), "--rpc", chain.url, "--join", path),
    ).toMatchObject({
      status: 1,
      stdout: "",
    })
  })
})
