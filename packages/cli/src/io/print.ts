/** Writes one line to standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Writes one line to standard error. */
export function complain(line: string): void {
  process.stderr.write(`urcar: ${line}\n`)
}
