import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { z } from "zod"
import { processIdentity } from "./process-identity.ts"

const processSchema = z.object({ pid: z.int().positive(), identity: z.string() })

const recordSchema = z.object({
  supervisor: processSchema,
  services: z.record(z.string(), processSchema),
})

/** Which processes run on a state folder, so that the next start can find what a killed supervisor left. */
export type RunRecord = z.infer<typeof recordSchema>

export type RecordedProcess = z.infer<typeof processSchema>

/** The record a run left; undefined when the last one ended properly. An unreadable one counts as none. */
export function readRunRecord(file: string): RunRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(file, "utf8")))
  } catch {
    return undefined
  }
}

/** Keeps the record of this run on disk while services come and go. */
export function createRunRecord(file: string) {
  const services: Record<string, RecordedProcess> = {}
  const write = () => {
    const record: RunRecord = { supervisor: describeProcess(process.pid), services }
    writeFileSync(`${file}.new`, JSON.stringify(record, undefined, 2))
    renameSync(`${file}.new`, file)
  }
  write()
  return {
    /** Notes a service's current process. */
    note: (name: string, pid: number) => {
      services[name] = describeProcess(pid)
      write()
    },
    /** Says that this run ended properly. */
    remove: () => rmSync(file, { force: true }),
  }
}

/** Whether the recorded process still runs, and its id was not given to another one. */
export function isRunning({ pid, identity }: RecordedProcess): boolean {
  return processIdentity(pid) === identity
}

function describeProcess(pid: number): RecordedProcess {
  return { pid, identity: processIdentity(pid) ?? "ended" }
}
