import { defineConfig } from "vitest/config"

/** No test is timed: a busy machine must not fail one. */
export default defineConfig({
  test: { testTimeout: 300_000, hookTimeout: 300_000, globalSetup: "test/global-setup.ts" },
})
