/** The page Directory. */
export const directory = {
  title: "Directory",
  heading: "Who may write in the register",
}
