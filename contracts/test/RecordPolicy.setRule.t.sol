// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IRecordPolicy} from "../src/interfaces/IRecordPolicy.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Rule, RuleTerms} from "../src/types/Rule.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract RecordPolicySetRuleTest is AuthorityTest {
    RecordKind private constant KIND = RecordKind.wrap("repair");

    function testFuzz_setRule(RuleTerms calldata terms) public {
        vm.expectEmit(address(licenses));
        emit IRecordPolicy.RuleSet(
            KIND, terms.authorRoles, terms.witnesses, terms.witnessRoles, terms.keyWitnessRoles
        );
        licenses.setRule(KIND, terms);
        Rule rule = licenses.ruleOf(KIND);
        vm.assertEq(rule.authorRoles(), terms.authorRoles);
        vm.assertEq(rule.witnesses(), terms.witnesses);
        vm.assertEq(rule.witnessRoles(), terms.witnessRoles);
        vm.assertEq(rule.keyWitnessRoles(), terms.keyWitnessRoles);
        vm.assertEq(rule.haltedUntil(), 0);
    }

    function testFuzz_setRule_behaviorHaltOutlastsIt(RuleTerms calldata terms) public {
        licenses.setRule(KIND, RuleTerms(1, 0, 0, 0));
        RecordKind[] memory kinds = new RecordKind[](1);
        kinds[0] = KIND;
        vm.prank(guardian);
        licenses.halt(kinds, 1 hours);
        licenses.setRule(KIND, terms);
        vm.assertEq(licenses.ruleOf(KIND).haltedUntil(), START + 1 hours);
        vm.assertEq(licenses.ruleOf(KIND).authorRoles(), terms.authorRoles);
    }

    function test_setRule_revertsIfNoKind() public {
        vm.expectRevert(abi.encodeWithSelector(IRecordPolicy.KindUnknown.selector, bytes32(0)));
        licenses.setRule(RecordKind.wrap(0), RuleTerms(1, 0, 0, 0));
    }

    function testFuzz_setRule_revertsIfNotFederation(address caller) public {
        vm.assume(caller != address(this) && caller != address(federation));
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller));
        vm.prank(caller);
        licenses.setRule(KIND, RuleTerms(1, 0, 0, 0));
    }
}
