export type { Database } from "./database.ts"
export type { Migrations } from "./migrate.ts"
export { type DatabasePlace, type OpenDatabase, openDatabase } from "./open-database.ts"
