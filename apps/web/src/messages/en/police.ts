/** The page Police. */
export const police = {
  title: "Police",
  heading: "Plates, keys and theft",
}
