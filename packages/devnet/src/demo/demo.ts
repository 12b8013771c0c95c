import { createReadClient } from "@urcar/sdk/chain"
import { parseEther } from "viem"
import { setBalance } from "viem/actions"
import { createCast } from "./actors.ts"
import { type ChainSwitches, createSwitches, mineAt } from "./clock.ts"
import { lives } from "./lives/index.ts"
import { createPeople } from "./people.ts"
import type { LifePlan } from "./plan.ts"
import { play, toScenes } from "./play.ts"
import { setupActs } from "./setup.ts"
import type { DemoSpan } from "./span.ts"
import { type ToldLife, tellLife } from "./tell-life.ts"
import { trustActs } from "./trust.ts"

/** All that the demo tells. */
export interface DemoStory {
  readonly lives: readonly ToldLife[]
  readonly formerCountries: readonly string[]
}

/** Tells every life; nothing is sent. */
export function tellDemo(span: DemoSpan, plans: readonly LifePlan[] = lives): DemoStory {
  const people = createPeople()
  const told = plans.map((plan) => tellLife(plan, span, people))
  return { lives: told, formerCountries: people.formerCountries }
}

/**
 * Sends the demo to a chain that holds the contracts and nothing else, or from the block on where it was interrupted.
 *
 * @param played blocks of the demo that the chain holds already
 * @param until the number of blocks to stop at; all of them, and the one that marks the end, when left out
 */
export async function playDemo(
  rpcUrl: string,
  span: DemoSpan,
  story: DemoStory,
  played = 0,
  until?: number,
): Promise<void> {
  const switches = createSwitches(rpcUrl)
  const cast = createCast(rpcUrl, story.formerCountries)
  const addresses = cast.all.map(({ address }) => address)
  if (played === 0) await fund(switches, addresses)
  const acts = story.lives.flatMap((life) => life.acts)
  const scenes = toScenes([...setupActs(span), ...acts, ...trustActs(span, story.lives)])
  await play(scenes.slice(played, until), { cast, reader: createReadClient(rpcUrl) }, switches)
  if (until === undefined) await mineAt(switches, span.end)
}

/** Coin for everybody, without transactions: nobody had any to send. */
export async function fund(switches: ChainSwitches, addresses: readonly `0x${string}`[]): Promise<void> {
  const value = parseEther("10000")
  await Promise.all(addresses.map((address) => setBalance(switches, { address, value })))
}
