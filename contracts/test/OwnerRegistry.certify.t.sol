// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Certificate, IOwnerRegistry} from "../src/interfaces/IOwnerRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract OwnerRegistryCertifyTest is AuthorityTest {
    address private key = actor("owner key");

    function test_certify() public {
        vm.expectEmit(address(owners));
        emit IOwnerRegistry.KeyCertified(key, "DE", police, 1, 0);
        _certify();
        Certificate memory certificate = owners.certificateOf(key);
        vm.assertEq(bytes32(certificate.country), bytes32("DE"));
        vm.assertEq(certificate.isValid, true);
        vm.assertEq(certificate.since, START);
        vm.assertEq(certificate.sequence, 1);
        vm.assertEq(certificate.lastBlock, START_BLOCK);
    }

    function test_withdraw() public {
        _certify();
        vm.roll(START_BLOCK + 9);
        vm.expectEmit(address(owners));
        emit IOwnerRegistry.KeyWithdrawn(key, "DE", police, 2, uint40(START_BLOCK));
        _withdraw();
        vm.assertEq(owners.certificateOf(key).isValid, false);
        vm.assertEq(owners.certificateOf(key).lastBlock, START_BLOCK + 9);
    }

    function test_certify_behaviorAgainByOtherCountry() public {
        _certify();
        _withdraw();
        vm.warp(START + 1 days);
        vm.roll(START_BLOCK + 1);
        vm.expectEmit(address(owners));
        emit IOwnerRegistry.KeyCertified(key, "FR", policeFr, 3, uint40(START_BLOCK));
        vm.prank(policeFr);
        owners.certify(key);
        vm.assertEq(owners.certificateOf(key).since, START + 1 days);
    }

    function test_certify_revertsIfCertified() public {
        _certify();
        vm.expectRevert(abi.encodeWithSelector(IOwnerRegistry.AlreadyCertified.selector, key));
        vm.prank(policeFr);
        owners.certify(key);
    }

    function test_certify_revertsIfNoKey() public {
        vm.expectRevert(abi.encodeWithSelector(IOwnerRegistry.KeyInvalid.selector, address(0)));
        vm.prank(police);
        owners.certify(address(0));
    }

    function testFuzz_certify_revertsIfNotPolice(address caller) public {
        vm.assume(caller != police && caller != policeFr);
        vm.expectRevert(abi.encodeWithSelector(IOwnerRegistry.NotPolice.selector, caller));
        vm.prank(caller);
        owners.certify(key);
    }

    function test_certify_revertsIfPoliceDismissed() public {
        licenses.dismiss(police);
        vm.expectRevert(abi.encodeWithSelector(IOwnerRegistry.NotPolice.selector, police));
        _certify();
    }

    function test_certify_revertsIfDepartmentWithoutPolice() public {
        vm.expectRevert(abi.encodeWithSelector(IOwnerRegistry.NotPolice.selector, department));
        vm.prank(department);
        owners.certify(key);
    }

    function test_withdraw_revertsIfOtherCountry() public {
        _certify();
        vm.expectRevert(abi.encodeWithSelector(IOwnerRegistry.NotCertifiedBy.selector, key, bytes2("FR")));
        vm.prank(policeFr);
        owners.withdraw(key);
    }

    function test_withdraw_revertsIfWithdrawn() public {
        _certify();
        _withdraw();
        vm.expectRevert(abi.encodeWithSelector(IOwnerRegistry.NotCertifiedBy.selector, key, bytes2("DE")));
        _withdraw();
    }

    function test_withdraw_revertsIfUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IOwnerRegistry.NotCertifiedBy.selector, key, bytes2("DE")));
        _withdraw();
    }

    function testFuzz_withdraw_revertsIfNotPolice(address caller) public {
        vm.assume(caller != police && caller != policeFr);
        _certify();
        vm.expectRevert(abi.encodeWithSelector(IOwnerRegistry.NotPolice.selector, caller));
        vm.prank(caller);
        owners.withdraw(key);
    }

    function test_mayHold_behaviorCertifiedKey() public {
        vm.assertEq(owners.mayHold(key), false);
        _certify();
        vm.assertEq(owners.mayHold(key), true);
        _withdraw();
        vm.assertEq(owners.mayHold(key), false);
    }

    function testFuzz_mayHold_behaviorLicensedBusiness(uint32 roles) public {
        roles &= Roles.LICENSABLE;
        vm.assume(roles != 0);
        license(business, roles);
        vm.assertEq(owners.mayHold(business), true);
        vm.prank(department);
        licenses.suspend(business);
        vm.assertEq(owners.mayHold(business), false);
    }

    function test_mayHold_behaviorNoAuthorityNorDesk() public view {
        vm.assertEq(owners.mayHold(department), false);
        vm.assertEq(owners.mayHold(police), false);
        vm.assertEq(owners.mayHold(desk), false);
        vm.assertEq(owners.mayHold(address(0)), false);
    }

    function test_licenses() public view {
        vm.assertEq(address(owners.licenses()), address(licenses));
    }

    function _certify() private {
        vm.prank(police);
        owners.certify(key);
    }

    function _withdraw() private {
        vm.prank(police);
        owners.withdraw(key);
    }
}
