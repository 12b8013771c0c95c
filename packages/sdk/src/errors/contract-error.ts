import { UrcarError } from "./urcar-error.ts"

/** Values of a contract's error by their names: text for VIN, plate, kind, WMI and country, else as viem decodes them. */
export type ContractErrorValues = Readonly<Record<string, unknown>>

/** A refusal by one of the register's contracts. */
export class ContractError extends UrcarError<ContractErrorValues> {
  override name: string = "ContractError"
}

/** The class of one error of the contracts. */
export interface ContractErrorClass {
  new (values: ContractErrorValues, options?: ErrorOptions): ContractError
  /** As the contract declares it. */
  readonly errorName: string
}

/** Makes the class of the error `errorName`: what happened, and what to do. */
export function contractError(errorName: string, happened: string, advice: string): ContractErrorClass {
  return class extends ContractError {
    static readonly errorName = errorName
    override name = `${errorName}Error`

    constructor(values: ContractErrorValues, options: ErrorOptions = {}) {
      super(happened, values, advice, options)
    }
  }
}
