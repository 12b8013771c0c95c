// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeTransferLib} from "solady/src/utils/SafeTransferLib.sol";
import {ILicenceTerms} from "../src/interfaces/ILicenceTerms.sol";
import {ILicenseRegistry, Standing} from "../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistryRenewTest is AuthorityTest {
    uint256 private constant YEAR = 365 days;

    function setUp() public override {
        super.setUp();
        vm.prank(department);
        licenses.setFee(300, 100);
        ask(business, "DE");
        ask(operator, "DE");
    }

    function test_setFee() public {
        vm.expectEmit(address(licenses));
        emit ILicenceTerms.FeeSet("DE", 400, 0);
        vm.prank(department);
        licenses.setFee(400, 0);
        vm.assertEq(licenses.feesOf("DE").yearly, 400);
        vm.assertEq(licenses.feesOf("DE").validatorYearly, 0);
        vm.assertEq(licenses.feesOf("FR").yearly, 0);
    }

    function testFuzz_setFee_revertsIfValidatorsPayMore(uint88 yearly, uint88 validatorYearly) public {
        vm.assume(validatorYearly > yearly);
        vm.expectRevert(abi.encodeWithSelector(ILicenceTerms.ValidatorFeeHigher.selector, validatorYearly, yearly));
        vm.prank(department);
        licenses.setFee(yearly, validatorYearly);
    }

    function testFuzz_setFee_revertsIfNotDepartment(address caller) public {
        _assumeStranger(caller);
        vm.expectRevert(notDepartmentOf(caller, 0));
        vm.prank(caller);
        licenses.setFee(1, 1);
    }

    function testFuzz_depositFee_behaviorAddsUp(uint88 first, uint88 second) public {
        first = uint88(bound(first, 0, euro.MINT_MAX()));
        second = uint88(bound(second, 0, euro.MINT_MAX()));
        deposit(business, first);
        deposit(business, second);
        vm.assertEq(licenses.paidTermOf(business).deposit, uint256(first) + second);
        vm.assertEq(euro.balanceOf(address(licenses)), uint256(first) + second);
    }

    function test_depositFee_revertsIfTokenRefuses() public {
        vm.expectRevert(abi.encodeWithSelector(SafeTransferLib.TransferFromFailed.selector));
        vm.prank(business);
        licenses.depositFee(1);
    }

    function test_withdrawFee() public {
        deposit(business, 500);
        deposit(stranger, 7);
        vm.expectEmit(address(licenses));
        emit ILicenceTerms.FeeWithdrawn(business, 500);
        vm.prank(business);
        licenses.withdrawFee();
        vm.assertEq(euro.balanceOf(business), 500);
        vm.assertEq(euro.balanceOf(address(licenses)), 7);
        vm.assertEq(licenses.paidTermOf(business).deposit, 0);
    }

    function test_withdrawFee_behaviorOfRevoked() public {
        _license();
        vm.prank(department);
        licenses.revoke(business);
        deposit(business, 5);
        vm.prank(business);
        licenses.withdrawFee();
        vm.assertEq(euro.balanceOf(business), 5);
    }

    function test_withdrawFee_revertsIfNothing() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenceTerms.NothingDeposited.selector, business));
        vm.prank(business);
        licenses.withdrawFee();
    }

    function test_grant_behaviorTakesFee() public {
        deposit(business, 310);
        vm.expectEmit(address(licenses));
        emit ILicenceTerms.LicenceRenewed(business, "DE", uint40(START + YEAR), 300);
        license(business, Roles.DEALER);
        _assertTerm(START + YEAR, 10);
        vm.assertEq(licenses.feesOf("DE").collected, 300);
    }

    function test_grant_behaviorOtherRolesForNoFee() public {
        _license();
        vm.warp(START + 1 days);
        license(business, Roles.DEALER | Roles.WORKSHOP);
        _assertTerm(START + YEAR, 0);
    }

    function test_grant_behaviorOperatorPaysLess() public {
        deposit(operator, 100);
        license(operator, Roles.DEALER);
        vm.assertEq(licenses.paidTermOf(operator).deposit, 0);
    }

    function test_grant_revertsIfDepositTooLow() public {
        deposit(business, 299);
        vm.expectRevert(abi.encodeWithSelector(ILicenceTerms.DepositTooLow.selector, business, 299, 300));
        license(business, Roles.DEALER);
    }

    function test_renew() public {
        _license();
        deposit(business, 300);
        vm.warp(START + YEAR - 90 days);
        vm.expectEmit(address(licenses));
        emit ILicenceTerms.LicenceRenewed(business, "DE", uint40(START + 2 * YEAR), 300);
        _renew();
        _assertTerm(START + 2 * YEAR, 0);
    }

    function test_renew_behaviorFromNowOnceOver() public {
        _license();
        deposit(business, 300);
        vm.warp(START + YEAR + 10 days);
        _renew();
        _assertTerm(START + 2 * YEAR + 10 days, 0);
    }

    function test_renew_behaviorSuspendedStaysSuspended() public {
        _license();
        deposit(business, 300);
        vm.warp(START + YEAR);
        vm.prank(department);
        licenses.suspend(business);
        _renew();
        assertStanding(business, Standing.Suspended);
    }

    function testFuzz_renew_revertsIfTooEarly(uint256 time) public {
        _license();
        deposit(business, 300);
        vm.warp(bound(time, START, START + YEAR - 90 days - 1));
        vm.expectRevert(
            abi.encodeWithSelector(ILicenceTerms.RenewalTooEarly.selector, business, START + YEAR - 90 days)
        );
        _renew();
    }

    function test_renew_revertsIfDepositTooLow() public {
        _license();
        vm.warp(START + YEAR);
        vm.expectRevert(abi.encodeWithSelector(ILicenceTerms.DepositTooLow.selector, business, 0, 300));
        _renew();
    }

    function test_renew_revertsIfOtherCountry() public {
        _license();
        vm.expectRevert(notDepartmentOf(departmentFr, "DE"));
        vm.prank(departmentFr);
        licenses.renew(business);
    }

    function test_renew_revertsIfAuthority() public {
        vm.expectRevert(rolesNotLicensable(Roles.POLICE));
        vm.prank(department);
        licenses.renew(police);
    }

    function test_renew_revertsIfExiting() public {
        _license();
        vm.prank(business);
        licenses.exit();
        vm.expectRevert(standingForbids(business, Standing.Exiting));
        _renew();
    }

    function test_renew_revertsIfRevoked() public {
        _license();
        vm.prank(department);
        licenses.revoke(business);
        vm.expectRevert(standingForbids(business, Standing.Revoked));
        _renew();
    }

    function test_lapse() public {
        _license();
        vm.warp(START + YEAR + 30 days + 1);
        expectChange(business, stranger, Roles.DEALER, Standing.Suspended, 0, 2, uint40(START_BLOCK));
        _lapse();
        (, uint32 roles) = licenses.rolesOf(business);
        vm.assertEq(roles, 0);
    }

    function testFuzz_lapse_revertsIfTermNotOver(uint256 time) public {
        _license();
        vm.warp(bound(time, START, START + YEAR + 30 days));
        vm.expectRevert(
            abi.encodeWithSelector(ILicenceTerms.TermNotOver.selector, business, START + YEAR + 30 days)
        );
        _lapse();
    }

    function test_lapse_revertsIfLastSecondOfGrace() public {
        _license();
        vm.warp(START + YEAR + 30 days);
        vm.expectRevert(
            abi.encodeWithSelector(ILicenceTerms.TermNotOver.selector, business, START + YEAR + 30 days)
        );
        _lapse();
    }

    function test_lapse_revertsIfRenewed() public {
        _license();
        deposit(business, 300);
        vm.warp(START + YEAR);
        _renew();
        vm.warp(START + YEAR + 31 days);
        vm.expectRevert(
            abi.encodeWithSelector(ILicenceTerms.TermNotOver.selector, business, START + 2 * YEAR + 30 days)
        );
        _lapse();
    }

    function test_lapse_revertsIfAuthority() public {
        vm.warp(START + 10 * YEAR);
        vm.expectRevert(rolesNotLicensable(Roles.POLICE));
        licenses.lapse(police);
    }

    function test_lapse_revertsIfRepeated() public {
        _license();
        vm.warp(START + YEAR + 31 days);
        _lapse();
        vm.expectRevert(standingForbids(business, Standing.Suspended));
        _lapse();
    }

    function test_reinstate_behaviorAfterRenewal() public {
        _license();
        deposit(business, 300);
        vm.warp(START + YEAR + 31 days);
        _lapse();
        _renew();
        vm.prank(department);
        licenses.reinstate(business);
        assertStanding(business, Standing.Active);
    }

    function test_reinstate_revertsIfTermOver() public {
        _license();
        vm.warp(START + YEAR + 31 days);
        _lapse();
        vm.expectRevert(abi.encodeWithSelector(ILicenceTerms.TermOver.selector, business, START + YEAR));
        vm.prank(department);
        licenses.reinstate(business);
    }

    function test_reinstate_revertsIfStakeTooLow() public {
        _license();
        vm.prank(department);
        licenses.suspend(business);
        vm.prank(department);
        licenses.requireStake(Roles.DEALER, 10);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.StakeTooLow.selector, business, 0, 10));
        vm.prank(department);
        licenses.reinstate(business);
    }

    function test_collectFees() public {
        _license();
        deposit(stranger, 8);
        vm.expectEmit(address(licenses));
        emit ILicenceTerms.FeesCollected("DE", department, 300);
        vm.prank(department);
        licenses.collectFees();
        vm.assertEq(euro.balanceOf(department), 300);
        vm.assertEq(euro.balanceOf(address(licenses)), 8);
        vm.assertEq(licenses.feesOf("DE").collected, 0);
        vm.assertEq(licenses.feesOf("DE").yearly, 300);
    }

    function test_collectFees_revertsIfNothing() public {
        _license();
        vm.expectRevert(abi.encodeWithSelector(ILicenceTerms.NothingCollected.selector, bytes2("FR")));
        vm.prank(departmentFr);
        licenses.collectFees();
    }

    function testFuzz_collectFees_revertsIfNotDepartment(address caller) public {
        _assumeStranger(caller);
        vm.expectRevert(notDepartmentOf(caller, 0));
        vm.prank(caller);
        licenses.collectFees();
    }

    /// Whatever the fees were each year, what was paid in is the deposit, collected, or paid out.
    function testFuzz_renew_behaviorAddsUp(uint88[4] calldata fees, uint88 paid) public {
        paid = uint88(bound(paid, 0, euro.MINT_MAX()));
        deposit(business, paid);
        uint256 left = paid;
        for (uint256 i; i < fees.length; ++i) {
            uint88 fee = uint88(bound(fees[i], 0, left));
            vm.prank(department);
            licenses.setFee(fee, 0);
            vm.warp(START + i * YEAR);
            if (i == 0) license(business, Roles.DEALER);
            else _renew();
            left -= fee;
        }
        vm.assertEq(licenses.paidTermOf(business).deposit, left);
        vm.assertEq(licenses.feesOf("DE").collected + left, paid);
        vm.assertEq(licenses.paidTermOf(business).paidUntil, START + 4 * YEAR);
    }

    function deposit(address account, uint128 amount) internal {
        euro.mint(account, amount);
        vm.prank(account);
        euro.approve(address(licenses), amount);
        vm.prank(account);
        licenses.depositFee(amount);
    }

    function _license() private {
        deposit(business, 300);
        license(business, Roles.DEALER);
    }

    function _renew() private {
        vm.prank(department);
        licenses.renew(business);
    }

    function _lapse() private {
        vm.prank(stranger);
        licenses.lapse(business);
    }

    function _assertTerm(uint256 paidUntil, uint256 left) private view {
        vm.assertEq(licenses.paidTermOf(business).paidUntil, paidUntil);
        vm.assertEq(licenses.paidTermOf(business).deposit, left);
    }

    function _assumeStranger(address caller) private view {
        vm.assume(caller != department && caller != departmentFr && caller != police && caller != policeFr);
        vm.assume(caller != desk);
    }
}
