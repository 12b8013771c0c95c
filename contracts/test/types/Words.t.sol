// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LifeFile, LifeFiles} from "../../src/types/LifeFile.sol";
import {Permission, Permissions} from "../../src/types/Permission.sol";
import {Plate} from "../../src/types/Plate.sol";
import {Rule, Rules, RuleTerms} from "../../src/types/Rule.sol";
import {Title} from "../../src/types/Title.sol";
import {VehicleState} from "../../src/types/VehicleState.sol";
import {Test} from "../base/Test.sol";

/// The words that pack several things: each thing in its place, none touching another.
contract WordsTest is Test {
    function testFuzz_lifeFile(uint256 word, bytes32 head, bytes2 country, uint24 tag) public pure {
        LifeFile file = LifeFile.wrap(word);
        _assertFile(file, bytes27(bytes32(word)), bytes2(uint16(word >> 24)), uint24(word));
        _assertFile(file.withHead(head), bytes27(head), file.country(), file.plateTag());
        _assertFile(file.withCountry(country), file.head(), country, file.plateTag());
        _assertFile(file.withPlateTag(tag), file.head(), file.country(), tag);
        _assertFile(LifeFiles.open(head, country), bytes27(head), country, 0);
    }

    function testFuzz_title(uint256 word, address owner, uint96 state) public pure {
        Title title = Title.wrap(word);
        vm.assertEq(title.owner(), address(uint160(word)));
        vm.assertEq(VehicleState.unwrap(title.state()), word >> 160);
        Title other = title.movedTo(owner);
        vm.assertEq(other.owner(), owner);
        vm.assertEq(VehicleState.unwrap(other.state()), word >> 160 & ~uint256(1 << 91 | 1 << 92));
        other = title.withState(VehicleState.wrap(state));
        vm.assertEq(other.owner(), address(uint160(word)));
        vm.assertEq(VehicleState.unwrap(other.state()), state);
    }

    function testFuzz_rule(RuleTerms memory terms, bool effect, uint40 until) public view {
        Rule rule = this.pack(terms, effect);
        _assertRule(rule, terms, effect, 0);
        rule = rule.withHaltedUntil(until);
        _assertRule(rule, terms, effect, until);
        _assertRule(rule.withHaltedUntil(0), terms, effect, 0);
    }

    function testFuzz_permission(RuleTerms memory terms, bool effect, uint40 until, uint32 roles, bytes2 country)
        public
        view
    {
        Rule rule = this.pack(terms, effect).withHaltedUntil(until);
        Permission permission = Permissions.pack(rule, roles, country);
        _assertRule(permission.rule(), terms, effect, until);
        vm.assertEq(permission.roles(), roles);
        vm.assertEq(bytes32(permission.country()), bytes32(country));
        vm.assertEq(permission.isGranted(), roles & terms.authorRoles != 0);
    }

    function test_permission_behaviorOneRoleIsEnough() public view {
        RuleTerms memory terms = RuleTerms(1 << 31 | 1, 255, 0, 0);
        Rule rule = this.pack(terms, false);
        vm.assertEq(Permissions.pack(rule, 1, "DE").isGranted(), true);
        vm.assertEq(Permissions.pack(rule, 1 << 31, "DE").isGranted(), true);
        vm.assertEq(Permissions.pack(rule, ~uint32(1 << 31 | 1), "DE").isGranted(), false);
        vm.assertEq(Permissions.pack(rule, 0, "DE").isGranted(), false);
    }

    function test_plate_behaviorTag() public pure {
        vm.assertEq(Plate.wrap(0).tag(), 0);
        bytes16 text = "DE BXY1234";
        vm.assertEq(Plate.wrap(text).tag(), uint24(bytes3(keccak256(abi.encode(text)))));
        vm.assertEq(bytes32(Plate.wrap(text).country()), bytes32("DE"));
    }

    /// The hash of this one begins with 24 zero bits; its tag is still not that of no plate.
    function test_plate_behaviorTagOfDigestZero() public pure {
        bytes16 text = "DE AEE5528";
        vm.assertEq(uint24(bytes3(keccak256(abi.encode(text)))), 0);
        vm.assertEq(Plate.wrap(text).tag(), 1);
    }

    function testFuzz_plate_behaviorTagIsZeroForNoneOnly(bytes16 text) public pure {
        vm.assertEq(Plate.wrap(text).tag() == 0, text == 0);
        vm.assertEq(Plate.wrap(text).isNone(), text == 0);
    }

    function pack(RuleTerms calldata terms, bool effect) external pure returns (Rule) {
        return Rules.pack(terms, effect);
    }

    function _assertFile(LifeFile file, bytes27 head, bytes2 country, uint24 tag) private pure {
        vm.assertEq(bytes32(file.head()), bytes32(head));
        vm.assertEq(bytes32(file.country()), bytes32(country));
        vm.assertEq(file.plateTag(), tag);
    }

    function _assertRule(Rule rule, RuleTerms memory terms, bool effect, uint40 until) private pure {
        vm.assertEq(rule.authorRoles(), terms.authorRoles);
        vm.assertEq(rule.witnesses(), terms.witnesses);
        vm.assertEq(rule.witnessRoles(), terms.witnessRoles);
        vm.assertEq(rule.keyWitnessRoles(), terms.keyWitnessRoles);
        vm.assertEq(rule.hasEffect(), effect);
        vm.assertEq(rule.haltedUntil(), until);
    }
}
