#!/usr/bin/env node
import { MalformedInputError, UsageError } from "./command.ts"
import { commands } from "./commands.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import { complain, print } from "./io/print.ts"

/** Runs one command and gives its exit code; what goes wrong is one line on standard error. */
async function main([name, ...args]: string[]): Promise<ExitCode> {
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    print(helpText())
    return name === undefined ? exitCodes.usage : exitCodes.good
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    complain(`no command "${name}"; one of ${Object.keys(commands).join(", ")}`)
    return exitCodes.usage
  }
  try {
    const run = await command.load()
    return await run(args)
  } catch (error) {
    if (error instanceof UsageError) complain(`${error.message}; usage: urcar ${command.usage}`)
    else if (error instanceof MalformedInputError) complain(error.message)
    else throw error
    return error instanceof UsageError ? exitCodes.usage : exitCodes.malformed
  }
}

function helpText(): string {
  const entries = Object.values(commands)
  const width = Math.max(...entries.map(({ usage }) => usage.length))
  const lines = entries.map(({ usage, summary }) => `  urcar ${usage.padEnd(width)}  ${summary}`)
  return [
    "usage:",
    ...lines,
    "exit codes: 0 good, 1 bad, 2 wrong usage, 3 undecided, 4 malformed input",
  ].join("\n")
}

/** Whoever reads our output may stop reading, as `head` does. */
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === "EPIPE" ? 0 : exitCodes.usage),
)

process.exitCode = await main(process.argv.slice(2))
