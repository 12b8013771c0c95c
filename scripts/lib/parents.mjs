import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"

const pause = 500

/**
 * Calls back once when the npm that started this process is gone. npm does not pass signals through the shell it
 * runs a script in, so whoever ends npm alone would otherwise leave the script running.
 * @param {() => void} callback
 * @returns {() => void} stops watching
 */
export function onNpmGone(callback) {
  if (process.env.npm_lifecycle_event === undefined) return () => {}
  const watched = npmProcesses()
  const timer = setInterval(() => {
    if (process.ppid === watched[0] && watched.every(isAlive)) return
    clearInterval(timer)
    callback()
  }, pause)
  return () => clearInterval(timer)
}

/** This process's parent, and npm behind it when the parent is only the shell npm runs scripts in. */
function npmProcesses() {
  const shell = describeProcess(process.ppid)
  return shell?.isShell ? [process.ppid, shell.parent] : [process.ppid]
}

/**
 * @param {number} pid
 * @returns {{ parent: number, isShell: boolean } | undefined} undefined when the system does not tell
 */
export function describeProcess(pid) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
    const parent = Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1])
    return { parent, isShell: isScriptShell(command) }
  } catch {
    const { stdout } = spawnSync("ps", ["-o", "ppid=,args=", "-p", String(pid)], { encoding: "utf8" })
    const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? "") ?? []
    return parent ? { parent: Number(parent), isShell: isScriptShell(command) } : undefined
  }
}

/** npm runs a script as `sh -c <script>`; a terminal's own shell has no `-c`. */
function isScriptShell(command) {
  return /^\S*sh -c /.test(command)
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === "EPERM"
  }
}
