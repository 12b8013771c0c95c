import { createRandom, type TestRegister } from "@urcar/sdk/testing"
import { expect, onTestFinished } from "vitest"
import { type Load, sleep, startLoad, waitForEnds } from "./business-load.ts"
import { type Fleet, readingsAccepted, readingsOnChain } from "./fleet.ts"
import type { GatewayProcess } from "./gateway-process.ts"
import type { Kills } from "./split-kills.ts"

/** A gateway that is killed under load, again and again. */
export interface KillLine {
  readonly register: TestRegister
  readonly fleet: Fleet
  readonly kills: Kills
  readonly start: () => Promise<GatewayProcess>
  /** A gateway on the same database that is left alone. */
  readonly survivor?: GatewayProcess
}

/** Kills at random moments, and looks whether every record that was answered is on chain once. @returns how many */
export async function killUnderLoad({ start, survivor, ...line }: KillLine): Promise<number> {
  const first = await start()
  const urls = survivor ? [first.url, survivor.url] : [first.url]
  const load = startLoad({ urls, ...line.fleet, group: 3 })
  const running = await killAgainAndAgain(start, first, line.kills)
  onTestFinished(running.kill)
  const count = await expectOnce(line, load, survivor?.url ?? running.url)
  expect(await running.stop()).toBe(0)
  return count
}

/** Kills one process after the other and starts it again. */
async function killAgainAndAgain(
  start: () => Promise<GatewayProcess>,
  first: GatewayProcess,
  { from, to }: Kills,
): Promise<GatewayProcess> {
  const random = createRandom(from)
  let running = first
  for (let kill = from; kill <= to; kill++) {
    await sleep(random.integer(0, 1_500))
    await running.kill()
    running = await start()
  }
  return running
}

async function expectOnce(
  { register, fleet }: Pick<KillLine, "register" | "fleet">,
  load: Load,
  url: string,
): Promise<number> {
  const accepted = await load.finish()
  const ends = await waitForEnds(
    url,
    accepted.map(({ hash }) => hash),
  )
  expect(ends.filter(({ status }) => status !== "recorded")).toEqual([])
  expect(await readingsOnChain(register, fleet)).toEqual(readingsAccepted(accepted))
  return accepted.length
}
