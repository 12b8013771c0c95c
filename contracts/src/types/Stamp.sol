// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OdometerUnit} from "./Record.sol";

/// Where a record stands in its vehicle's life, in one word (low to high bits): sequence 32, supersedes 32,
/// odometer 32, unit 8, occurredAt 40, recordedAt 40, previousBlock 40.
type Stamp is uint256;

library Stamps {
    function pack(
        uint256 sequence,
        uint256 supersedes,
        uint256 odometer,
        OdometerUnit unit,
        uint256 occurredAt,
        uint256 recordedAt,
        uint256 previousBlock
    ) internal pure returns (Stamp) {
        return Stamp.wrap(
            sequence | supersedes << 32 | odometer << 64 | uint256(unit) << 96 | occurredAt << 104 | recordedAt << 144
                | previousBlock << 184
        );
    }
}
