// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeTransferLib} from "solady/src/utils/SafeTransferLib.sol";
import {ILicenseRegistry, Standing} from "../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistryStakeTest is AuthorityTest {
    function test_lockStake_behaviorBeforeGrant() public {
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.LicenceChanged(business, 0, business, 0, Standing.None, 10, 1, 0);
        this.lockAs(business, 10);
        vm.assertEq(licenses.licenceOf(business).stake, 10);
        vm.assertEq(euro.balanceOf(address(licenses)), 10);
        vm.assertEq(licenses.licenceOf(business).since, 0);
    }

    function testFuzz_lockStake_behaviorAddsUp(uint88 first, uint88 second) public {
        first = uint88(bound(first, 0, euro.MINT_MAX()));
        second = uint88(bound(second, 0, euro.MINT_MAX()));
        lock(business, first);
        ask(business, "DE");
        license(business, Roles.DEALER);
        lock(business, second);
        vm.assertEq(licenses.licenceOf(business).stake, uint256(first) + second);
        vm.assertEq(euro.balanceOf(address(licenses)), uint256(first) + second);
    }

    function test_lockStake_behaviorWhileSuspended() public {
        license(business, Roles.DEALER);
        vm.prank(department);
        licenses.suspend(business);
        lock(business, 10);
        vm.assertEq(licenses.licenceOf(business).stake, 10);
    }

    function test_lockStake_revertsIfTokenRefuses() public {
        vm.expectRevert(abi.encodeWithSelector(SafeTransferLib.TransferFromFailed.selector));
        vm.prank(business);
        licenses.lockStake(1);
        vm.assertEq(licenses.licenceOf(business).stake, 0);
    }

    function test_lockStake_revertsIfMoreThanFits() public {
        lock(business, 1);
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        vm.prank(business);
        licenses.lockStake(type(uint88).max);
    }

    function test_lockStake_revertsIfExiting() public {
        license(business, Roles.DEALER);
        _exit();
        vm.expectRevert(standingForbids(business, Standing.Exiting));
        vm.prank(business);
        licenses.lockStake(1);
    }

    function test_lockStake_revertsIfRevoked() public {
        license(business, Roles.DEALER);
        vm.prank(department);
        licenses.revoke(business);
        vm.expectRevert(standingForbids(business, Standing.Revoked));
        vm.prank(business);
        licenses.lockStake(1);
    }

    function test_exit() public {
        lock(business, 10);
        ask(business, "DE");
        license(business, Roles.DEALER);
        expectChange(business, business, Roles.DEALER, Standing.Exiting, 10, 3, uint40(START_BLOCK));
        _exit();
        (, uint32 roles) = licenses.rolesOf(business);
        vm.assertEq(roles, 0);
        vm.assertEq(licenses.unbondedAt(business), START + 90 days);
    }

    function test_exit_behaviorNeedsNobodyWhileSuspended() public {
        license(business, Roles.DEALER);
        vm.prank(department);
        licenses.suspend(business);
        _exit();
        assertStanding(business, Standing.Exiting);
    }

    function test_exit_behaviorOfStakeNeverLicensed() public {
        lock(business, 10);
        _exit();
        vm.warp(START + 90 days);
        vm.prank(business);
        licenses.withdrawStake();
        vm.assertEq(euro.balanceOf(business), 10);
    }

    function test_exit_revertsIfNothingToLeave() public {
        vm.expectRevert(standingForbids(business, Standing.None));
        _exit();
    }

    function test_exit_revertsIfExiting() public {
        license(business, Roles.DEALER);
        _exit();
        vm.expectRevert(standingForbids(business, Standing.Exiting));
        _exit();
    }

    function test_exit_revertsIfRevoked() public {
        license(business, Roles.DEALER);
        vm.prank(department);
        licenses.revoke(business);
        vm.expectRevert(standingForbids(business, Standing.Revoked));
        _exit();
    }

    function test_withdrawStake() public {
        lock(business, 10);
        ask(business, "DE");
        license(business, Roles.DEALER);
        _exit();
        vm.warp(START + 90 days);
        vm.roll(START_BLOCK + 5);
        expectChange(business, business, 0, Standing.None, 0, 4, uint40(START_BLOCK));
        _withdraw();
        vm.assertEq(euro.balanceOf(business), 10);
        vm.assertEq(euro.balanceOf(address(licenses)), 0);
        vm.assertEq(licenses.unbondedAt(business), 0);
    }

    function test_withdrawStake_behaviorLeaverMayReturnElsewhere() public {
        license(business, Roles.DEALER);
        _exit();
        vm.warp(START + 90 days);
        _withdraw();
        vm.prank(departmentFr);
        licenses.grant(business, Roles.WORKSHOP);
        (bytes2 country, uint32 roles) = licenses.rolesOf(business);
        vm.assertEq(bytes32(country), bytes32("FR"));
        vm.assertEq(roles, Roles.WORKSHOP);
        vm.assertEq(licenses.licenceOf(business).since, START);
    }

    function test_withdrawStake_behaviorRevokedStaysRevoked() public {
        lock(business, 10);
        ask(business, "DE");
        license(business, Roles.DEALER);
        vm.prank(department);
        licenses.revoke(business);
        vm.warp(START + 90 days);
        _withdraw();
        vm.assertEq(euro.balanceOf(business), 10);
        assertStanding(business, Standing.Revoked);
        vm.assertEq(licenses.licenceOf(business).roles, Roles.DEALER);
    }

    function test_withdrawStake_behaviorOnlyOwn() public {
        lock(business, 10);
        lock(stranger, 7);
        _exit();
        vm.warp(START + 90 days);
        _withdraw();
        vm.assertEq(euro.balanceOf(address(licenses)), 7);
    }

    function test_withdrawStake_revertsIfStillLocked() public {
        lock(business, 10);
        ask(business, "DE");
        license(business, Roles.DEALER);
        _exit();
        vm.warp(START + 90 days - 1);
        vm.expectRevert(
            abi.encodeWithSelector(ILicenseRegistry.StakeStillLocked.selector, business, START + 90 days)
        );
        _withdraw();
    }

    function test_withdrawStake_revertsIfActive() public {
        lock(business, 10);
        ask(business, "DE");
        license(business, Roles.DEALER);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.StakeStillLocked.selector, business, 0));
        _withdraw();
    }

    function test_withdrawStake_revertsIfRepeated() public {
        lock(business, 10);
        ask(business, "DE");
        license(business, Roles.DEALER);
        vm.prank(department);
        licenses.revoke(business);
        vm.warp(START + 90 days);
        _withdraw();
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.StakeStillLocked.selector, business, 0));
        _withdraw();
    }

    /// Locks without mint and approval in between, so that the licence event is the next one.
    function lockAs(address account, uint88 amount) external {
        euro.mint(account, amount);
        vm.startPrank(account);
        euro.approve(address(licenses), amount);
        licenses.lockStake(amount);
        vm.stopPrank();
    }

    function _exit() private {
        vm.prank(business);
        licenses.exit();
    }

    function _withdraw() private {
        vm.prank(business);
        licenses.withdrawStake();
    }
}
