import { pageFiles } from "#lib/page-files.ts"
import { routes } from "#lib/routes.ts"
import { cacheName } from "./kept-files.ts"

const readerFiles = ["worker.js", "core.wasm.js", "eng.traineddata.gz"]

/** Keeps this page, its files and the recogniser on the device, and answers with them while nobody else does. */
export async function keepPage(): Promise<void> {
  await navigator.serviceWorker.register("/police-offline.js", { scope: routes.police })
  // Loaded, so that they are among the files that are kept.
  await Promise.all([import("./offline-result.tsx"), import("../camera/camera-panel.tsx")])
  const cache = await caches.open(cacheName)
  await cache.addAll([
    routes.police,
    ...readerFiles.map((name) => `/police/plate-reader/${name}`),
    ...pageFiles(),
  ])
}
