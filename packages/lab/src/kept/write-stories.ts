import { writeFile } from "node:fs/promises"
import { runScenario } from "../run-scenario.ts"
import { scenarios } from "../scenarios/index.ts"
import { keep } from "./keep.ts"
import type { KeptStory } from "./kept-story.ts"

/**
 * Plays every scenario, or those named, and keeps what came of them for pages to tell: `pnpm generate` in this package. The
 * scenarios' tests play them again and compare.
 */
const folder = new URL("../generated/", import.meta.url)
const head =
  "// Played, not written: `pnpm generate` in packages/lab. Each scenario's test plays it again and compares.\n"

const variable = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function storyFile(story: KeptStory): string {
  const type = 'import type { KeptStory } from "../kept/kept-story.ts"\n\n'
  return `${head}${type}export const ${variable(story.scenario)}: KeptStory = ${JSON.stringify(story, null, 2)}\n`
}

function indexFile(names: readonly string[]): string {
  const imports = names.toSorted().map((name) => `import { ${variable(name)} } from "./${name}.ts"\n`)
  const entries = names.map((name) => `  "${name}": ${variable(name)},\n`)
  const stories = `/** Every scenario as it was played, in the order in which the lab lists them. */\nexport const keptStories = {\n${entries.join("")}}\n`
  return `${head}${imports.join("")}\n${stories}`
}

const wanted = process.argv.slice(2)
for (const scenario of scenarios) {
  if (wanted.length > 0 && !wanted.includes(scenario.name)) continue
  const story = keep(await runScenario(scenario))
  await writeFile(new URL(`${scenario.name}.ts`, folder), storyFile(story))
  console.log(`${scenario.name}: ${story.steps.length} steps`)
}
await writeFile(new URL("index.ts", folder), indexFile(scenarios.map(({ name }) => name)))
