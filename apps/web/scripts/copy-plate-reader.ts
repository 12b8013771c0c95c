/**
 * Copies the recogniser of plates (worker, compiled engine, model) into `public/plate-reader/`, so that it is served
 * by this origin and nothing is ever loaded from elsewhere.
 */
import { copyFile, mkdir } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { servedFiles } from "@urcar/plate-reader/served-files"

const folder = fileURLToPath(new URL("../public/plate-reader", import.meta.url))

await mkdir(folder, { recursive: true })
for (const { name, path } of servedFiles) await copyFile(path, `${folder}/${name}`)
