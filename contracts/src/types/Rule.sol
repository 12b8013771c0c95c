// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Who may write a kind of record, in one word (low to high bits): authorRoles 32 (any of), witnesses 8 (how many),
/// witnessRoles 32 (each has any of), keyWitnessRoles 32 (at least one has any of; 0 for none), haltedUntil 40, effect 1 (whether recording it changes the register beyond the life file).
type Rule is uint256;

using {authorRoles, witnesses, witnessRoles, keyWitnessRoles, haltedUntil, hasEffect, withHaltedUntil} for Rule global;

/// A rule spelled out, as the federation sets it.
struct RuleTerms {
    uint32 authorRoles;
    uint8 witnesses;
    uint32 witnessRoles;
    uint32 keyWitnessRoles;
}

function authorRoles(Rule rule) pure returns (uint32) {
    return uint32(Rule.unwrap(rule));
}

function witnesses(Rule rule) pure returns (uint256) {
    return uint8(Rule.unwrap(rule) >> 32);
}

function witnessRoles(Rule rule) pure returns (uint32) {
    return uint32(Rule.unwrap(rule) >> 40);
}

function keyWitnessRoles(Rule rule) pure returns (uint32) {
    return uint32(Rule.unwrap(rule) >> 72);
}

/// Unix seconds; writes of this kind are refused before it.
function haltedUntil(Rule rule) pure returns (uint256) {
    return uint40(Rule.unwrap(rule) >> 104);
}

function hasEffect(Rule rule) pure returns (bool) {
    return (Rule.unwrap(rule) >> 144) & 1 == 1;
}

function withHaltedUntil(Rule rule, uint40 until) pure returns (Rule) {
    return Rule.wrap(Rule.unwrap(rule) & ~(uint256(type(uint40).max) << 104) | uint256(until) << 104);
}

library Rules {
    function pack(RuleTerms calldata terms, bool effect) internal pure returns (Rule) {
        return Rule.wrap(
            uint256(terms.authorRoles) | uint256(terms.witnesses) << 32 | uint256(terms.witnessRoles) << 40
                | uint256(terms.keyWitnessRoles) << 72 | (effect ? 1 << 144 : 0)
        );
    }
}
