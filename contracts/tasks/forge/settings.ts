/** What forge is told of the copy: this folder's compiler and libraries, and nothing fetched. */
export const settings = `[profile.default]
src = "src"
test = "test"
libs = ["node_modules"]
remappings = ["solady/=node_modules/solady/", "@openzeppelin/=node_modules/@openzeppelin/"]
auto_detect_remappings = false
skip = ["node_modules"]
solc = "./solc"
evm_version = "prague"
offline = true
`
