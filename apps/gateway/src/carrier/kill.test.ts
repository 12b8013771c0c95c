import { openRegister } from "@urcar/sdk/testing"
import { findPostgres, startPostgres } from "@urcar/service/testing"
import { afterAll, describe, expect, inject, onTestFinished, test } from "vitest"
import { bundleGateway } from "../../test/bundle-gateway.ts"
import { createFleet } from "../../test/fleet.ts"
import { freePort } from "../../test/free-port.ts"
import { startGateway } from "../../test/gateway-process.ts"
import { killUnderLoad } from "../../test/kill-line.ts"
import { randomKeys } from "../../test/serve-gateway.ts"
import { type Kills, splitKills } from "../../test/split-kills.ts"
import { temporaryFolder } from "../../test/temporary-folder.ts"

/**
 * More of them: `GATEWAY_KILLS=1000 vitest run src/carrier/kill.test.ts`. Each hundred is a test of its own, so that a
 * long run can be taken up again where it stopped: `-t "kills 301 to 400"`. A quarter as many hit one of two gateways.
 */
const kills = Number(process.env.GATEWAY_KILLS ?? 3)
const besideAnother = Math.max(Math.min(kills, 3), Math.ceil(kills / 4))
const perTest = 100
/** Gateways killed side by side, each with a database, senders and vehicles of its own. */
const sideBySide = 3

const postgres = findPostgres()
const chainUrl = inject("chainUrl")
const alone = await openRegister(chainUrl, "CY")
const maker = await alone.business("kill maker", "manufacturer")
const together = await openRegister(chainUrl, "LV")
const otherMaker = await together.business("kill maker", "manufacturer")

async function environmentOf(more: Readonly<Record<string, string>>, atEnd = onTestFinished) {
  const own = { RPC_URL: chainUrl, DATA_DIR: await temporaryFolder(atEnd), GATEWAY_PORT: await freePort() }
  return { ...own, SENDER_KEYS: randomKeys(), ...more }
}

const program = await bundleGateway()
const compiling = await startGateway(await environmentOf({}, afterAll), program)
await compiling.stop()

async function prepareLine(range: Kills) {
  const fleet = await createFleet(alone, `kill alone ${range.from}`, maker)
  const environment = await environmentOf({})
  return { register: alone, fleet, kills: range, start: () => startGateway(environment, program) }
}

describe("kill -9 at random moments under load", () => {
  test.for(splitKills({ from: 1, to: kills }, perTest))(
    "default: kills $from to $to, every record that was answered is on chain exactly once",
    async (range, { annotate }) => {
      const each = Math.ceil((range.to - range.from + 1) / sideBySide)
      const lines: Awaited<ReturnType<typeof prepareLine>>[] = []
      for (const part of splitKills(range, each)) lines.push(await prepareLine(part))
      const counts = await Promise.all(lines.map(killUnderLoad))
      await annotate(`records answered: ${counts.join(" + ")}`)
      expect(Math.min(...counts)).toBeGreaterThan(0)
    },
  )

  test.skipIf(postgres === undefined).for(splitKills({ from: 1, to: besideAnother }, perTest))(
    "behavior: two gateways on one PostgreSQL, one killed, kills $from to $to",
    async (range, { annotate }) => {
      const DATABASE_URL = await startPostgres(postgres ?? "")
      const SENDER_KEYS = randomKeys()
      const ours = await environmentOf({ DATABASE_URL, SENDER_KEYS })
      const fleet = await createFleet(together, `kill together ${range.from}`, otherMaker)
      const survivor = await startGateway(await environmentOf({ DATABASE_URL, SENDER_KEYS }), program)
      onTestFinished(survivor.kill)
      const start = () => startGateway(ours, program)
      const count = await killUnderLoad({ register: together, fleet, kills: range, start, survivor })
      await annotate(`records answered: ${count}`)
    },
  )
})
