// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Rule} from "./Rule.sol";

/// What an account may do with a kind of record, in one word: the kind's rule (160 bits), then the account's roles (32)
/// and country (16), both zero unless its standing is active.
type Permission is uint256;

using {rule, roles, country, isGranted} for Permission global;

/// @dev The bits above a rule's own stay; its accessors ignore them.
function rule(Permission permission) pure returns (Rule) {
    return Rule.wrap(Permission.unwrap(permission));
}

function roles(Permission permission) pure returns (uint32) {
    return uint32(Permission.unwrap(permission) >> 160);
}

/// ISO 3166-1 alpha-2.
function country(Permission permission) pure returns (bytes2) {
    return bytes2(uint16(Permission.unwrap(permission) >> 192));
}

/// Whether one of the roles may author the kind.
function isGranted(Permission permission) pure returns (bool) {
    return (Permission.unwrap(permission) >> 160) & Permission.unwrap(permission) & type(uint32).max != 0;
}

library Permissions {
    function pack(Rule rule_, uint32 roles_, bytes2 country_) internal pure returns (Permission) {
        return Permission.wrap(Rule.unwrap(rule_) | uint256(roles_) << 160 | uint256(uint16(country_)) << 192);
    }
}
