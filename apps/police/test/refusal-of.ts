import { PoliceRefusedError } from "@urcar/sdk/police-client"

/** The code with which the service refuses; anything else as it is. */
export async function refusalOf(act: Promise<unknown>): Promise<unknown> {
  const outcome = await act.catch((error: unknown) => error)
  return outcome instanceof PoliceRefusedError ? outcome.values.code : outcome
}
