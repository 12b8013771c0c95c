/** Bytes of memory that a service says its process has, by its `/metrics`. @throws where it does not say */
export async function readMemory(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  const found = /^process_resident_memory_bytes(?:\{[^}]*\})? (\d+)/m.exec(metrics)?.[1]
  if (found === undefined) throw new Error("process_resident_memory_bytes is missing")
  return Number(found)
}
