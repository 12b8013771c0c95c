/** Something done again and again. */
export interface Repeated {
  /** Ends it; what is under way is finished first. */
  readonly stop: () => Promise<void>
}

/** Does something at once and then every so many milliseconds, never twice at a time. `onError` gets an error's class. */
export function every(
  milliseconds: number,
  act: () => Promise<void>,
  onError: (name: string) => void,
): Repeated {
  let running: Promise<void> | undefined
  const run = () => {
    running ??= act()
      .catch((error: unknown) => onError(error instanceof Error ? error.name : "unknown"))
      .finally(() => {
        running = undefined
      })
  }
  const timer = setInterval(run, milliseconds)
  run()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
