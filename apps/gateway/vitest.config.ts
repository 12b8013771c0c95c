import { defineConfig } from "vitest/config"

/** No test is timed: a busy machine must not fail one, nor a long run. */
const patience = 6 * 3_600_000

export default defineConfig({
  test: { testTimeout: patience, hookTimeout: patience, globalSetup: "test/global-setup.ts" },
})
