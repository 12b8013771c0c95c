import { defineConfig } from "vitest/config"

/** No test is timed: a busy machine must not fail one. */
export default defineConfig({ test: { testTimeout: 240_000, hookTimeout: 240_000 } })
