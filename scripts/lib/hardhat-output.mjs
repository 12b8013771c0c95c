import { stripVTControlCharacters } from "node:util"

/** The lines Hardhat ends a test run with, such as `12 passing (10 solidity, 2 nodejs)`. */
const summary = /(?:^|\s)(\d+) (passing|failing) \([^)]*\)$/

/**
 * Counts what Hardhat says about its test run.
 * @param {string} output everything the run printed; turbo's line prefixes may stand before each line
 * @returns {{ passed: number, failed: number } | undefined} undefined when it printed no summary: it crashed
 */
export function countHardhatOutput(output) {
  const lines = stripVTControlCharacters(output).split("\n")
  const counts = lines.flatMap((line) => {
    const [, number, verdict] = summary.exec(line.trimEnd()) ?? []
    return verdict ? [{ number: Number(number), verdict }] : []
  })
  if (counts.length === 0) return undefined
  const total = (wanted) =>
    counts.reduce((sum, { number, verdict }) => (verdict === wanted ? sum + number : sum), 0)
  return { passed: total("passing"), failed: total("failing") }
}
