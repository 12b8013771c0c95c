// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IKeyReissues} from "../../src/interfaces/IKeyReissues.sol";
import {IPlateRegistry} from "../../src/interfaces/IPlateRegistry.sol";
import {IAuthorityActs} from "../../src/interfaces/IAuthorityActs.sol";
import {IVehicleRegistry} from "../../src/interfaces/IVehicleRegistry.sol";
import {Plate} from "../../src/types/Plate.sol";
import {Record} from "../../src/types/Record.sol";
import {RecordKind} from "../../src/types/RecordKind.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {Vin} from "../../src/types/Vin.sol";
import {Register} from "../base/Register.sol";
import {Stating} from "../base/Stating.sol";
import {TypedData} from "../base/TypedData.sol";

interface VmLogs {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);
}

/// Sends calls and keeps, from their events alone, what every vehicle's file must be: what an indexer or a verifier
/// would know. `breach` names the first thing that happened and must not.
abstract contract VehicleGhost is Register {
    using Stating for Stamp;

    /// A vehicle as its events tell it.
    struct Life {
        address owner;
        bytes27 head;
        uint256 count;
        uint256 lastBlock;
        uint256 mark;
        bool isBreached;
        Plate plate;
        uint256 executableFrom;
        address heir;
        address reservedBy;
        address reservedFor;
        uint256 reservedUntil;
    }

    /// A key's last re-issue as its events tell it.
    struct Issue {
        address newKey;
        uint256 executableFrom;
        bool isReferred;
    }

    VmLogs private constant logs = VmLogs(address(vm));

    mapping(Vin vin => Life) internal lives;
    mapping(address key => Issue) internal issues;
    mapping(address key => address) internal successors;
    mapping(address key => uint256) internal frozenUntil;
    mapping(Plate plate => Vin) public onVehicle;
    mapping(Plate plate => uint256) public plateEvents;
    uint256 public registered;
    uint256 public records;
    uint256 public moves;
    uint256 public annulled;
    uint256 public reserved;
    uint256 public settled;
    uint256 public followed;
    string public breach;

    uint256 internal time = START;
    uint256 internal height = START_BLOCK;
    /// Whether the call under way has a consent, or an act that stood public, to move a title.
    bool internal mayMove;
    /// Whether it has a consent to reserve; whether a key's re-issue may be done now.
    bool internal mayReserve;
    bool internal mayReissue;

    function lifeOf(Vin vin) external view returns (Life memory) {
        return lives[vin];
    }

    function _send(address by, address to, bytes memory call) internal returns (bool isDone) {
        vm.warp(time);
        vm.roll(height);
        logs.recordLogs();
        vm.prank(by);
        (isDone,) = to.call(call);
        VmLogs.Log[] memory list = logs.getRecordedLogs();
        // What a refused call had told until then did not happen.
        if (isDone) _observe(list);
        (mayMove, mayReserve, mayReissue) = (false, false, false);
    }

    function _send(address by, bytes memory call) internal returns (bool) {
        return _send(by, address(vehicles), call);
    }

    function _observe(VmLogs.Log[] memory list) private {
        for (uint256 i; i < list.length; ++i) {
            bytes32 topic = list[i].topics[0];
            if (topic == keccak256("Transfer(address,address,uint256)")) _onTransfer(list[i]);
        }
        for (uint256 i; i < list.length; ++i) {
            bytes32 topic = list[i].topics[0];
            if (topic == IVehicleRegistry.RecordAppended.selector) _onRecord(list, i);
            if (topic == IPlateRegistry.PlateAssigned.selector) _onPlate(list[i], true);
            if (topic == IPlateRegistry.PlateReleased.selector) _onPlate(list[i], false);
            if (topic == IAuthorityActs.AuthorityTransferAnnounced.selector) _onAnnounced(list[i]);
            if (
                topic == IAuthorityActs.AuthorityTransferCancelled.selector
                    || topic == IAuthorityActs.AuthorityTransferExecuted.selector
            ) {
                delete lives[_vin(list[i])].executableFrom;
            }
            if (topic == IVehicleRegistry.VehicleReserved.selector) _onReserved(list[i]);
            if (topic == IVehicleRegistry.VehicleReleased.selector) _clear(lives[_vin(list[i])]);
            if (list[i].emitter == address(acts)) _onKey(topic, list[i]);
        }
    }

    function _onTransfer(VmLogs.Log memory log) private {
        Vin vin = Vin.wrap(bytes17(uint136(uint256(log.topics[3]))));
        Life storage life = lives[vin];
        address from = address(uint160(uint256(log.topics[1])));
        address to = address(uint160(uint256(log.topics[2])));
        _check(from == life.owner, "a title left somebody else than its owner");
        _check(from == address(0) || mayMove, "a title moved without consent or act");
        if (from == address(0)) {
            ++registered;
            if (life.count == 0) life.head = TypedData.firstHead(vin, to);
        } else if (to == address(0)) {
            (registered, annulled) = (registered - 1, annulled + 1);
        } else {
            ++moves;
        }
        life.owner = to;
        _clear(life);
    }

    function _onReserved(VmLogs.Log memory log) private {
        Life storage life = lives[_vin(log)];
        _check(mayReserve, "a reservation without consent");
        ++reserved;
        (life.reservedBy, life.reservedFor) = (address(uint160(uint256(log.topics[2]))), address(uint160(uint256(log.topics[3]))));
        (, life.reservedUntil) = abi.decode(log.data, (address, uint256));
        _check(life.reservedUntil >= time && life.reservedUntil <= time + 90 days, "a reservation without end");
    }

    function _clear(Life storage life) private {
        (life.reservedBy, life.reservedFor, life.reservedUntil) = (address(0), address(0), 0);
    }

    function _onKey(bytes32 topic, VmLogs.Log memory log) private {
        address oldKey = address(uint160(uint256(log.topics[1])));
        address newKey = log.topics.length > 2 ? address(uint160(uint256(log.topics[2]))) : address(0);
        if (topic == IKeyReissues.ReissueAnnounced.selector) {
            (uint256 executableFrom, uint256 lapsesAfter) = abi.decode(log.data, (uint256, uint256));
            _check(executableFrom == time + TRANSFER_DELAY, "a re-issue with less than its delay");
            _check(lapsesAfter <= executableFrom + 60 days, "a freeze without end");
            (issues[oldKey], frozenUntil[oldKey]) = (Issue(newKey, executableFrom, false), lapsesAfter);
        }
        if (topic == IKeyReissues.ReissueVetoed.selector) issues[oldKey].isReferred = true;
        if (topic == IKeyReissues.ReissueCancelled.selector) frozenUntil[oldKey] = 0;
        if (topic == IKeyReissues.ReissueDecided.selector && !abi.decode(log.data, (bool))) frozenUntil[oldKey] = 0;
        if (topic == IKeyReissues.ReissueExecuted.selector) {
            _check(mayReissue, "a key issued anew against a veto or before its time");
            (successors[oldKey], frozenUntil[oldKey]) = (newKey, type(uint40).max);
        }
        if (topic == IAuthorityActs.KeyFollowed.selector) ++followed;
    }

    function _onRecord(VmLogs.Log[] memory list, uint256 i) private {
        Record memory record;
        record.vin = _vin(list[i]);
        address author = address(uint160(uint256(list[i].topics[2])));
        record.kind = RecordKind.wrap(list[i].topics[3]);
        (record.stated, record.plate, record.sealedRoot, record.evidenceRoot, record.payload) =
            abi.decode(list[i].data, (Stamp, Plate, bytes32, bytes32, string));
        Life storage life = lives[record.vin];
        Stamp stamp = TypedData.stamp(record, life.count + 1, time, life.lastBlock);
        _check(Stamp.unwrap(stamp) == Stamp.unwrap(record.stated), "a record is not numbered in its place");
        _check(life.owner != address(0), "a record of no vehicle");
        _check(licenses.authorise(author, record.kind).isGranted(), "an author without licence");
        life.head = TypedData.nextHead(life.head, record, author, _witnesses(list, i), stamp);
        (life.count, life.lastBlock) = (life.count + 1, height);
        ++records;
        uint256 unit = stamp.take(96, 8);
        if (unit == 0) return;
        uint256 metres = unit == 2 ? stamp.take(64, 32) * 1_609_344 / 1000 : stamp.take(64, 32) * 1000;
        if (metres < life.mark) life.isBreached = true;
        else life.mark = metres;
    }

    /// Of the record at `i`: told before the next one, if there are any.
    function _witnesses(VmLogs.Log[] memory list, uint256 i) private pure returns (address[] memory) {
        for (uint256 j = i + 1; j < list.length; ++j) {
            if (list[j].topics[0] == IVehicleRegistry.RecordAppended.selector) break;
            if (list[j].topics[0] != IVehicleRegistry.RecordWitnessed.selector) continue;
            return abi.decode(list[j].data, (address[]));
        }
        return none();
    }

    function _onPlate(VmLogs.Log memory log, bool isAssigned) private {
        Plate plate = Plate.wrap(bytes16(log.topics[1]));
        Vin vin = Vin.wrap(bytes17(log.topics[2]));
        (uint32 sequence,) = abi.decode(log.data, (uint32, uint40));
        _check(sequence == ++plateEvents[plate], "a plate's events are not numbered in order");
        bytes17 expected = isAssigned ? bytes17(0) : Vin.unwrap(vin);
        _check(Vin.unwrap(onVehicle[plate]) == expected, "a plate on two vehicles");
        onVehicle[plate] = isAssigned ? vin : Vin.wrap(0);
        lives[vin].plate = isAssigned ? plate : NO_PLATE;
    }

    function _onAnnounced(VmLogs.Log memory log) private {
        uint256 executableFrom = abi.decode(log.data, (uint256));
        _check(executableFrom == time + TRANSFER_DELAY, "an act with less than its delay");
        Life storage life = lives[_vin(log)];
        _check(life.executableFrom == 0, "two acts at once");
        (life.executableFrom, life.heir) = (executableFrom, address(uint160(uint256(log.topics[2]))));
    }

    function _check(bool isRight, string memory what) internal {
        if (!isRight && bytes(breach).length == 0) breach = what;
    }

    function _vin(VmLogs.Log memory log) private pure returns (Vin) {
        return Vin.wrap(bytes17(log.topics[1]));
    }
}
