import type { DatabasePlace } from "@urcar/service/database"
import { type OpenDatabase, openDatabase as open } from "@urcar/service/database"
import { migrations } from "./migrations.ts"

export type { DatabasePlace, OpenDatabase } from "@urcar/service/database"

/** Opens the gateway's database and brings its tables up to date. */
export function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  return open(place, migrations)
}
