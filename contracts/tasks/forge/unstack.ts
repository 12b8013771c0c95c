/**
 * Rewrites of the few expressions that hold more values at once than the old code generator can reach: the same hashes
 * and the same event, in steps. No branch is added or taken away.
 */
export const unstack: Readonly<Record<string, (source: string) => string>> = {
  "src/libraries/RecordTypes.sol": hashInSteps,
  "src/sale/EscrowDesk.sol": announceByItself,
}

/** Words at most that one hash takes in one go. */
const reach = 6

function hashInSteps(source: string): string {
  return source.replace(
    /return EfficientHashLib\.hash\(\n((?: {12}.+\n)+) {8}\);/g,
    (whole, list: string) => {
      const words = list.trim().split(/,\n\s*/)
      if (words.length <= reach) return whole
      const steps = words.map((word) => `gathered = bytes.concat(gathered, abi.encode(${word}));`)
      return ["bytes memory gathered;", ...steps, "return keccak256(gathered);"].join("\n        ")
    },
  )
}

const announcement = `    function _announce(bytes32 saleId, Terms calldata terms, bytes calldata signature) private {
        Escrow storage sale = _escrows[saleId];
        emit SaleDeposited(
            saleId, sale.vin, sale.buyer, sale.seller, sale.bond, sale.deadline, sale.reservedUntil, terms, signature
        );
    }

    function _reserve(`

function announceByItself(source: string): string {
  return source
    .replace(/emit SaleDeposited\(\n.+\n {8}\);/, "_announce(saleId, terms, signature);")
    .replace("    function _reserve(", announcement)
}
