import { dirname } from "node:path"
import type { Engine } from "../engine/engine.ts"
import { openEngine } from "../engine/open-engine.ts"
import { servedFiles } from "../served-files.ts"

/** The recogniser with the very model that pages are served. */
export function openTestEngine(): Promise<Engine> {
  const model = servedFiles[2]
  return openEngine({ langPath: dirname(model.path) })
}
