import { spawn } from "node:child_process"
import { constants } from "node:os"
import { root } from "./paths.mjs"

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"]

/**
 * Runs a command to its end and resolves to its exit code (128 + signal number when a signal ended it).
 * Signals sent to this process are passed on, so that the command decides how to stop.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions & { onOutput?: (text: string) => void, onStart?: (child: import("node:child_process").ChildProcess) => () => void }} [options]
 *   `onOutput` also receives everything the command prints; `onStart` is handed the process and returns what is to
 *   be done when it ended
 * @returns {Promise<number>}
 */
export function run(command, args, { onOutput, onStart, ...options } = {}) {
  const stdio = onOutput ? ["inherit", "pipe", "pipe"] : "inherit"
  const child = spawn(command, args, { cwd: root, stdio, ...options })
  if (onOutput) {
    tee(child.stdout, process.stdout, onOutput)
    tee(child.stderr, process.stderr, onOutput)
  }
  const stopForwarding = forwardSignals(child)
  const onEnd = onStart?.(child)
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("close", (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  }).finally(() => {
    stopForwarding()
    onEnd?.()
  })
}

function tee(from, to, onOutput) {
  from.setEncoding("utf8")
  from.on("data", (text) => {
    to.write(text)
    onOutput(text)
  })
}

function forwardSignals(child) {
  const handlers = forwarded.map((signal) => /** @type {const} */ ([signal, () => child.kill(signal)]))
  for (const [signal, handler] of handlers) process.on(signal, handler)
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler)
  }
}
