import { InvalidPlateError, InvalidVinError, RpcFailedError, RpcUnreachableError } from "@urcar/sdk/errors"
import { UsageError } from "../command.ts"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { complain } from "./print.ts"

/**
 * Runs what asks a chain. No answer is one line and exit code 3; a VIN or plate that is none, exit code 2.
 *
 * @throws UsageError
 */
export async function reach(ask: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof InvalidVinError || error instanceof InvalidPlateError)
      throw new UsageError(`${error.shortMessage} ${error.advice}`)
    if (!(error instanceof RpcUnreachableError || error instanceof RpcFailedError)) throw error
    const { problem, ...where } = error.values
    complain(`${error.shortMessage} ${Object.values(where).join(" ")}: ${problem}`)
    return exitCodes.undecided
  }
}
