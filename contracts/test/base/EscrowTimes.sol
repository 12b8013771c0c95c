// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// How long each state of a sale by escrow lasts, as its interface is to be read.
abstract contract EscrowTimes {
    uint256 internal constant HANDOVER = 14 days;
    uint256 internal constant WINDOW = 3 days;
    uint256 internal constant CONTEST = 7 days;
    uint256 internal constant RULING = 30 days;
    uint256 internal constant SETTLEMENT = 14 days;
    uint256 internal constant RESERVATION = 68 days;
}
