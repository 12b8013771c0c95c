import type { Metrics } from "@urcar/service"
import { Gauge } from "prom-client"
import type { Log } from "./log.ts"

/** Entries of each country's log, for Prometheus. */
export function countEntries({ registry }: Metrics, log: Log): void {
  new Gauge({
    name: "police_log_entries",
    help: "Entries of the lookup log",
    labelNames: ["country"],
    registers: [registry],
    async collect() {
      for (const country of await log.listCountries())
        this.set({ country }, (await log.getHead(country)).sequence)
    },
  })
}
