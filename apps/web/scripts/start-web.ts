import { spawn } from "node:child_process"
import { once } from "node:events"
import { createRequire } from "node:module"
import { createServer } from "node:net"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  if (address === null || typeof address === "string") throw new Error("No free port was given.")
  return address.port
}

async function healthy(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** Starts the production build on a free port (or WEB_PORT) and waits until it answers. */
export async function startWeb(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = process.env.WEB_PORT ? Number(process.env.WEB_PORT) : await freePort()
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next")
  const child = spawn(process.execPath, [next, "start", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  })
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    if (child.exitCode !== null) return
    child.kill("SIGTERM")
    await once(child, "exit")
  }
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    if (await healthy(url)) return { url, stop }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await stop()
  throw new Error(
    `The web server did not answer at ${url}. Is there a build? Run: pnpm --filter @urcar/web build`,
  )
}
