import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The repository's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..")

/** @param {...string} parts a path below the repository's root */
export const inRoot = (...parts) => join(root, ...parts)
