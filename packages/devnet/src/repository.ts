import { join } from "node:path"

/** The repository's root folder. */
export const repository = join(import.meta.dirname, "..", "..", "..")

/** @param parts a path below the repository's root */
export function inRepository(...parts: readonly string[]): string {
  return join(repository, ...parts)
}
