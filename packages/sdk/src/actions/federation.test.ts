import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createReadClient, type ReadClient } from "../chain/clients.ts"
import {
  AccessManagedUnauthorizedError,
  AccessManagerNotReadyError,
  AccessManagerNotScheduledError,
  AccessManagerUnauthorizedCallError,
  HaltTooSoonError,
} from "../errors/authority-refusals.ts"
import { actor } from "../testing/actors.ts"
import { type OwnChain, startOwnChain } from "../testing/own-chain.ts"
import { openRegister } from "../testing/register.ts"
import { addValidatorCall, addValidatorSync } from "./addValidator/addValidator.ts"
import { admit, admitCall } from "./admit/admit.ts"
import { cancelActSync } from "./cancelAct/cancelAct.ts"
import { toAct } from "./core/act.ts"
import { dismissCall, dismissSync } from "./dismiss/dismiss.ts"
import { executeAct, executeActSync } from "./executeAct/executeAct.ts"
import { getLicence } from "./getLicence/getLicence.ts"
import { getRule } from "./getRule/getRule.ts"
import { getScheduledAct } from "./getScheduledAct/getScheduledAct.ts"
import { haltKinds, haltKindsSync } from "./haltKinds/haltKinds.ts"
import { removeValidatorCall, removeValidatorSync } from "./removeValidator/removeValidator.ts"
import { scheduleAct, scheduleActSync } from "./scheduleAct/scheduleAct.ts"
import { setRuleCall, setRuleSync } from "./setRule/setRule.ts"

const day = 86_400
let chain: OwnChain
let reader: ReadClient

beforeAll(async () => {
  chain = await startOwnChain()
  reader = createReadClient(chain.url)
})
afterAll(() => chain.stop())

function admission(part: string) {
  const account = actor("DE", part).address
  return { account, act: toAct(admitCall({ account, country: "DE", roles: ["department"] }), 31_337) }
}

describe("acts of the federation", () => {
  test("default: announced, public for the delay, then executed", async () => {
    const { account, act } = admission("second department")
    const by = chain.federation.account.address
    const { event } = await scheduleActSync(chain.federation, { act })
    expect(event).toMatchObject({ caller: by, target: act.target, data: act.data })
    const scheduled = await getScheduledAct(reader, { by, act })
    expect(scheduled?.operationId).toBe(event.operationId)
    await expect(executeAct(chain.federation, { act })).rejects.toBeInstanceOf(AccessManagerNotReadyError)
    await chain.wait(day)
    await executeActSync(chain.federation, { act })
    expect(await getLicence(reader, { account })).toMatchObject({ country: "DE", roles: ["department"] })
    expect(await getScheduledAct(reader, { by, act })).toBeNull()
  })

  test("behavior: a guardian cancels", async () => {
    const { act } = admission("third department")
    const by = chain.federation.account.address
    await scheduleActSync(chain.federation, { act })
    await cancelActSync(chain.guardian, { by, act })
    expect(await getScheduledAct(reader, { by, act })).toBeNull()
    await chain.wait(day)
    await expect(executeAct(chain.federation, { act })).rejects.toBeInstanceOf(AccessManagerNotScheduledError)
  })

  test("error: nobody else announces, and nothing goes without", async () => {
    const { account, act } = admission("fourth department")
    const { department } = await openRegister(chain.url, "DE")
    const announced = scheduleAct(department, { act })
    await expect(announced).rejects.toBeInstanceOf(AccessManagerUnauthorizedCallError)
    const direct = admit(department, { account, country: "DE", roles: ["department"] })
    await expect(direct).rejects.toBeInstanceOf(AccessManagedUnauthorizedError)
  })

  test("behavior: dismisses, changes rules and validators; a guardian halts kinds at once", async () => {
    const account = actor("SK", "department").address
    const validator = actor("SK", "validator").address
    const operator = actor("SK", "operator").address
    const rule = { ...(await getRule(reader, { kind: "reading" })), kind: "reading", witnesses: 1 } as const
    const witnessed = { ...rule, witnessRoles: ["workshop"] } as const
    const calls = [
      dismissCall({ account }),
      setRuleCall(witnessed),
      addValidatorCall({ validator, operator }),
    ]
    const acts = calls.map((call) => toAct(call, 31_337))
    for (const act of acts) await scheduleActSync(chain.federation, { act })
    await chain.wait(day)
    expect((await dismissSync(chain.federation, { account })).event).toMatchObject({ account, standing: 4 })
    await setRuleSync(chain.federation, witnessed)
    expect(await getRule(reader, { kind: "reading" })).toMatchObject({
      ...{ witnesses: 1, witnessRoles: ["workshop"], authorRoles: rule.authorRoles },
    })
    const added = await addValidatorSync(chain.federation, { validator, operator })
    expect(added.event).toEqual({ validator, operator })

    const act = toAct(removeValidatorCall({ validator }), 31_337)
    await scheduleActSync(chain.federation, { act })
    await chain.wait(day)
    expect((await removeValidatorSync(chain.federation, { validator })).event).toEqual({
      validator,
      operator,
    })

    await haltKindsSync(chain.guardian, { kinds: ["reading", "maintenance"], duration: 3_600 })
    const { haltedUntil } = await getRule(reader, { kind: "maintenance" })
    expect(haltedUntil).toBeGreaterThan(0)
    const again = haltKinds(chain.guardian, { kinds: ["reading"], duration: 3_600 })
    await expect(again).rejects.toBeInstanceOf(HaltTooSoonError)
  })
})
