import { readFileSync } from "node:fs"

/** The branches of one source, and how often each was taken. */
export interface FileCoverage {
  readonly file: string
  readonly branches: readonly { readonly line: number; readonly taken: number }[]
}

/** Reads a report in the format of lcov: `SF:file`, then `BRDA:line,block,branch,taken` each, `-` for never. */
export function readCoverage(path: string): FileCoverage[] {
  return readFileSync(path, "utf8")
    .split("end_of_record")
    .flatMap((text) => {
      const file = /^SF:(.+)$/m.exec(text)?.[1]
      if (file === undefined) return []
      const branches = [...text.matchAll(/^BRDA:(\d+),\d+,\d+,(\d+|-)$/gm)].map(([, line, taken]) => ({
        line: Number(line),
        taken: taken === "-" ? 0 : Number(taken),
      }))
      return [{ file, branches }]
    })
}
