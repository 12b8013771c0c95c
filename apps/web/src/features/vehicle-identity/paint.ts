/** Paint by the colour names of the register. */
export const paints = {
  white: "#f3f4f2",
  silver: "#c3c9cf",
  grey: "#767d85",
  black: "#24272b",
  blue: "#2a5ea8",
  red: "#b3261e",
  green: "#2f6b4a",
  yellow: "#eebc1d",
  orange: "#dd6b20",
  brown: "#6b4630",
  beige: "#d6c7a8",
  gold: "#b8963e",
  purple: "#5e3f7d",
  pink: "#e08aa8",
  multicoloured: "#8b95a1",
} as const

/** A colour the register knows by name. */
export type Colour = keyof typeof paints

/** Whether a text names a known colour. */
export const isColour = (text: string): text is Colour => Object.hasOwn(paints, text)
