// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Federation} from "../src/authority/Federation.sol";
import {ValidatorSet} from "../src/authority/ValidatorSet.sol";
import {IValidatorSet, Seat} from "../src/interfaces/IValidatorSet.sol";
import {Test} from "./base/Test.sol";

contract ValidatorSetChangeTest is Test {
    uint32 private constant DELAY = 1 days;

    Federation private federation;
    ValidatorSet private validators;
    address private first = actor("first");
    address private second = actor("second");
    address private third = actor("third");
    address private business = actor("business");
    address private other = actor("other business");

    function setUp() public {
        federation = new Federation(address(this), actor("guardian"), DELAY);
        Seat[] memory initial = new Seat[](2);
        (initial[0], initial[1]) = (Seat(first, business), Seat(second, business));
        validators = new ValidatorSet(address(federation), initial);
        bytes4[] memory selectors = new bytes4[](2);
        selectors[0] = IValidatorSet.addValidator.selector;
        selectors[1] = IValidatorSet.removeValidator.selector;
        federation.setTargetFunctionRole(address(validators), selectors, federation.VALIDATORS_ROLE());
        federation.grantRole(federation.VALIDATORS_ROLE(), address(this), 0);
    }

    function test_getValidators() public view {
        address[] memory all = validators.getValidators();
        vm.assertEq(all.length, 2);
        vm.assertEq(all[0], first);
        vm.assertEq(all[1], second);
        vm.assertEq(validators.isValidator(first), true);
        vm.assertEq(validators.isValidator(third), false);
    }

    function test_addValidator() public {
        vm.expectEmit(address(validators));
        emit IValidatorSet.ValidatorAdded(third, other);
        validators.addValidator(third, other);
        vm.assertEq(validators.getValidators().length, 3);
        vm.assertEq(validators.isValidator(third), true);
    }

    function test_removeValidator() public {
        vm.expectEmit(address(validators));
        emit IValidatorSet.ValidatorRemoved(first, business);
        validators.removeValidator(first);
        vm.assertEq(validators.getValidators().length, 1);
        vm.assertEq(validators.getValidators()[0], second);
    }

    function test_operatorOf() public {
        validators.addValidator(third, other);
        vm.assertEq(validators.operatorOf(first), business);
        vm.assertEq(validators.operatorOf(third), other);
        vm.assertEq(validators.operatorOf(business), address(0));
        validators.removeValidator(third);
        vm.assertEq(validators.operatorOf(third), address(0));
    }

    function test_isOperator_behaviorUntilItsLastValidatorGoes() public {
        validators.addValidator(third, other);
        vm.assertEq(validators.isOperator(business), true);
        vm.assertEq(validators.isOperator(first), false);
        validators.removeValidator(first);
        vm.assertEq(validators.isOperator(business), true);
        validators.removeValidator(second);
        vm.assertEq(validators.isOperator(business), false);
        vm.assertEq(validators.isOperator(other), true);
    }

    function test_addValidator_revertsIfOperatorNobody() public {
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.OperatorInvalid.selector, address(0)));
        validators.addValidator(third, address(0));
    }

    function test_addValidator_behaviorDelayedOnceHandedOver() public {
        federation.grantRole(federation.VALIDATORS_ROLE(), third, DELAY);
        federation.handOver(actor("admin"), DELAY);
        bytes memory act = abi.encodeCall(IValidatorSet.addValidator, (third, other));
        vm.prank(third);
        (bytes32 id,) = federation.schedule(address(validators), act, 0);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotReady.selector, id));
        vm.prank(third);
        validators.addValidator(third, other);
        vm.warp(START + DELAY);
        vm.prank(third);
        validators.addValidator(third, other);
        vm.assertEq(validators.isValidator(third), true);
    }

    function test_addValidator_revertsIfKnown() public {
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.ValidatorKnown.selector, first));
        validators.addValidator(first, other);
    }

    function test_addValidator_revertsIfNobody() public {
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.ValidatorInvalid.selector, address(0)));
        validators.addValidator(address(0), other);
    }

    function test_addValidator_revertsIfTooMany() public {
        for (uint160 i = 3; i <= 64; ++i) {
            validators.addValidator(address(i), other);
        }
        vm.assertEq(validators.getValidators().length, 64);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.ValidatorsTooMany.selector, 65, 64));
        validators.addValidator(address(65), other);
    }

    function test_removeValidator_revertsIfUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.ValidatorUnknown.selector, third));
        validators.removeValidator(third);
    }

    function test_removeValidator_revertsIfLast() public {
        validators.removeValidator(first);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.ValidatorsTooFew.selector));
        validators.removeValidator(second);
    }

    function test_constructor_revertsIfEmpty() public {
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.ValidatorsTooFew.selector));
        new ValidatorSet(address(federation), new Seat[](0));
    }

    function testFuzz_addValidator_revertsIfNotFederation(address caller) public {
        vm.assume(caller != address(this) && caller != address(federation));
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller));
        vm.prank(caller);
        validators.addValidator(third, other);
    }

    function testFuzz_removeValidator_revertsIfNotFederation(address caller) public {
        vm.assume(caller != address(this) && caller != address(federation));
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller));
        vm.prank(caller);
        validators.removeValidator(first);
    }
}
