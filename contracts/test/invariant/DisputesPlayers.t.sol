// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Outcome} from "../../src/interfaces/IArbitrator.sol";
import {Dispute, DisputeReason, IDisputeCourt, Phase} from "../../src/interfaces/IDisputeCourt.sol";
import {ILicenseRegistry, Standing} from "../../src/interfaces/ILicenseRegistry.sol";
import {Link} from "../../src/types/Link.sol";
import {Courts} from "../base/Courts.sol";
import {DisputesModel} from "./DisputesModel.sol";

/// Five writers (one an authority, one without a stake), four accusers (one a friend of a writer's), two departments,
/// guardian and federation do anything in any order over forty records. Before each call the model says whether it may
/// go through, afterwards the court must stand as the model does. `breach` names the first thing that did not.
contract DisputesPlayers is Courts, DisputesModel {
    uint256 private constant RECORDS = 40;

    address[5] public writers;
    address[4] public accusers;
    address private friend = actor("friend");
    bytes27[] private befores;
    Link[] private links;
    mapping(uint256 record => bytes32) private lastEvidence;
    uint256 private nonce;

    string public breach;
    mapping(Outcome outcome => uint256) public ended;
    uint256 public appeals;
    uint256 public exits;
    uint256 public slashes;

    constructor() DisputesModel(actor("treasury")) {
        setUp();
        writers = [workshop, dealer, station, tyreShop, police];
        accusers = [bob, carol, stranger, friend];
        lock(dealer, 3_333_333_333);
        lock(station, 60e6);
        for (uint256 i; i < 5; ++i) {
            stakes_[writers[i]] = stakeOf(writers[i]);
            _pays(writers[i]);
            if (i < 4) _pays(accusers[i]);
        }
        _pays(department);
        for (uint256 i; i < RECORDS; ++i) {
            address writer = writers[i < 24 ? 0 : i < 32 ? 1 : i < 36 ? 2 : i < 38 ? 3 : 4];
            (bytes27 head, Link memory proof) = write(writer, statement(writer == police ? bytes32("accident") : READING));
            court.anchor(VIN);
            befores.push(head);
            links.push(proof);
            known.push(Known(writer, 0, 0, false));
        }
    }

    function theCourt() external view returns (IDisputeCourt) {
        return court;
    }

    function theTreasury_() external view returns (address) {
        return treasury;
    }

    function balance() external view returns (uint256) {
        return euro.balanceOf(address(court));
    }

    function licensedStake(address account) external view returns (uint256) {
        return stakeOf(account);
    }

    function reservedOf(address account) external view returns (uint256) {
        return stakes.reservedBy(account, address(court));
    }

    // --- what anybody may call ---

    function open(uint256 seed, uint256 who) external {
        _open(seed % 3 == 0 ? friend : _anybody(who), seed >> 8, seed & 0xf0 == 0);
    }

    /// The friend takes the slot of a record of its writer's, who answers at once.
    function shill(uint256 seed) external {
        uint256 record = seed % 24;
        if (known[record].openId != 0 || known[record].isUpheld || !isAdmitted) return;
        _open(friend, record, false);
        if (seed & 1024 == 0) _answer(workshop, count());
    }

    function join(uint256 seed, uint256 who) external {
        (bool isFound, uint256 id) = _pick(seed, seed & 256 == 0 ? Phase.Open : Phase.Answered);
        if (!isFound) return;
        Trial memory trial = trialOf(id);
        address by = _anybody(who);
        bool isRunning = trial.phase == Phase.Open || trial.phase == Phase.Answered;
        bool isNew = !accuses[id][by] && by != trial.writer && !_mayRule(by, trial.writer);
        bytes memory call = abi.encodeCall(IDisputeCourt.join, (id, bytes32(++nonce)));
        if (_does(by, call, isRunning && time <= trial.deadline && isNew)) _joins(by, id);
        _compare(id);
    }

    function answer(uint256 seed, uint256 who) external {
        (bool isFound, uint256 id) = _pick(seed, Phase.Open);
        if (isFound) _answer(who % 4 == 0 ? _anybody(who) : trialOf(id).writer, id);
    }

    function upholdBySilence(uint256 seed, uint256 who) external {
        (bool isFound, uint256 id) = _pick(seed, Phase.Open);
        if (isFound) _silence(_anybody(who), id);
    }

    function rule(uint256 seed, uint256 who) external {
        (bool isFound, uint256 id) = _pick(seed, Phase.Answered);
        if (!isFound) return;
        Trial memory trial = trialOf(id);
        address by = who % 8 == 0 ? departmentFr : who % 8 == 1 ? _anybody(who >> 8) : department;
        bool isUpheld = seed & 256 == 0;
        bool isInTime = trial.phase == Phase.Answered && time <= trial.deadline;
        bytes memory call = abi.encodeCall(IDisputeCourt.rule, (id, isUpheld, GROUNDS));
        if (_does(by, call, by == department && isInTime)) _goes(id, Phase.Ruled, _outcome(isUpheld), time + APPEAL);
        _compare(id);
    }

    function escalate(uint256 seed, uint256 who) external {
        (bool isFound, uint256 id) = _pick(seed, Phase.Answered);
        if (isFound) _escalate(_anybody(who), id);
    }

    function appeal(uint256 seed, uint256 who) external {
        (bool isFound, uint256 id) = _pick(seed, Phase.Ruled);
        if (!isFound) return;
        Trial memory trial = trialOf(id);
        address by = who % 2 == 0 ? trial.writer : _anybody(who);
        bool isLosing = trial.outcome == Outcome.Upheld ? by == trial.writer : accuses[id][by];
        bool isInTime = trial.phase == Phase.Ruled && time <= trial.deadline;
        if (_does(by, abi.encodeCall(IDisputeCourt.appeal, (id)), isLosing && isInTime)) {
            _appeals(by, id);
            _goes(id, Phase.Appealed, trial.outcome, time + DECISION);
            ++appeals;
        }
        _compare(id);
    }

    function veto(uint256 seed, uint256 who) external {
        (bool isFound, uint256 id) = _pick(seed, Phase.Ruled);
        if (!isFound) return;
        Trial memory trial = trialOf(id);
        address by = who % 4 == 0 ? _anybody(who) : guardian;
        bool isInTime = trial.phase == Phase.Ruled && time <= trial.deadline;
        bool isDone = _does(by, abi.encodeCall(IDisputeCourt.veto, (id)), by == guardian && isInTime);
        if (isDone) _goes(id, Phase.Appealed, Outcome.None, time + DECISION);
        _compare(id);
    }

    function decide(uint256 seed, uint256 who) external {
        (bool isFound, uint256 id) = _pick(seed, Phase.Appealed);
        if (!isFound) return;
        Trial memory trial = trialOf(id);
        address by = who % 4 == 0 ? _anybody(who) : address(this);
        bool isUpheld = seed & 256 == 0;
        bool isInTime = trial.phase == Phase.Appealed && time <= trial.deadline;
        bytes memory call = abi.encodeCall(IDisputeCourt.decide, (id, isUpheld, GROUNDS));
        if (_does(by, call, by == address(this) && isInTime)) _end(id, _outcome(isUpheld), true);
        _compare(id);
    }

    function close(uint256 seed, uint256 who) external {
        (bool isFound, uint256 id) = _pick(seed, seed & 256 == 0 ? Phase.Ruled : Phase.Appealed);
        if (isFound) _close(_anybody(who), id);
    }

    function claim(uint256 seed, uint256 who) external {
        (bool isFound, uint256 id) = _pick(seed, Phase.Closed);
        if (!isFound) return;
        Trial memory trial = trialOf(id);
        address by = _anybody(who);
        uint256 had = euro.balanceOf(by);
        bool isOwed = trial.phase == Phase.Closed && accuses[id][by] && trial.outcome != Outcome.Rejected;
        if (!_does(by, abi.encodeCall(IDisputeCourt.claim, (id)), isOwed)) return;
        uint256 got = euro.balanceOf(by) - had;
        _check(got == _claims(by, id), "an accuser got another part than its own");
        // Beyond the half of the exposure there is only what the writer itself put in by its appeal.
        uint256 most = trial.bond + trial.slashed / 2 + (trial.appellant == trial.writer ? trial.appealBond : 0);
        _check(got <= most, "an accuser got more than its bond and half of the exposure");
    }

    function withdraw(uint256 who) external {
        address by = who % 4 == 0 ? treasury : _anybody(who);
        uint256 had = euro.balanceOf(by);
        bool isDone = _does(by, abi.encodeCall(IDisputeCourt.withdraw, ()), credits[by] != 0);
        if (isDone) _check(euro.balanceOf(by) - had == _withdraws(by), "another credit was paid");
    }

    // --- what happens to a writer meanwhile ---

    function topUp(uint256 seed, uint256 amount) external {
        address writer = writers[seed % 4];
        Standing standing = licenses.licenceOf(writer).standing;
        if (standing == Standing.Exiting || standing == Standing.Revoked) return;
        amount = amount % 2_000e6;
        lock(writer, uint88(amount));
        stakes_[writer] += amount;
    }

    /// Leaves, and takes all that no court holds once it can.
    function depart(uint256 seed) external {
        address writer = writers[seed % 4];
        if (seed & 0x700 != 0 && licenses.unbondedAt(writer) == 0) return;
        vm.warp(time);
        vm.prank(writer);
        (bool isExit,) = address(licenses).call(abi.encodeCall(ILicenseRegistry.exit, ()));
        if (isExit) ++exits;
        uint256 had = euro.balanceOf(writer);
        vm.prank(writer);
        (bool isOut,) = address(licenses).call(abi.encodeCall(ILicenseRegistry.withdrawStake, ()));
        uint256 got = euro.balanceOf(writer) - had;
        if (isOut) _check(got == stakes_[writer] - reserved[writer], "a stake left that a court held");
        stakes_[writer] -= got;
    }

    function revoke(uint256 seed) external {
        address writer = writers[seed % 4];
        if (seed & 0xf00 != 0) return;
        vm.prank(department);
        (bool isDone,) = address(licenses).call(abi.encodeCall(ILicenseRegistry.revoke, (writer)));
        isDone;
    }

    /// Rarely the federation dismisses the court itself.
    function dismissCourt(uint256 seed) external {
        if (isAdmitted && seed % 64 == 0) {
            licenses.dismiss(address(court));
            isAdmitted = false;
        }
        address writer = writers[(seed >> 8) % 5];
        if (isAdmitted || reserved[writer] == 0) return;
        stakes.releaseFrom(address(court), writer);
        reserved[writer] = 0;
    }

    function wait(uint256 duration) external {
        time += 1 + duration % (duration & 3 == 0 ? 20 days : 5 days);
    }

    /// Everybody falls silent: by time alone and anyone's calls every dispute ends.
    function silence(uint256 seed) external {
        if (seed % 16 != 0) return;
        for (uint256 step; step < 3; ++step) {
            time += DECISION + 1;
            for (uint256 id = 1; id <= count(); ++id) {
                Phase phase = trialOf(id).phase;
                if (phase == Phase.Open) _silence(stranger, id);
                else if (phase == Phase.Answered) _escalate(stranger, id);
                else if (phase != Phase.Closed) _close(stranger, id);
            }
        }
        for (uint256 i; i < RECORDS; ++i) {
            _check(known[i].openId == 0, "a dispute does not end");
        }
    }

    // --- the same, by several of the above ---

    function _open(address by, uint256 seed, bool isOldEvidence) private {
        uint256 record = seed % RECORDS;
        Known memory file = known[record];
        bytes32 evidence = isOldEvidence ? lastEvidence[record] : bytes32(++nonce);
        bool isAccuser = by != file.writer && !_mayRule(by, file.writer);
        bool isFree = file.openId == 0 && !file.isUpheld && isAccuser;
        // Also none at all.
        bool isNew = !isOldEvidence;
        Link[] memory proof = only(links[record]);
        bytes memory call =
            abi.encodeCall(IDisputeCourt.open, (VIN, befores[record], proof, DisputeReason.Other, evidence));
        if (!_does(by, call, isFree && isNew && isAdmitted)) return;
        lastEvidence[record] = evidence;
        _compare(_opens(by, record, time + ANSWER));
    }

    function _answer(address by, uint256 id) private {
        Trial memory trial = trialOf(id);
        bool isInTime = trial.phase == Phase.Open && time <= trial.deadline;
        bytes memory call = abi.encodeCall(IDisputeCourt.answer, (id, ANSWERED));
        if (_does(by, call, by == trial.writer && isInTime)) {
            if (by == police) _goes(id, Phase.Appealed, Outcome.None, time + DECISION);
            else _goes(id, Phase.Answered, Outcome.None, time + RULING);
        }
        _compare(id);
    }

    function _silence(address by, uint256 id) private {
        Trial memory trial = trialOf(id);
        bool isDue = trial.phase == Phase.Open && time > trial.deadline;
        bool isDone = _does(by, abi.encodeCall(IDisputeCourt.upholdBySilence, (id)), isDue);
        if (isDone) _goes(id, Phase.Ruled, Outcome.Upheld, time + APPEAL);
        _compare(id);
    }

    function _escalate(address by, uint256 id) private {
        Trial memory trial = trialOf(id);
        bool isDue = trial.phase == Phase.Answered && time > trial.deadline;
        bool isDone = _does(by, abi.encodeCall(IDisputeCourt.escalate, (id)), isDue);
        if (isDone) _goes(id, Phase.Appealed, Outcome.None, time + DECISION);
        _compare(id);
    }

    function _close(address by, uint256 id) private {
        Trial memory trial = trialOf(id);
        bool isPhase = trial.phase == Phase.Ruled || trial.phase == Phase.Appealed;
        Outcome outcome = trial.outcome == Outcome.None ? Outcome.Undecided : trial.outcome;
        bool isDue = isPhase && time > trial.deadline;
        if (_does(by, abi.encodeCall(IDisputeCourt.close, (id)), isDue)) _end(id, outcome, false);
        _compare(id);
    }

    function _end(uint256 id, Outcome outcome, bool isHeard) private {
        ++ended[outcome];
        _ends(id, outcome, isHeard);
        if (trialOf(id).slashed != 0) ++slashes;
    }

    // --- tools ---

    function _mayRule(address account, address writer) private view returns (bool) {
        return account == department && writer != police;
    }

    function _does(address by, bytes memory call, bool isExpected) private returns (bool isDone) {
        vm.warp(time);
        vm.prank(by);
        (isDone,) = address(court).call(call);
        _check(isDone || !isExpected, "a call was refused that the rules allow");
        _check(!isDone || isExpected, "a call went through that the rules forbid");
    }

    /// The dispute as the court has it and as the model has it.
    function _compare(uint256 id) private {
        Dispute memory dispute = court.disputeOf(id);
        Trial memory trial = trialOf(id);
        _check(dispute.phase == trial.phase && dispute.outcome == trial.outcome, "another state");
        _check(dispute.deadline == trial.deadline, "another deadline");
        _check(dispute.writer == trial.writer && dispute.exposure == trial.exposure, "another exposure");
        _check(dispute.bond == trial.bond && dispute.bonds == trial.bond * trial.accusers, "other bonds");
        _check(dispute.appellant == trial.appellant && dispute.appealBond == trial.appealBond, "another appeal");
        _check(court.openDisputeOf(VIN, dispute.sequence) == known[trial.record].openId, "another open dispute");
        _check(trial.phase == Phase.Closed || trial.deadline <= time + DECISION, "a deadline out of sight");
    }

    /// A dispute in that phase if there is one near, else any.
    function _pick(uint256 seed, Phase phase) private view returns (bool isFound, uint256 id) {
        uint256 all = count();
        if (all == 0) return (false, 0);
        for (uint256 i; i < 12; ++i) {
            id = 1 + (seed + i) % all;
            if (trials[id - 1].phase == phase) break;
        }
        return (true, id);
    }

    function _anybody(uint256 who) private view returns (address) {
        who = (who >> 8) % 10;
        return who < 4 ? accusers[who] : who < 9 ? writers[who - 4] : department;
    }

    function _pays(address account) private {
        for (uint256 i; i < 50; ++i) {
            euro.mint(account, 1_000_000e6);
        }
        vm.prank(account);
        euro.approve(address(court), type(uint256).max);
    }

    function _outcome(bool isUpheld) private pure returns (Outcome) {
        return isUpheld ? Outcome.Upheld : Outcome.Rejected;
    }

    function _check(bool isRight, string memory what) private {
        if (!isRight && bytes(breach).length == 0) breach = what;
    }
}
