/** The wasm compiler with the face that forge asks for: `--version`, and standard JSON from input to output. */
import { readFileSync, writeFileSync } from "node:fs"
import solc from "solc"

if (process.argv.includes("--version")) {
  const version = solc.version().replace(/\.Emscripten.*$/, ".Linux.g++")
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${version}`)
} else writeFileSync(1, solc.compile(readFileSync(0, "utf8")))
