/**
 * Copies the recogniser of plates (worker, compiled engine, model) into `public/police/plate-reader/`, so that it is served
 * by this origin and nothing is ever loaded from elsewhere. Below the patrol's page, because a worker is answered
 * without a connection only where its own address lies in the scope of the page's service worker.
 */
import { copyFile, mkdir } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { servedFiles } from "@urcar/plate-reader/served-files"

const folder = fileURLToPath(new URL("../public/police/plate-reader", import.meta.url))

await mkdir(folder, { recursive: true })
for (const { name, path } of servedFiles) await copyFile(path, `${folder}/${name}`)
