/** A reason not to start, or to stop, that is fully said by its message: printed without a stack. */
export class StartError extends Error {
  override readonly name = "StartError"
}
