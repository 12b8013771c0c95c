// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";

/// Canonical JSON (RFC 8785) of a `sale` record.
library SalePayload {
    string internal constant DIRECT = "direct";
    string internal constant ATTESTED = "attested";

    function encode(uint256 amount, address buyer, address currency, string memory mode, address seller)
        internal
        pure
        returns (string memory)
    {
        return string.concat(
            '{"amount":"',
            LibString.toString(amount),
            '","buyer":"',
            LibString.toHexString(buyer),
            '","currency":"',
            LibString.toHexString(currency),
            '","mode":"',
            mode,
            '","seller":"',
            LibString.toHexString(seller),
            '","v":1}'
        );
    }
}
