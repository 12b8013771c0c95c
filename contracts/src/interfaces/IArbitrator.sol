// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vin} from "../types/Vin.sol";

/// How a dispute over a record ended.
enum Outcome {
    None,
    Upheld,
    Rejected,
    /// Nobody who had to rule did: everything goes back.
    Undecided
}

/// Whoever judges records. The register's other parts know a court by this alone, so that another can take its place.
interface IArbitrator {
    /// The open dispute over a record; 0 for none.
    function openDisputeOf(Vin vin, uint32 sequence) external view returns (uint256 disputeId);

    /// The last outcome over a record; `None` where none was closed.
    function outcomeOf(Vin vin, uint32 sequence) external view returns (Outcome);
}
