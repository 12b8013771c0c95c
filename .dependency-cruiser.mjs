/** Tests and what only they use. These may deploy the real contracts. */
const tests = "(/test/|\\.test\\.tsx?$)"

/**
 * The one-way arrows of docs/architecture.md: contracts → sdk → { indexer, gateway, police, cli, web }.
 * Reading direction here: `from` is the importer, `to` what it imports.
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that import each other cannot be read or tested alone.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "unresolved",
      comment: "An import that leads nowhere, so that no other rule can judge it.",
      severity: "error",
      from: {},
      // Next and Ponder generate these at build time.
      to: { couldNotResolve: true, pathNot: "^(ponder:|\\./\\.next/)" },
    },
    {
      name: "contracts-import-only-the-sdk-catalogue",
      comment:
        "Contracts are the truth: their tasks and tests may derive from the SDK, from nothing else of ours.",
      severity: "error",
      from: { path: "^contracts/" },
      to: { path: "^(apps|e2e|packages)/", pathNot: "^packages/sdk/" },
    },
    {
      name: "sdk-imports-nothing-of-ours",
      comment: "ABIs and addresses reach the SDK as generated files, not as an import of the contracts.",
      severity: "error",
      from: { path: "^packages/sdk/", pathNot: tests },
      to: { path: "^(apps|contracts|e2e|packages)/", pathNot: "^packages/sdk/" },
    },
    {
      name: "service-imports-nothing-of-ours",
      comment: "What every HTTP service shares knows no vehicles.",
      severity: "error",
      from: { path: "^packages/service/" },
      to: { path: "^(apps|contracts|e2e|packages)/", pathNot: "^packages/service/" },
    },
    {
      name: "lab-imports-only-the-sdk",
      comment: "The lab plays against the register as anybody could: with the SDK alone.",
      severity: "error",
      from: { path: "^packages/lab/" },
      to: { path: "^(apps|contracts|e2e|packages)/", pathNot: "^packages/(lab|sdk)/" },
    },
    {
      name: "plate-reader-imports-only-the-sdk",
      comment: "Reading plates knows national formats, and nothing else of the product.",
      severity: "error",
      from: { path: "^packages/plate-reader/" },
      to: { path: "^(apps|contracts|e2e|packages)/", pathNot: "^packages/(plate-reader|sdk)/" },
    },
    {
      name: "apps-import-no-app",
      comment:
        "Web, indexer, gateway, police and cli speak HTTP to each other; they share the SDK, the lab, the reader of plates and what every service has.",
      severity: "error",
      from: { path: "^(apps/[^/]+|packages/cli)/", pathNot: tests },
      to: {
        path: "^(apps|contracts|e2e|packages)/",
        pathNot: ["^packages/(lab|plate-reader|sdk|service)/", "^$1/"],
      },
    },
    {
      name: "tests-import-no-app",
      comment: "As above; a test may also deploy the real contracts, which no program does but devnet.",
      severity: "error",
      from: { path: "^(apps/[^/]+|packages/cli|packages/sdk)/.*(test/|[.]test[.]tsx?$)" },
      to: {
        path: "^(apps|contracts|e2e|packages)/",
        pathNot: ["^packages/(lab|plate-reader|sdk|service)/", "^$1/", "^contracts/tasks/deploy/"],
      },
    },
    {
      name: "only-e2e-imports-devnet",
      comment: "Devnet and network start things; nothing is built on them.",
      severity: "error",
      from: { pathNot: "^(e2e|packages/devnet|packages/network)/" },
      to: { path: "^packages/(devnet|network)/" },
    },
    {
      name: "nothing-imports-e2e",
      comment: "Stories run against the product, never inside it.",
      severity: "error",
      from: { pathNot: "^e2e/" },
      to: { path: "^e2e/" },
    },
    {
      name: "features-stand-alone",
      comment:
        "A feature of the web app never imports another, except the shared way a vehicle is shown and named.",
      severity: "error",
      from: { path: "^apps/web/src/features/([^/]+)/" },
      to: {
        path: "^apps/web/src/features/",
        pathNot: ["^apps/web/src/features/$1/", "^apps/web/src/features/vehicle-identity/"],
      },
    },
    {
      name: "ui-knows-no-vehicles",
      comment: "components/ui is a plain kit: it knows neither features nor the register.",
      severity: "error",
      from: { path: "^apps/web/src/components/ui/" },
      to: { path: "^(apps/web/src/(app|features)/|packages/sdk/)" },
    },
    {
      name: "routes-are-entry-points",
      comment: "app/ holds routes only: nothing imports a route.",
      severity: "error",
      from: { path: "^apps/web/src/", pathNot: "^apps/web/src/app/" },
      to: { path: "^apps/web/src/app/" },
    },
    {
      name: "tests-are-leaves",
      comment: "What a test needs besides its subject lives in a file of its own.",
      severity: "error",
      from: {},
      to: { path: "\\.test\\.tsx?$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: {
      path: "(^|/)next-env\\.d\\.ts$|(^|/)(node_modules|\\.next[^/]*|\\.ponder|artifacts|cache|coverage|test-results)/",
    },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
}
