"use client"

import { getDeployment } from "@urcar/sdk/chain"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat } from "#messages/client.tsx"
import { currencyName, moneyText } from "../logic/money.ts"

/** Writes amounts of any currency for the reader. Loads with the desk, never before somebody is connected. */
export function useMoney(): (amount: string | bigint, currency: string) => string {
  const format = useFormat()
  const { config } = useServices()
  const { testEuro } = getDeployment(config.chainId).addresses
  return (amount, currency) => moneyText(BigInt(amount), currencyName(currency, testEuro), format)
}
