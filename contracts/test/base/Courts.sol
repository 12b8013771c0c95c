// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Outcome} from "../../src/interfaces/IArbitrator.sol";
import {DisputeReason, IDisputeCourt, Phase} from "../../src/interfaces/IDisputeCourt.sol";
import {ILicenseRegistry} from "../../src/interfaces/ILicenseRegistry.sol";
import {IStakes} from "../../src/interfaces/IStakes.sol";
import {Vehicle} from "../../src/interfaces/IVehicleRegistry.sol";
import {Link} from "../../src/types/Link.sol";
import {Record} from "../../src/types/Record.sol";
import {Roles} from "../../src/types/Roles.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {Vin} from "../../src/types/Vin.sol";
import {Register} from "./Register.sol";
import {TypedData} from "./TypedData.sol";

/// The real court, admitted; the workshop has 10,000 euros at stake and wrote Alice's `VIN` its second record. Bob and
/// Carol have money and the court their allowance.
abstract contract Courts is Register {
    uint64 internal constant GUARDIAN_ROLE = 4;
    uint64 internal constant COURT_ROLE = 5;

    uint256 internal constant ANSWER = 14 days;
    uint256 internal constant RULING = 30 days;
    uint256 internal constant APPEAL = 14 days;
    uint256 internal constant DECISION = 60 days;

    uint88 internal constant STAKE = 10_000e6;
    uint88 internal constant EXPOSURE = 2_000e6;
    uint88 internal constant BOND = 500e6;
    bytes32 internal constant EVIDENCE = keccak256("what the accuser shows");
    bytes32 internal constant ANSWERED = keccak256("what the writer shows");
    bytes32 internal constant GROUNDS = keccak256("why it was ruled so");

    IDisputeCourt internal court;
    IStakes internal stakes;
    address internal treasury = actor("treasury");
    uint256 internal time = START;

    /// The workshop's record, and the head before it.
    bytes27 internal before;
    Link internal link;

    function setUp() public virtual override {
        super.setUp();
        court = IDisputeCourt(deploy("DisputeCourt.sol:DisputeCourt", abi.encode(federation, vehicles, treasury)));
        stakes = IStakes(address(licenses));
        licenses.admit(address(court), "EU", Roles.COURT);
        bindTo(address(court), IDisputeCourt.decide.selector, COURT_ROLE);
        bindTo(address(court), IDisputeCourt.veto.selector, GUARDIAN_ROLE);
        IAccessManager(federation).grantRole(COURT_ROLE, address(this), 0);
        lock(workshop, STAKE);
        fund(bob);
        fund(carol);
        fund(workshop);
        birth(VIN, alice);
        (before, link) = write(workshop, statement("maintenance"));
    }

    // --- set-up ---

    function bindTo(address target, bytes4 selector, uint64 roleId) internal {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        IAccessManager(federation).setTargetFunctionRole(target, selectors, roleId);
    }

    function lock(address account, uint88 amount) internal {
        euro.mint(account, amount);
        vm.startPrank(account);
        euro.approve(address(licenses), amount);
        licenses.lockStake(amount);
        vm.stopPrank();
    }

    function fund(address account) internal {
        euro.mint(account, 1_000_000e6);
        vm.prank(account);
        euro.approve(address(court), type(uint256).max);
    }

    function pass(uint256 duration) internal {
        time += duration;
        vm.warp(time);
    }

    // --- records ---

    /// Appends as `author`; with what proves it later.
    function write(address author, Record memory record) internal returns (bytes27 head, Link memory proof) {
        Vehicle memory vehicle = vehicles.vehicleOf(record.vin);
        append(author, record);
        Stamp stamp = TypedData.stamp(record, vehicle.recordCount + 1, time, vehicle.lastBlock);
        return (vehicle.head, linkOf(record, author, stamp));
    }

    function linkOf(Record memory record, address author, Stamp stamp) internal pure returns (Link memory) {
        return Link({
            author: author,
            kind: record.kind,
            stamp: stamp,
            sealedRoot: record.sealedRoot,
            evidenceRoot: record.evidenceRoot,
            plate: record.plate,
            payloadHash: keccak256(bytes(record.payload)),
            witnessesHash: 0
        });
    }

    function only(Link memory proof) internal pure returns (Link[] memory links) {
        links = new Link[](1);
        links[0] = proof;
    }

    /// Records of the tyre shop, after one another.
    function writeMany(uint256 count) internal returns (Link[] memory links) {
        links = new Link[](count);
        for (uint256 i; i < count; ++i) {
            (, links[i]) = write(tyreShop, reading(uint32(i)));
        }
    }

    // --- what everybody does ---

    function open(address by) internal returns (uint256) {
        return open(by, keccak256(abi.encode(by, time)));
    }

    function open(address by, bytes32 evidence) internal returns (uint256) {
        vm.prank(by);
        return court.open(VIN, before, only(link), DisputeReason.WorkNotDone, evidence);
    }

    function openRefused(address by, bytes32 evidence, bytes memory reason) internal {
        vm.expectRevert(reason);
        open(by, evidence);
    }

    function join(uint256 disputeId, address by) internal {
        vm.prank(by);
        court.join(disputeId, keccak256(abi.encode(by, disputeId)));
    }

    function answer(uint256 disputeId) internal {
        vm.prank(workshop);
        court.answer(disputeId, ANSWERED);
    }

    function rule(uint256 disputeId, bool isUpheld) internal {
        vm.prank(department);
        court.rule(disputeId, isUpheld, GROUNDS);
    }

    function appeal(uint256 disputeId, address by) internal {
        vm.prank(by);
        court.appeal(disputeId);
    }

    function veto(uint256 disputeId) internal {
        vm.prank(guardian);
        court.veto(disputeId);
    }

    function claim(uint256 disputeId, address by) internal {
        vm.prank(by);
        court.claim(disputeId);
    }

    /// Bob's dispute, answered and ruled.
    function ruled(bool isUpheld) internal returns (uint256 disputeId) {
        disputeId = open(bob);
        answer(disputeId);
        rule(disputeId, isUpheld);
    }

    /// The same, closed as ruled.
    function closed(bool isUpheld) internal returns (uint256 disputeId) {
        disputeId = ruled(isUpheld);
        pass(APPEAL + 1);
        court.close(disputeId);
    }

    // --- expectations ---

    function expectFromCourt() internal {
        vm.expectEmit(address(court));
    }

    function phaseForbids(uint256 disputeId, Phase phase) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDisputeCourt.PhaseForbids.selector, disputeId, phase);
    }

    function deadlinePassed(uint256 disputeId, uint256 deadline) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDisputeCourt.DeadlinePassed.selector, disputeId, deadline);
    }

    function deadlineAhead(uint256 disputeId, uint256 deadline) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDisputeCourt.DeadlineAhead.selector, disputeId, deadline);
    }

    function notCourt() internal view returns (bytes memory) {
        return abi.encodeWithSelector(IStakes.NotCourt.selector, address(court));
    }

    function assertPhase(uint256 disputeId, Phase phase, Outcome outcome, uint256 deadline) internal view {
        vm.assertEq(uint256(court.disputeOf(disputeId).phase), uint256(phase));
        vm.assertEq(uint256(court.disputeOf(disputeId).outcome), uint256(outcome));
        vm.assertEq(court.disputeOf(disputeId).deadline, deadline);
    }

    /// Closed as `outcome`, and the record is free again.
    function assertClosed(uint256 disputeId, Outcome outcome) internal view {
        assertPhase(disputeId, Phase.Closed, outcome, 0);
        vm.assertEq(court.openDisputeOf(VIN, 2), 0);
        vm.assertEq(uint256(court.outcomeOf(VIN, 2)), uint256(outcome));
        vm.assertEq(stakes.reservedBy(workshop, address(court)), 0);
    }

    function assertOwed(address account, uint256 amount) internal view {
        vm.assertEq(court.creditOf(account), amount);
    }

    function stakeOf(address account) internal view returns (uint256) {
        return licenses.licenceOf(account).stake;
    }
}
