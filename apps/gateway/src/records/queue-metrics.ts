import type { Metrics } from "@urcar/service"
import { Gauge } from "prom-client"
import type { Ledger } from "./ledger.ts"

/** Figures of the queue, asked for when somebody reads the metrics. */
export function countQueue(registry: Metrics["registry"], ledger: Ledger): void {
  const registers = [registry]
  const oldest = new Gauge({
    name: "gateway_queue_oldest_seconds",
    help: "Age of the oldest record without an end",
    registers,
  })
  new Gauge({
    name: "gateway_queue_records",
    help: "Records without an end",
    labelNames: ["status"],
    registers,
    collect: async function collect() {
      const figures = await ledger.getFigures()
      this.set({ status: "received" }, figures.received)
      this.set({ status: "sent" }, figures.sent)
      oldest.set(figures.oldestSeconds)
    },
  })
}
