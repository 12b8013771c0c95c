// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Application, ApplicationOutcome, ILicenceApplications} from "../src/interfaces/ILicenceApplications.sol";
import {ILicenseRegistry, Standing} from "../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistryApplyForTest is AuthorityTest {
    string private constant PROFILE = '{"name":"Morgenstern","town":"Erlangen","v":1,"website":"https://m.example"}';
    bytes32 private constant DOCUMENTS = keccak256("documents");

    function setUp() public override {
        super.setUp();
        vm.prank(department);
        licenses.requireStake(Roles.WORKSHOP, 10);
        lock(business, 10);
    }

    function test_applyFor() public {
        vm.expectEmit(address(licenses));
        emit ILicenceApplications.LicenceApplied(business, "DE", Roles.WORKSHOP, PROFILE, DOCUMENTS);
        _apply("DE", Roles.WORKSHOP);
        _assertPending("DE", Roles.WORKSHOP, START);
        assertStanding(business, Standing.None);
    }

    function test_applyFor_behaviorReplaces() public {
        _apply("DE", Roles.WORKSHOP);
        vm.warp(START + 1 days);
        _apply("FR", Roles.DEALER);
        _assertPending("FR", Roles.DEALER, START + 1 days);
    }

    function test_applyFor_behaviorProfileUnread() public {
        vm.prank(business);
        licenses.applyFor("DE", Roles.WORKSHOP, string(new bytes(512)), 0);
        _assertPending("DE", Roles.WORKSHOP, START);
    }

    function test_applyFor_behaviorAfterLeaving() public {
        _apply("DE", Roles.WORKSHOP);
        license(business, Roles.WORKSHOP);
        vm.prank(business);
        licenses.exit();
        vm.warp(START + 90 days);
        vm.prank(business);
        licenses.withdrawStake();
        _apply("FR", Roles.WORKSHOP);
        _assertPending("FR", Roles.WORKSHOP, START + 90 days);
    }

    function test_applyFor_revertsIfProfileTooLong() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenceApplications.ProfileTooLong.selector, 513, 512));
        vm.prank(business);
        licenses.applyFor("DE", Roles.WORKSHOP, string(new bytes(513)), 0);
    }

    function test_applyFor_revertsIfStakeTooLow() public {
        vm.prank(department);
        licenses.requireStake(Roles.WORKSHOP, 11);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.StakeTooLow.selector, business, 10, 11));
        _apply("DE", Roles.WORKSHOP);
    }

    function test_applyFor_revertsIfCountryMalformed() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.CountryMalformed.selector, bytes2("de")));
        _apply("de", Roles.WORKSHOP);
    }

    function testFuzz_applyFor_revertsIfRolesNotLicensable(uint32 roles) public {
        vm.assume(roles == 0 || roles & ~Roles.LICENSABLE != 0);
        vm.expectRevert(rolesNotLicensable(roles));
        _apply("DE", roles);
    }

    function test_applyFor_revertsIfLicensed() public {
        _apply("DE", Roles.WORKSHOP);
        license(business, Roles.WORKSHOP);
        vm.expectRevert(standingForbids(business, Standing.Active));
        _apply("DE", Roles.WORKSHOP);
    }

    function test_applyFor_revertsIfExiting() public {
        vm.prank(business);
        licenses.exit();
        vm.expectRevert(standingForbids(business, Standing.Exiting));
        _apply("DE", Roles.WORKSHOP);
    }

    function test_applyFor_revertsIfRevoked() public {
        _apply("DE", Roles.WORKSHOP);
        license(business, Roles.WORKSHOP);
        vm.prank(department);
        licenses.revoke(business);
        vm.expectRevert(standingForbids(business, Standing.Revoked));
        _apply("DE", Roles.WORKSHOP);
    }

    function test_applyFor_revertsIfFederal() public {
        vm.expectRevert(standingForbids(police, Standing.Active));
        vm.prank(police);
        licenses.applyFor("DE", Roles.WORKSHOP, PROFILE, DOCUMENTS);
    }

    function test_recallApplication() public {
        _apply("DE", Roles.WORKSHOP);
        _expectClosed("DE", business, ApplicationOutcome.Withdrawn);
        vm.prank(business);
        licenses.recallApplication();
        _assertPending(0, 0, 0);
    }

    function test_recallApplication_revertsIfNone() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenceApplications.ApplicationMissing.selector, business));
        vm.prank(business);
        licenses.recallApplication();
    }

    function test_declineApplicant() public {
        _apply("DE", Roles.WORKSHOP);
        _expectClosed("DE", department, ApplicationOutcome.Declined);
        vm.prank(department);
        licenses.declineApplicant(business);
        _assertPending(0, 0, 0);
        vm.assertEq(licenses.licenceOf(business).stake, 10);
    }

    function test_declineApplicant_revertsIfOtherCountry() public {
        _apply("DE", Roles.WORKSHOP);
        vm.expectRevert(notDepartmentOf(departmentFr, "DE"));
        vm.prank(departmentFr);
        licenses.declineApplicant(business);
    }

    function testFuzz_declineApplicant_revertsIfNotDepartment(address caller) public {
        vm.assume(caller != department && caller != departmentFr && caller != police && caller != policeFr);
        vm.assume(caller != desk);
        _apply("DE", Roles.WORKSHOP);
        vm.expectRevert(notDepartmentOf(caller, 0));
        vm.prank(caller);
        licenses.declineApplicant(business);
    }

    function test_declineApplicant_revertsIfNone() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenceApplications.ApplicationMissing.selector, business));
        vm.prank(department);
        licenses.declineApplicant(business);
    }

    function test_grant_behaviorClosesApplication() public {
        _apply("DE", Roles.WORKSHOP);
        _expectClosed("DE", department, ApplicationOutcome.Granted);
        license(business, Roles.WORKSHOP);
        _assertPending(0, 0, 0);
        assertStanding(business, Standing.Active);
    }

    function test_grant_revertsIfAskedAnotherCountry() public {
        vm.prank(stranger);
        licenses.applyFor("FR", Roles.WORKSHOP, PROFILE, DOCUMENTS);
        vm.expectRevert(abi.encodeWithSelector(ILicenceApplications.ApplicationMissing.selector, stranger));
        license(stranger, Roles.DEALER);
    }

    function test_exit_behaviorTakesApplicationBack() public {
        _apply("DE", Roles.WORKSHOP);
        _expectClosed("DE", business, ApplicationOutcome.Withdrawn);
        vm.prank(business);
        licenses.exit();
        _assertPending(0, 0, 0);
    }

    function _apply(bytes2 country, uint32 roles) private {
        vm.prank(business);
        licenses.applyFor(country, roles, PROFILE, DOCUMENTS);
    }

    function _expectClosed(bytes2 country, address by, ApplicationOutcome outcome) private {
        vm.expectEmit(address(licenses));
        emit ILicenceApplications.ApplicationClosed(business, country, by, outcome);
    }

    function _assertPending(bytes2 country, uint32 roles, uint256 time) private view {
        Application memory application = licenses.pendingApplicationOf(business);
        vm.assertEq(bytes32(application.country), bytes32(country));
        vm.assertEq(application.roles, roles);
        vm.assertEq(application.appliedAt, time);
    }
}
