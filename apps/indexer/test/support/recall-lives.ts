import { appendRecordSync, createRecord, registerVehicleSync } from "@urcar/sdk"
import { manufactureInput, openRegister, readingInput, startOwnChain } from "@urcar/sdk/testing"

/** Cars that were called back: mended, not mended, mended on paper only, called back by mistake, never called back. */
export async function openRecallStage() {
  const chain = await startOwnChain()
  const register = await openRegister(chain.url, "DK")
  const maker = await register.business("maker", "manufacturer")
  const workshop = await register.business("workshop", "workshop")
  const birth = async () => {
    const vin = register.nextVin()
    const record = createRecord(manufactureInput(vin))
    await registerVehicleSync(maker, { record, owner: maker.account.address })
    return vin
  }
  const recall = (vin: string, campaign: string) =>
    appendRecordSync(maker, {
      record: createRecord({
        ...{ vin, kind: "recall-notice", occurredAt: "2024-06-01" },
        payload: { ...{ v: 1, campaign, announcedOn: "2024-06-01" }, ...risky },
      }),
    })
  const mend = (vin: string, campaign: string) =>
    appendRecordSync(workshop, {
      record: createRecord({
        ...{ vin, kind: "recall-done", occurredAt: "2024-06-20", odometer: { value: 900, unit: "km" } },
        payload: { v: 1, campaign, result: "remedied" },
      }),
    })
  const supersede = (vin: string, supersedes: number) =>
    appendRecordSync(workshop, {
      record: createRecord({ ...readingInput(vin, 1_000), occurredAt: "2024-06-25", supersedes }),
    })
  const vins = {
    mended: await birth(),
    open: await birth(),
    onPaper: await birth(),
    mistaken: await birth(),
    never: await birth(),
  }
  await recall(vins.mended, "R1")
  await mend(vins.mended, "R1")
  await recall(vins.open, "R1")
  await recall(vins.open, "R2")
  await mend(vins.open, "R2")
  await recall(vins.onPaper, "R1")
  await mend(vins.onPaper, "R1")
  await supersede(vins.onPaper, 3)
  await recall(vins.mistaken, "R2")
  await supersede(vins.mistaken, 2)
  return { chain, maker, vins, mend }
}

const risky = { risk: "high", part: "battery", remedy: "repair" } as const
