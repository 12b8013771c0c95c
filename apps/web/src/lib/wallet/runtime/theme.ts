import { lightTheme } from "@rainbow-me/rainbowkit"

const base = lightTheme({ borderRadius: "small", fontStack: "system", overlayBlur: "none" })

/** RainbowKit's list of wallets in the colours of the page, which know light and dark by themselves. */
export const walletTheme = {
  ...base,
  colors: {
    ...base.colors,
    accentColor: "var(--blue)",
    accentColorForeground: "var(--on-blue)",
    actionButtonBorder: "var(--rule)",
    actionButtonSecondaryBackground: "var(--sunken)",
    closeButton: "var(--ink)",
    closeButtonBackground: "var(--sunken)",
    error: "var(--red)",
    generalBorder: "var(--rule-strong)",
    generalBorderDim: "var(--rule)",
    menuItemBackground: "var(--sunken)",
    modalBackdrop: "var(--shade)",
    modalBackground: "var(--paper)",
    modalBorder: "var(--ink)",
    modalText: "var(--ink)",
    modalTextDim: "var(--ink-soft)",
    modalTextSecondary: "var(--ink-soft)",
    selectedOptionBorder: "var(--rule)",
    standby: "var(--amber-mark)",
  },
  fonts: { body: "var(--font-sans), inherit" },
}
