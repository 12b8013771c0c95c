// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILicenseRegistry, Standing} from "../src/interfaces/ILicenseRegistry.sol";
import {IStakes} from "../src/interfaces/IStakes.sol";
import {Roles} from "../src/types/Roles.sol";
import {AuthorityTest} from "./base/AuthorityTest.sol";

contract LicenseRegistrySlashTest is AuthorityTest {
    address private court = actor("court");
    address private rival = actor("rival court");

    function setUp() public override {
        super.setUp();
        licenses.admit(court, "EU", Roles.COURT);
        licenses.admit(rival, "EU", Roles.COURT);
        vm.prank(department);
        licenses.requireStake(Roles.DEALER, 60);
        lock(business, 100);
        ask(business, "DE");
        license(business, Roles.DEALER);
    }

    function test_isCourt() public view {
        vm.assertEq(licenses.isCourt(court), true);
        vm.assertEq(licenses.isCourt(desk), false);
        vm.assertEq(licenses.isCourt(business), false);
    }

    function test_reserve() public {
        _expectReserved(court, 30, 30);
        _reserve(court, 30);
        _expectReserved(rival, 70, 100);
        _reserve(rival, 70);
        vm.assertEq(licenses.availableStake(business), 0);
        vm.assertEq(licenses.reservedBy(business, court), 30);
        vm.assertEq(licenses.reservedBy(business, rival), 70);
        assertStanding(business, Standing.Active);
    }

    function test_reserve_behaviorWhileExiting() public {
        _exit();
        _reserve(court, 100);
        vm.assertEq(licenses.availableStake(business), 0);
    }

    function test_reserve_behaviorOfRevoked() public {
        vm.prank(department);
        licenses.revoke(business);
        _reserve(court, 1);
        vm.assertEq(licenses.availableStake(business), 99);
    }

    function test_reserve_revertsIfMoreThanAvailable() public {
        _reserve(court, 30);
        vm.expectRevert(abi.encodeWithSelector(IStakes.StakeUnavailable.selector, business, 71, 70));
        _reserve(rival, 71);
    }

    function testFuzz_reserve_revertsIfNotCourt(address caller) public {
        vm.assume(caller != court && caller != rival);
        vm.expectRevert(abi.encodeWithSelector(IStakes.NotCourt.selector, caller));
        _reserve(caller, 1);
    }

    function test_release() public {
        _reserve(court, 30);
        _reserve(rival, 10);
        vm.expectEmit(address(licenses));
        emit IStakes.StakeReleased(business, court, 20, 20);
        vm.prank(court);
        licenses.release(business, 20);
        vm.assertEq(licenses.availableStake(business), 80);
        vm.assertEq(licenses.reservedBy(business, court), 10);
    }

    function test_release_revertsIfReservedByAnother() public {
        _reserve(court, 30);
        vm.expectRevert(abi.encodeWithSelector(IStakes.StakeUnavailable.selector, business, 1, 0));
        vm.prank(rival);
        licenses.release(business, 1);
    }

    function test_release_revertsIfMoreThanAStakeCanBe() public {
        _reserve(court, 30);
        uint128 wrapped = uint128(1) << 88;
        vm.expectRevert(abi.encodeWithSelector(IStakes.StakeUnavailable.selector, business, wrapped, 30));
        vm.prank(court);
        licenses.release(business, wrapped);
    }

    function testFuzz_release_revertsIfNotCourt(address caller) public {
        vm.assume(caller != court && caller != rival);
        _reserve(court, 30);
        vm.expectRevert(abi.encodeWithSelector(IStakes.NotCourt.selector, caller));
        vm.prank(caller);
        licenses.release(business, 1);
    }

    function test_slash() public {
        _reserve(court, 40);
        vm.expectEmit(address(licenses));
        emit IStakes.StakeSlashed(business, court, 25, 15);
        expectChange(business, court, Roles.DEALER, Standing.Active, 75, 3, uint40(START_BLOCK));
        _slash(court, 25);
        vm.assertEq(euro.balanceOf(court), 25);
        vm.assertEq(euro.balanceOf(address(licenses)), 75);
        vm.assertEq(licenses.availableStake(business), 60);
    }

    function test_slash_behaviorSuspendsBelowRequiredStake() public {
        _reserve(court, 41);
        _slash(court, 40);
        assertStanding(business, Standing.Active);
        expectChange(business, court, Roles.DEALER, Standing.Suspended, 59, 4, uint40(START_BLOCK));
        _slash(court, 1);
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.StakeTooLow.selector, business, 59, 60));
        vm.prank(department);
        licenses.reinstate(business);
        lock(business, 1);
        vm.prank(department);
        licenses.reinstate(business);
        assertStanding(business, Standing.Active);
    }

    function test_slash_behaviorKeepsStandingOfLeavers() public {
        _exit();
        _reserve(court, 100);
        _slash(court, 100);
        assertStanding(business, Standing.Exiting);
        vm.warp(START + 90 days);
        _withdraw();
        assertStanding(business, Standing.None);
        vm.assertEq(euro.balanceOf(business), 0);
    }

    function test_slash_behaviorOfAuthority() public {
        lock(police, 5);
        vm.prank(court);
        licenses.reserve(police, 5);
        vm.prank(court);
        licenses.slash(police, 5);
        assertStanding(police, Standing.Active);
    }

    function test_slash_revertsIfReservedByAnother() public {
        _reserve(court, 40);
        vm.expectRevert(abi.encodeWithSelector(IStakes.StakeUnavailable.selector, business, 1, 0));
        _slash(rival, 1);
    }

    function testFuzz_slash_revertsIfNotCourt(address caller) public {
        vm.assume(caller != court && caller != rival);
        _reserve(court, 30);
        vm.expectRevert(abi.encodeWithSelector(IStakes.NotCourt.selector, caller));
        _slash(caller, 1);
    }

    function test_slash_revertsIfDismissed() public {
        _reserve(court, 30);
        licenses.dismiss(court);
        vm.expectRevert(abi.encodeWithSelector(IStakes.NotCourt.selector, court));
        _slash(court, 1);
    }

    /// Whatever two courts reserve, give back and take: the parts add up to what was locked.
    function testFuzz_slash_behaviorAddsUp(uint88[6] calldata amounts) public {
        for (uint256 i; i < 6; i += 3) {
            address by = i == 0 ? court : rival;
            _reserve(by, uint88(bound(amounts[i], 0, licenses.availableStake(business))));
            uint256 released = bound(amounts[i + 1], 0, licenses.reservedBy(business, by));
            vm.prank(by);
            licenses.release(business, uint128(released));
            _slash(by, uint128(bound(amounts[i + 2], 0, licenses.reservedBy(business, by))));
        }
        uint256 stake = licenses.licenceOf(business).stake;
        uint256 reserved = licenses.reservedBy(business, court) + licenses.reservedBy(business, rival);
        vm.assertEq(licenses.availableStake(business) + reserved, stake);
        vm.assertEq(stake, euro.balanceOf(address(licenses)));
        vm.assertEq(stake + euro.balanceOf(court) + euro.balanceOf(rival), 100);
    }

    function test_releaseFrom() public {
        _reserve(court, 30);
        _reserve(rival, 10);
        licenses.dismiss(court);
        vm.expectEmit(address(licenses));
        emit IStakes.StakeReleased(business, court, 30, 10);
        vm.prank(stranger);
        licenses.releaseFrom(court, business);
        vm.assertEq(licenses.availableStake(business), 90);
    }

    function test_releaseFrom_revertsIfStillCourt() public {
        _reserve(court, 30);
        vm.expectRevert(abi.encodeWithSelector(IStakes.StillCourt.selector, court));
        licenses.releaseFrom(court, business);
    }

    function test_releaseFrom_revertsIfNothing() public {
        vm.expectRevert(abi.encodeWithSelector(IStakes.NothingReserved.selector, business, stranger));
        licenses.releaseFrom(stranger, business);
    }

    function test_withdrawStake_behaviorAllButReserved() public {
        _reserve(court, 30);
        _exit();
        vm.warp(START + 90 days);
        expectChange(business, business, Roles.DEALER, Standing.Exiting, 30, 4, uint40(START_BLOCK));
        _withdraw();
        vm.assertEq(euro.balanceOf(business), 70);
        vm.expectRevert(abi.encodeWithSelector(IStakes.StakeUnavailable.selector, business, 30, 0));
        _withdraw();
        vm.prank(court);
        licenses.release(business, 30);
        _withdraw();
        vm.assertEq(euro.balanceOf(business), 100);
        assertStanding(business, Standing.None);
        vm.assertEq(licenses.unbondedAt(business), 0);
    }

    function test_withdrawStake_behaviorOfRevokedInParts() public {
        _reserve(court, 30);
        vm.prank(department);
        licenses.revoke(business);
        vm.warp(START + 90 days);
        _withdraw();
        _slash(court, 10);
        vm.prank(court);
        licenses.release(business, 20);
        _withdraw();
        vm.assertEq(euro.balanceOf(business), 90);
        assertStanding(business, Standing.Revoked);
    }

    function test_admit_behaviorCourt() public view {
        (bytes2 country, uint32 roles) = licenses.rolesOf(court);
        vm.assertEq(bytes32(country), bytes32("EU"));
        vm.assertEq(roles, Roles.COURT);
    }

    function test_admit_revertsIfCourtOfOneCountry() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenseRegistry.CountryMalformed.selector, bytes2("DE")));
        licenses.admit(stranger, "DE", Roles.COURT);
    }

    function test_admit_revertsIfCourtIsMore() public {
        uint32 roles = Roles.COURT | Roles.SALE_DESK;
        vm.expectRevert(rolesNotFederal(roles));
        licenses.admit(stranger, "EU", roles);
    }

    function _expectReserved(address by, uint88 amount, uint88 reserved) private {
        vm.expectEmit(address(licenses));
        emit IStakes.StakeReserved(business, by, amount, reserved);
    }

    function _reserve(address by, uint88 amount) private {
        vm.prank(by);
        licenses.reserve(business, amount);
    }

    function _slash(address by, uint128 amount) private {
        vm.prank(by);
        licenses.slash(business, amount);
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
