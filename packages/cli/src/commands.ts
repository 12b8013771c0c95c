import type { Command } from "./command.ts"

/** Every command by name. A new one is a file in commands/ and a line here. */
export const commands: Readonly<Record<string, Command>> = {
  query: {
    usage: "query <VIN|plate> [--rpc URL] [--json]",
    summary: "shows a vehicle and its records",
    load: async () => (await import("./commands/query.ts")).runQuery,
  },
  verify: {
    usage: "verify <VIN> [--rpc URL]... [--json]",
    summary: "verifies a vehicle's whole file from RPC endpoints alone",
    load: async () => (await import("./commands/verify.ts")).runVerify,
  },
  passport: {
    usage:
      "passport <VIN> [--rpc URL]... [--checkpoint FILE] [--format pdf|jsonld|eu|vc] [--key FILE] [--out FILE] [--site URL] [--language en|de] [--json]",
    summary: "verifies a vehicle's file and prints its passport, a PDF with a QR that is checked offline",
    load: async () => (await import("./commands/passport.ts")).runPassport,
  },
  checkpoint: {
    usage: "checkpoint --key FILE [--rpc URL] [--join FILE]",
    summary: "signs the whole register at a block, as a department, for passports",
    load: async () => (await import("./commands/checkpoint.ts")).runCheckpoint,
  },
  export: {
    usage: "export [--rpc URL] [--out FILE] [--json]",
    summary: "writes every event of the register to a file, and re-verifies it",
    load: async () => (await import("./commands/export.ts")).runExport,
  },
  import: {
    usage: "import <file> [--into FILE] [--rpc URL] [--json]",
    summary: "re-verifies an archive of events, and takes it over",
    load: async () => (await import("./commands/import.ts")).runImport,
  },
  score: {
    usage: "score <address> [--rpc URL]... [--json]",
    summary: "scores a writer from RPC endpoints alone",
    load: async () => (await import("./commands/score.ts")).runScore,
  },
  price: {
    usage:
      "price <VIN> [--indexer URL] [--currency address] [--json] | --evaluate <train.csv> <test.csv> [--json]",
    summary: "estimates a price from realised sales, or says how well it estimates",
    load: async () => (await import("./commands/price.ts")).runPrice,
  },
  audit: {
    usage: "audit <file|-|URL> [--country CC] [--rpc URL]... [--json]",
    summary: "recomputes a police's log of lookups and compares it with the chain",
    load: async () => (await import("./commands/audit.ts")).runAudit,
  },
  anchor: {
    usage:
      "anchor --to URL --contract ADDRESS --key FILE [--rpc URL] [--json] | --check --to URL --contract ADDRESS --by ADDRESS... [--rpc URL]... [--json] | --create --to URL --key FILE",
    summary:
      "writes a chain's newest block down on a public chain, or says whether it still has all that were",
    load: async () => (await import("./commands/anchor.ts")).runAnchor,
  },
  vin: {
    usage: "vin <file|-> [--json]",
    summary: "checks one VIN a line",
    load: async () => (await import("./commands/vin.ts")).runVin,
  },
  odometer: {
    usage: "odometer <file|-> [--json]",
    summary: "judges odometer readings, JSON lines {at, value, unit, kind?}",
    load: async () => (await import("./commands/odometer.ts")).runOdometer,
  },
  lab: {
    usage: "lab [scenario] [--json] [--language en|de]",
    summary: "lists the fraud lab's scenarios, or plays one on a chain of its own",
    load: async () => (await import("./commands/lab.ts")).runLab,
  },
}
