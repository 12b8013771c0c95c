import {
  BaseError,
  ChainMismatchError,
  ContractFunctionRevertedError,
  decodeErrorResult,
  type Hex,
  HttpRequestError,
  RpcRequestError,
  TimeoutError,
  UserRejectedRequestError,
  InsufficientFundsError as ViemInsufficientFundsError,
  WebSocketRequestError,
} from "viem"
import {
  InsufficientFundsError,
  RpcFailedError,
  RpcUnreachableError,
  UnexpectedError,
  UnknownContractError,
  UserRejectedError,
  WrongChainError,
} from "./chain-errors.ts"
import { contractErrorsAbi } from "./contract-errors-abi.ts"
import { toContractError } from "./to-contract-error.ts"
import { UrcarError } from "./urcar-error.ts"

/** Whatever was thrown on the way to the chain and back, as an error of this package. */
export function toUrcarError(error: unknown): UrcarError {
  if (error instanceof UrcarError) return error
  if (!(error instanceof BaseError)) return new UnexpectedError(textOf(error), { cause: error })
  return (
    findRevert(error) ??
    findTransportError(error) ??
    new UnexpectedError(error.shortMessage, { cause: error })
  )
}

/** The error that a contract encoded, for example as the reason of `RecordRefused`. */
export function decodeRefusal(data: Hex, options: ErrorOptions = {}): UrcarError {
  try {
    const { errorName, args, abiItem } = decodeErrorResult({ abi: contractErrorsAbi, data })
    return toContractError(errorName, abiItem.inputs, args ?? [], options)
  } catch {
    return new UnknownContractError(data, "the error is not declared", options)
  }
}

function findRevert(error: BaseError): UrcarError | undefined {
  const revert = error.walk((inner) => inner instanceof ContractFunctionRevertedError)
  if (!(revert instanceof ContractFunctionRevertedError)) return undefined
  const options = { cause: error }
  if (revert.raw && revert.raw !== "0x") return decodeRefusal(revert.raw, options)
  return new UnknownContractError("0x", revert.reason ?? revert.shortMessage, options)
}

function findTransportError(error: BaseError): UrcarError | undefined {
  const options = { cause: error }
  const find = <Found extends Error>(type: new (...args: never[]) => Found) => {
    const found = error.walk((inner) => inner instanceof type)
    return found instanceof type ? found : undefined
  }
  if (find(UserRejectedRequestError) || hasCode(error, 4001)) return new UserRejectedError(options)
  const mismatch = find(ChainMismatchError)
  if (mismatch) return new WrongChainError(Number.NaN, [], options)
  const funds = find(ViemInsufficientFundsError)
  if (funds) return new InsufficientFundsError(funds.shortMessage, options)
  const http = find(HttpRequestError) ?? find(TimeoutError) ?? find(WebSocketRequestError)
  if (http) return new RpcUnreachableError(urlOf(http), http.details || http.shortMessage, options)
  const refused = find(RpcRequestError)
  if (refused) return new RpcFailedError(methodOf(refused), refused.details || refused.shortMessage, options)
  return undefined
}

function hasCode(error: BaseError, code: number): boolean {
  return error.walk((inner) => inner instanceof Error && "code" in inner && inner.code === code) !== null
}

function urlOf(error: BaseError): string {
  return "url" in error && typeof error.url === "string" ? error.url : ""
}

function methodOf(error: BaseError): string {
  return error.metaMessages?.join(" ") ?? ""
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
