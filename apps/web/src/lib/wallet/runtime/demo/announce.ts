import type { DemoProvider } from "./provider.ts"

/** By which the demo wallet is told from others (EIP-6963). */
export const demoWalletRdns = "local.urcar.demo"

const uuid = "7d1c8c9e-6f0b-4f0d-9f43-2c1f5a0d3b77"

/** A blue plate with a play sign. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="#039" d="M0 0h40v40H0z"/><path fill="#fff" d="m14 10 16 10-16 10z"/></svg>',
)}`

/** Announces the demo wallet to the page as any wallet announces itself (EIP-6963). */
export function announceDemoWallet(provider: DemoProvider, name: string): void {
  const detail = Object.freeze({ info: Object.freeze({ uuid, name, icon, rdns: demoWalletRdns }), provider })
  const announce = () => dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }))
  addEventListener("eip6963:requestProvider", announce)
  announce()
}
