// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OdometerUnit, Stamp} from "../../src/types/Stamp.sol";

/// Reads and changes the four things an author states, bit by bit and apart from `Stamp`'s own way of reading them.
library Stating {
    function withSupersedes(Stamp stated, uint32 supersedes) internal pure returns (Stamp) {
        return put(stated, 32, 32, supersedes);
    }

    function withOdometer(Stamp stated, uint32 odometer) internal pure returns (Stamp) {
        return put(stated, 64, 32, odometer);
    }

    function withUnit(Stamp stated, OdometerUnit unit) internal pure returns (Stamp) {
        return put(stated, 96, 8, uint256(unit));
    }

    function withOccurredAt(Stamp stated, uint40 occurredAt) internal pure returns (Stamp) {
        return put(stated, 104, 40, occurredAt);
    }

    function put(Stamp stamp, uint256 low, uint256 size, uint256 value) internal pure returns (Stamp) {
        uint256 mask = ((1 << size) - 1) << low;
        return Stamp.wrap((Stamp.unwrap(stamp) & ~mask) | (value << low));
    }

    function take(Stamp stamp, uint256 low, uint256 size) internal pure returns (uint256) {
        return (Stamp.unwrap(stamp) >> low) & ((1 << size) - 1);
    }
}
