import { useConnectModal } from "@rainbow-me/rainbowkit"
import { useEffect, useRef } from "react"
import { useConnection, useConnectorClient, useDisconnect, useSwitchChain } from "wagmi"
import { rememberConnected } from "../remembered.ts"
import type { WalletStore } from "../wallet-state.ts"
import { demoWalletRdns } from "./demo/announce.ts"
import type { DemoProvider } from "./demo/provider.ts"

/** Tells the page's small store what wagmi knows, and hands it what can be asked of the wallet. */
export function WalletBridge(props: {
  store: WalletStore
  chainId: number
  openAtOnce: boolean
  demo: DemoProvider | undefined
}) {
  const { store, chainId, demo } = props
  const { address, chainId: walletChainId, connector, status } = useConnection()
  const { data: client } = useConnectorClient({ chainId })
  const { mutateAsync: disconnect } = useDisconnect()
  const { mutateAsync: switchChain } = useSwitchChain()
  const { openConnectModal } = useConnectModal()
  const openWhenReady = useRef(props.openAtOnce)

  // wagmi's connection lives outside React's tree of the page: the store is the one thing both know.
  useEffect(() => {
    store.controls = {
      openModal: () => openConnectModal?.(),
      disconnect: async () => {
        await disconnect({})
      },
      switchNetwork: async () => {
        await switchChain({ chainId }).catch(() => undefined)
      },
      chooseActor: demo && (() => void demo.chooseActor()),
    }
    if (openWhenReady.current && openConnectModal) {
      openWhenReady.current = false
      openConnectModal()
    }
  }, [store, chainId, demo, disconnect, switchChain, openConnectModal])

  useEffect(() => {
    if (status === "connecting" || status === "reconnecting") return store.set({ status: "connecting" })
    if (!address || !connector) {
      rememberConnected(false)
      return store.set({ status: "ready" })
    }
    rememberConnected(true)
    store.set({
      status: "connected",
      connection: {
        address,
        walletName: connector.name,
        isDemo: connector.id === demoWalletRdns,
        chainId: walletChainId,
        client:
          client && walletChainId === chainId && client.account.address === address ? client : undefined,
      },
    })
  }, [store, chainId, address, walletChainId, connector, status, client])

  return null
}
