import { defineConfig } from "vitest/config"

// These tests start and stop real processes on a machine that may be busy with other suites.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 30_000 } })
