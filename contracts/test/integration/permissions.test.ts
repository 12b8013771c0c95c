import assert from "node:assert/strict"
import { test } from "node:test"
import hre from "hardhat"
import { localConstruction } from "../../tasks/deploy/index.ts"
import { addressOf, type Caller, callerOf, callers } from "../permissions/cast.ts"
import type { Row, Rows } from "../permissions/row.ts"
import { admissionOf } from "../permissions/rows/federation.ts"
import { tellRows } from "../permissions/rows/index.ts"
import { setScene } from "../permissions/set-up.ts"
import { type Act, type ContractName, contractNames, type Ending, type World } from "../permissions/world.ts"

/** One call of the matrix. */
interface Try extends Act, Row {}

// Every function that changes something × everybody: exactly the permitted pass, all others are refused by name.
test("only who may can", { skip: hre.globalOptions.coverage }, async (context) => {
  const scene = await setScene()
  const { world } = scene
  const rows = tellRows(scene)

  await context.test("every function has a row, and no row is left over", () => {
    for (const contract of contractNames)
      assert.deepEqual(Object.keys(rows[contract]).sort(), functionsOf(world, contract), contract)
  })

  const tries = contractNames.flatMap((contract) => triesOf(rows, contract))
  await context.test("nobody acts for a role of the federation at once", async () => {
    const found = await run(world, tries, ({ isDelayed }) => isDelayed === true, atOnce)
    assert.deepEqual(found, [])
  })
  await context.test("only members schedule what their role may do", async () => {
    for (const act of tries.filter(({ isDelayed }) => isDelayed)) await scheduleAll(world, act)
    await world.send(addressOf("admission member"), schedulingOf(world, admissionOf(addressOf("cancelled"))))
    await world.pass(localConstruction.shortestDelay)
  })
  await context.test("exactly the permitted pass, once they have waited where they must", async () => {
    assert.deepEqual(await run(world, tries, () => true, expected), [])
  })
})

function functionsOf(world: World, contract: ContractName): string[] {
  const names = world.abis[contract].flatMap((item) =>
    item.type === "function" && item.stateMutability !== "view" && item.stateMutability !== "pure"
      ? [item.name]
      : [],
  )
  return [...new Set(names)].sort()
}

function triesOf(rows: Rows, contract: ContractName): Try[] {
  return Object.entries(rows[contract]).flatMap(([name, list]) =>
    list.map((row) => ({ ...row, contract, name })),
  )
}

/** @returns what ended otherwise than it should */
async function run(
  world: World,
  tries: readonly Try[],
  isTried: (act: Try) => boolean,
  expect: (act: Try, caller: Caller) => Ending,
): Promise<string[]> {
  const found: string[] = []
  for (const act of tries.filter(isTried))
    for (const caller of callers) {
      const ending = await world.attempt(callerOf(world, caller), act)
      const wanted = expect(act, caller)
      if (ending !== wanted) found.push(`${act.contract}.${act.name} by ${caller}: ${ending}, not ${wanted}`)
    }
  return found
}

function expected({ permitted, refusal, beyond = "" }: Try, caller: Caller): Ending {
  const ending = permitted.includes(caller) ? beyond : refusal
  return typeof ending === "string" ? ending : ending(caller)
}

function atOnce(act: Try, caller: Caller): Ending {
  return act.permitted.includes(caller) ? "AccessManagerNotScheduled" : expected(act, caller)
}

function schedulingOf(world: World, act: Act): Act {
  return {
    contract: "federation",
    name: "schedule",
    args: [world.addresses[act.contract], world.encode(act), 0],
  }
}

/** The members schedule the act; nobody else can. */
async function scheduleAll(world: World, act: Try): Promise<void> {
  const scheduling = schedulingOf(world, act)
  for (const caller of callers) {
    const account = callerOf(world, caller)
    if (act.permitted.includes(caller)) await world.send(account, scheduling)
    else
      assert.equal(
        await world.attempt(account, scheduling),
        "AccessManagerUnauthorizedCall",
        `${act.name} by ${caller}`,
      )
  }
}
