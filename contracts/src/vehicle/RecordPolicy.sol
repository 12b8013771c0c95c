// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IRecordPolicy} from "../interfaces/IRecordPolicy.sol";
import {RecordKind} from "../types/RecordKind.sol";
import {Rule, Rules, RuleTerms} from "../types/Rule.sol";

/// @notice See `IRecordPolicy`, the specification.
/// @dev Inherited by `LicenseRegistry`: every record asks for a licence and a rule, and one deployed address that
/// answers both costs each write one cold account (2,600 gas) and one call less. See docs/decisions/0002.
abstract contract RecordPolicy is IRecordPolicy, AccessManaged {
    uint256 public constant HALT_MAX = 72 hours;
    uint256 public constant HALT_KINDS_MAX = 64;

    mapping(RecordKind kind => Rule rule) internal _rules;
    mapping(RecordKind kind => uint256 time) private _haltableFrom;

    constructor(address federation) AccessManaged(federation) {}

    /// @inheritdoc IRecordPolicy
    function setRule(RecordKind kind, RuleTerms calldata terms) external restricted {
        require(RecordKind.unwrap(kind) != 0, KindUnknown(kind));
        // A running halt outlasts the change of its rule.
        _rules[kind] = Rules.pack(terms, kind.hasEffect()).withHaltedUntil(uint40(_rules[kind].haltedUntil()));
        emit RuleSet(kind, terms.authorRoles, terms.witnesses, terms.witnessRoles, terms.keyWitnessRoles);
    }

    /// @inheritdoc IRecordPolicy
    function halt(RecordKind[] calldata kinds, uint40 duration) external restricted {
        require(duration <= HALT_MAX, HaltTooLong(duration, HALT_MAX));
        require(kinds.length <= HALT_KINDS_MAX, TooManyKinds(kinds.length, HALT_KINDS_MAX));
        uint40 until = uint40(block.timestamp) + duration;
        for (uint256 i; i < kinds.length; ++i) {
            _halt(kinds[i], until, duration);
        }
    }

    /// @inheritdoc IRecordPolicy
    function ruleOf(RecordKind kind) external view returns (Rule) {
        return _rules[kind];
    }

    function _halt(RecordKind kind, uint40 until, uint40 duration) private {
        Rule rule = _rules[kind];
        require(Rule.unwrap(rule) != 0, KindUnknown(kind));
        uint256 allowedFrom = _haltableFrom[kind];
        require(block.timestamp >= allowedFrom, HaltTooSoon(kind, allowedFrom));
        _rules[kind] = rule.withHaltedUntil(until);
        _haltableFrom[kind] = until + duration;
        emit KindHalted(kind, until);
    }
}
