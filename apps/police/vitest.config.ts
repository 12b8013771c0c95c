import { findPostgres } from "@urcar/service/local-postgres"
import { defineConfig } from "vitest/config"

/** No test is timed: a busy machine must not fail one. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 }

const embedded = { name: "embedded", ...patience, globalSetup: "test/global-setup.ts" }

/** Whatever keeps or reads rows, once more on a real PostgreSQL. */
const onPostgres = {
  ...{ name: "postgres", ...patience, globalSetup: "test/postgres-setup.ts" },
  include: ["anchors", "backup", "log", "lookups", "persons", "sessions"].map(
    (part) => `src/${part}/*.test.ts`,
  ),
}

export default defineConfig({
  test: {
    projects: [{ test: embedded }, ...(findPostgres() === undefined ? [] : [{ test: onPostgres }])],
  },
})
