import type { VehicleLife } from "@urcar/sdk/indexer-client"
import type { Format } from "#lib/format.ts"
import type { Messages } from "#messages/types.ts"
import type { JudgedLife } from "./judged-life.ts"

/** What every part of a vehicle's page is made of. */
export type LifeProps = { life: VehicleLife; judged: JudgedLife; texts: Messages; format: Format }
