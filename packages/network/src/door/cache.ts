/** Keeps answers up to a number of bytes; what was not asked for longest goes first. */
export interface Cache {
  readonly get: (name: string) => unknown
  readonly set: (name: string, result: unknown) => void
}

interface Kept {
  readonly result: unknown
  readonly bytes: number
}

/** @param limit bytes of JSON, names included */
export function createCache(limit: number): Cache {
  const kept = new Map<string, Kept>()
  let bytes = 0
  const forget = (name: string) => {
    bytes -= kept.get(name)?.bytes ?? 0
    kept.delete(name)
  }
  const get = (name: string) => {
    const found = kept.get(name)
    if (!found) return undefined
    kept.delete(name)
    kept.set(name, found)
    return found.result
  }
  const set = (name: string, result: unknown) => {
    const size = name.length + JSON.stringify(result).length
    if (size > limit / 10) return
    forget(name)
    kept.set(name, { result, bytes: size })
    bytes += size
    for (const oldest of kept.keys()) {
      if (bytes <= limit) break
      forget(oldest)
    }
  }
  return { get, set }
}
