// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";

/// Canonical JSON (RFC 8785) of an `ownership` record.
library OwnershipPayload {
    /// @param reason `inheritance`, `court-order`, `key-reissue` or `annulment`.
    function encode(address from, address to, string memory reason) internal pure returns (string memory) {
        return string.concat(
            '{"from":"',
            LibString.toHexString(from),
            '","reason":"',
            reason,
            '","to":"',
            LibString.toHexString(to),
            '","v":1}'
        );
    }
}
