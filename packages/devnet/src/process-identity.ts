import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"

/**
 * Tells a process from a later one that got the same id: its start time, as the system states it.
 * @returns undefined when no process has the id
 */
export function processIdentity(pid: number): string | undefined {
  return existsSync("/proc/self/stat") ? fromProc(pid) : fromPs(pid)
}

/** Linux. Field 22 of `stat` is the start in clock ticks since boot; the boot has an id of its own. */
function fromProc(pid: number): string | undefined {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) ?? ""
    const [state, ...fields] = afterName.split(" ")
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
    return state === "Z" ? undefined : `${boot}/${fields[18]}`
  } catch {
    return undefined
  }
}

function fromPs(pid: number): string | undefined {
  const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" })
  return stdout?.trim() || undefined
}
