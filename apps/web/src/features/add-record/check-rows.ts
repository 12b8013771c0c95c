import { getPlateOf, getVehicle } from "@urcar/sdk/actions"
import type { ReadClient } from "@urcar/sdk/chain"
import { isLowerThanBefore, registerProblems } from "./check-register.ts"
import type { ListRow } from "./list-rows.ts"

/** Every row compared with the register; questions go out together. Rows that are wrong already stay as they are. */
export async function checkRows(rows: readonly ListRow[], client: ReadClient): Promise<ListRow[]> {
  return Promise.all(
    rows.map(async (row) => {
      if (row.problems.length > 0) return row
      const { vin } = row.input
      const [vehicle, plate] = await Promise.all([
        getVehicle(client, { vin }).catch((error: unknown) => {
          if (error instanceof Error && error.name === "VehicleUnknownError") return undefined
          throw error
        }),
        getPlateOf(client, { vin }),
      ])
      const registered = {
        ...{
          vin,
          isRegistered: vehicle !== undefined,
          plate,
          records: [],
          summary: undefined,
          life: undefined,
        },
        country: vehicle?.country ?? "",
        status: vehicle?.status ?? "active",
        owner: vehicle?.owner ?? "",
        markMetres: Number(vehicle?.mark ?? 0),
      }
      const isLower = isLowerThanBefore(row.input, registered)
      return { ...row, problems: registerProblems(row.input, registered), isLower }
    }),
  )
}
