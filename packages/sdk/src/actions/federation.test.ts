import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createReadClient, type ReadClient } from "../chain/clients.ts"
import {
  AccessManagedUnauthorizedError,
  AccessManagerNotReadyError,
  AccessManagerNotScheduledError,
  AccessManagerUnauthorizedCallError,
} from "../errors/authority-refusals.ts"
import { actor } from "../testing/actors.ts"
import { type OwnChain, startOwnChain } from "../testing/own-chain.ts"
import { openRegister } from "../testing/register.ts"
import { admit, admitCall } from "./admit/admit.ts"
import { cancelActSync } from "./cancelAct/cancelAct.ts"
import { toAct } from "./core/act.ts"
import { executeAct, executeActSync } from "./executeAct/executeAct.ts"
import { getLicence } from "./getLicence/getLicence.ts"
import { getScheduledAct } from "./getScheduledAct/getScheduledAct.ts"
import { scheduleAct, scheduleActSync } from "./scheduleAct/scheduleAct.ts"

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
})
