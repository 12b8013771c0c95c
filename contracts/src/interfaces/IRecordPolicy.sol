// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RecordKind} from "../types/RecordKind.sol";
import {Rule, RuleTerms} from "../types/Rule.sol";

/// Which roles may write which kind of record, and how many further licensed parties must sign it.
/// @notice The federation sets a rule with its delay; its guardian may halt a kind for at most `HALT_MAX`, at once.
/// A halt stops writing only: nothing here can alter what was written, or be read differently later.
interface IRecordPolicy {
    event RuleSet(RecordKind indexed kind, uint32 authorRoles, uint8 witnesses, uint32 witnessRoles, uint32 keyWitnessRoles);
    event KindHalted(RecordKind indexed kind, uint40 until);

    /// A halt lasts 72 hours at most; another can follow only after as long again.
    error HaltTooLong(uint256 duration, uint256 maximum);
    error HaltTooSoon(RecordKind kind, uint256 allowedFrom);
    error KindUnknown(RecordKind kind);
    error TooManyKinds(uint256 given, uint256 maximum);

    /// Sets the rule of a kind. Federation only, delayed. `authorRoles` 0 closes the kind.
    function setRule(RecordKind kind, RuleTerms calldata terms) external;

    /// Halts writing of up to 64 kinds for `duration` seconds from now. Guardian only, at once.
    function halt(RecordKind[] calldata kinds, uint40 duration) external;

    function ruleOf(RecordKind kind) external view returns (Rule);
}
