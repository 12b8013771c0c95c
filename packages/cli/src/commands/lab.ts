import { parseArgs } from "node:util"
import {
  type Language,
  languages,
  runScenario,
  type Scenario,
  scenarios,
  type ToldStep,
  tellStep,
} from "@urcar/lab"
import { UsageError } from "../command.ts"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { complain, print } from "../io/print.ts"

/**
 * Lists the fraud lab's scenarios, or plays one on a chain of its own: 0 if all it claims holds, 1 if not,
 * 3 if its chain could not be started.
 */
export async function runLab(args: string[]): Promise<ExitCode> {
  const { name, json, language } = readArguments(args)
  if (name === undefined) return list(json, language)
  const scenario = scenarios.find((one) => one.name === name)
  if (!scenario) throw new UsageError(`no scenario "${name}"; "urcar lab" lists them`)
  try {
    return await (json ? playAsJson(scenario) : tell(scenario, language))
  } catch (error) {
    complain(`no stage for ${name}: ${error instanceof Error ? error.message : String(error)}`)
    return exitCodes.undecided
  }
}

function list(json: boolean, language: Language): ExitCode {
  const width = Math.max(...scenarios.map(({ name }) => name.length))
  const entries = scenarios.map(({ name, title, teaches }) => ({ name, title, teaches }))
  if (json) print(JSON.stringify(entries))
  else for (const { name, title } of entries) print(`${name.padEnd(width)}  ${title[language]}`)
  return exitCodes.good
}

async function playAsJson(scenario: Scenario): Promise<ExitCode> {
  const transcript = await runScenario(scenario)
  print(JSON.stringify(transcript))
  return transcript.holds ? exitCodes.good : exitCodes.bad
}

/** Tells the story while it is played. */
async function tell(scenario: Scenario, language: Language): Promise<ExitCode> {
  const { title, teaches, cast } = scenario
  const members = Object.entries(cast).map(([id, { name }]) => ({ id, name }))
  const onStep = (step: ToldStep) => {
    for (const line of tellStep(step, members, language)) print(line)
    print("")
  }
  print(title[language])
  print(teaches[language])
  print("")
  const { holds } = await runScenario(scenario, { onStep })
  print(holds ? outcome.held[language] : outcome.failed[language])
  return holds ? exitCodes.good : exitCodes.bad
}

const outcome = {
  held: {
    en: "Every claim was read back from the chain, and holds.",
    de: "Jede Behauptung wurde aus der Chain zurückgelesen und stimmt.",
  },
  failed: {
    en: "The last step did not hold.",
    de: "Der letzte Schritt stimmt nicht.",
  },
} as const

interface LabArguments {
  readonly name: string | undefined
  readonly json: boolean
  readonly language: Language
}

function readArguments(args: string[]): LabArguments {
  const { values, positionals } = parse(args)
  const language = languages.find((one) => one === values.language)
  if (!language) throw new UsageError(`"${values.language}" is none of ${languages.join(", ")}`)
  if (positionals.length > 1) throw new UsageError(`one scenario only, got ${positionals.length}`)
  return { name: positionals[0], json: values.json, language }
}

function parse(args: string[]) {
  const options = {
    json: { type: "boolean", default: false },
    language: { type: "string", default: "en" },
  } as const
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
