export type { Database } from "@urcar/service/database"
