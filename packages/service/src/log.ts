/** What a log line may carry: numbers and short texts of our own making, never what a person sent. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>

/** Writes one JSON object a line. */
export interface Log {
  readonly info: (message: string, fields?: LogFields) => void
  readonly error: (message: string, fields?: LogFields) => void
}

/** A log for one service. `write` takes a whole line; standard output by default. */
export function createLog(service: string, write: (line: string) => void = toStandardOutput): Log {
  const line =
    (level: "info" | "error") =>
    (message: string, fields: LogFields = {}) =>
      write(JSON.stringify({ at: new Date().toISOString(), level, service, message, ...fields }))
  return { info: line("info"), error: line("error") }
}

function toStandardOutput(line: string) {
  process.stdout.write(`${line}\n`)
}
