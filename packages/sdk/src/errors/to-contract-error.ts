import type { AbiParameter } from "viem"
import { isHex } from "viem/utils"
import { textFromBytes } from "../text/bytes.ts"
import { computeCheckDigit } from "../vin/check-digit.ts"
import { authorityErrorClasses } from "./authority-refusals.ts"
import { UnknownContractError } from "./chain-errors.ts"
import type { ContractErrorClass, ContractErrorValues } from "./contract-error.ts"
import { escrowErrorClasses } from "./escrow-refusals.ts"
import { InvalidPlateError, InvalidVinError } from "./identity-errors.ts"
import { licenceErrorClasses } from "./licence-refusals.ts"
import { FutureDateError, InvalidOdometerError } from "./odometer-errors.ts"
import { PayloadTooLargeError } from "./payload-errors.ts"
import { saleErrorClasses } from "./sale-refusals.ts"
import { trustErrorClasses } from "./trust-refusals.ts"
import type { UrcarError } from "./urcar-error.ts"
import { vehicleErrorClasses } from "./vehicle-refusals.ts"

const classes: ReadonlyMap<string, ContractErrorClass> = new Map(
  [
    ...vehicleErrorClasses,
    ...authorityErrorClasses,
    ...saleErrorClasses,
    ...escrowErrorClasses,
    ...licenceErrorClasses,
    ...trustErrorClasses,
  ].map((type) => [type.errorName, type]),
)

type Maker = (values: ContractErrorValues) => UrcarError

/** Failures that the SDK finds by itself, before the chain would: the same class either way. */
const shared: Readonly<Record<string, Maker>> = {
  VinMalformed: ({ vin }) => new InvalidVinError(vin, "charset"),
  VinCheckDigitWrong: ({ vin }) => new InvalidVinError(vin, "check-digit", computeCheckDigit(String(vin))),
  PlateMalformed: ({ plate }) => new InvalidPlateError(String(plate).slice(0, 2), plate, "charset"),
  DateInFuture: ({ occurredAt, latestAllowed }) =>
    new FutureDateError(Number(occurredAt), Number(latestAllowed)),
  OdometerInvalid: ({ odometer, unit }) => new InvalidOdometerError(odometer, unit, "too-large"),
  PayloadTooLarge: ({ size, maximum }) => new PayloadTooLargeError(Number(size), Number(maximum)),
}

/** Every error of the contracts that has a class. */
export const knownContractErrors: readonly string[] = [...classes.keys(), ...Object.keys(shared)]

/** The error of a contract by its name and its arguments. */
export function toContractError(
  errorName: string,
  inputs: readonly AbiParameter[],
  args: readonly unknown[],
  options: ErrorOptions = {},
): UrcarError {
  const values = Object.fromEntries(
    inputs.map((input, index) => [input.name ?? index, show(input, args[index])]),
  )
  const type = classes.get(errorName)
  if (type) return new type(values, options)
  const make = Object.hasOwn(shared, errorName) ? shared[errorName] : undefined
  return make ? make(values) : new UnknownContractError(errorName, "no class", options)
}

/** Short bytes are text: VIN, plate, WMI, country; of the words, a kind is. */
function show({ name, type }: AbiParameter, value: unknown): unknown {
  const isText = ["bytes2", "bytes3", "bytes16", "bytes17"].includes(type) || name === "kind"
  return isText && isHex(value) ? textFromBytes(value) : value
}
