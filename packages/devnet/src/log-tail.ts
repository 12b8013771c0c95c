import { readFile } from "node:fs/promises"

const length = 15
const width = 300

/** The end of a log, indented: a line on the terminal about a failed process then explains itself. */
export async function logTail(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch(() => "")
  const lines = text.trimEnd().split("\n").slice(-length)
  return lines.map((line) => `  ${line.slice(0, width)}`).join("\n")
}
