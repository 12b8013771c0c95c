import type { Abi, ContractFunctionArgs, ContractFunctionName, ContractFunctionReturnType } from "viem"
import { readContract } from "viem/actions"
import type { ReadClient } from "../../chain/clients.ts"
import { type ContractName, getDeployment } from "../../chain/deployment.ts"
import { toUrcarError } from "../../errors/to-urcar-error.ts"

type Mutability = "pure" | "view"

/** Calls a view of a contract of the register. @throws UrcarError */
export async function read<
  const Contract extends Abi,
  Name extends ContractFunctionName<Contract, Mutability>,
  const Args extends ContractFunctionArgs<Contract, Mutability, Name>,
>(
  client: ReadClient,
  contract: ContractName,
  abi: Contract,
  functionName: Name,
  args: Args,
): Promise<ContractFunctionReturnType<Contract, Mutability, Name, Args>> {
  const address = getDeployment(client.chain.id).addresses[contract]
  try {
    return await readContract<ReadClient["chain"], Contract, Name, Args>(client, {
      address,
      abi,
      functionName,
      args,
    })
  } catch (error) {
    throw toUrcarError(error)
  }
}
