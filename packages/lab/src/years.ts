import { appendRecordSync } from "@urcar/sdk/actions"
import type { PayloadOfKind } from "@urcar/sdk/kinds"
import type { Play } from "./play.ts"
import { buildCar, recordNow } from "./vehicle.ts"

// What honest years leave in a car's file, before or while a story goes on.

/** The scene of most stories: the owner has a new car. */
export async function ownNewCar(play: Play<"maker" | "seller">): Promise<void> {
  await buildCar(play, "maker", "seller")
}

/** Days until something is done to the car, and its mileage by then. */
export interface Stretch {
  readonly days: number
  readonly km: number
}

/** The station inspects the car after some days: passed. */
export async function inspectCar(play: Play<"station">, { days, km }: Stretch): Promise<void> {
  await play.wait(days)
  const record = await recordNow(play, "inspection", km, {
    ...{ v: 1, test: "periodic", result: "pass", defects: [] },
  })
  await play.does("station", (client) => appendRecordSync(client, { record }))
}

/** The workshop records a service after some days. */
export async function serviceCar(
  play: Play<"workshop">,
  { days, km }: Stretch,
  done: Pick<PayloadOfKind<"maintenance">, "service" | "items">,
): Promise<void> {
  await play.wait(days)
  const record = await recordNow(play, "maintenance", km, { v: 1, ...done })
  await play.does("workshop", (client) => appendRecordSync(client, { record }))
}
