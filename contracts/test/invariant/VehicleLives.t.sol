// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";
import {LibString} from "solady/src/utils/LibString.sol";

import {IKeyReissues} from "../../src/interfaces/IKeyReissues.sol";
import {IPlateRegistry} from "../../src/interfaces/IPlateRegistry.sol";
import {IAuthorityActs, TransferReason} from "../../src/interfaces/IAuthorityActs.sol";
import {IVehicleRegistry} from "../../src/interfaces/IVehicleRegistry.sol";
import {OwnershipPayload} from "../../src/libraries/OwnershipPayload.sol";
import {Plate} from "../../src/types/Plate.sol";
import {Record, RecordBatch, SaleConsent, SignedRecord} from "../../src/types/Record.sol";
import {RecordKind} from "../../src/types/RecordKind.sol";
import {Roles} from "../../src/types/Roles.sol";
import {OdometerUnit, Stamp} from "../../src/types/Stamp.sol";
import {Vin} from "../../src/types/Vin.sol";
import {IRegister} from "../base/Register.sol";
import {Stating} from "../base/Stating.sol";
import {VehicleGhost} from "./VehicleGhost.sol";

/// Everybody does anything in any order, with six vehicles and six plates: licensed or not, honest or not. `hostile` is
/// a sale desk that the federation admitted and that tries whatever it has: other people's signatures, altered
/// consents, old ones.
contract VehicleLives is VehicleGhost {
    using Stating for Stamp;

    struct Offer {
        SaleConsent consent;
        Record record;
        address signer;
        bytes signature;
    }

    address private immutable hostile;

    Vin[6] public vins;
    Plate[6] public pool;
    address[20] public everybody;
    bytes32[16] private kinds;
    bytes[] private signedBefore;
    bytes[] private offeredBefore;
    uint256 private nonce;

    constructor() {
        setUp();
        hostile = admit("hostile", "EU", Roles.SALE_DESK);
        vins = [
            VIN,
            OTHER_VIN,
            Vin.wrap("WVWZZZ1JZXW000003"),
            Vin.wrap("WVWZZZ1JZXW000004"),
            Vin.wrap("WVWZZZ1JZXW000005"),
            FOREIGN_VIN
        ];
        pool = [PLATE, OTHER_PLATE, Plate.wrap("DE M1"), PLATE_FR, Plate.wrap("FR ZZ999ZZ"), NO_PLATE];
        everybody = [
            alice, bob, carol, dealer, manufacturer, station, workshop, insurer, notary, bank,
            supplier, tyreShop, connectedCar, department, police, departmentFr, policeFr, desk, hostile, stranger
        ];
        kinds = [
            READING, READING, INSPECTION, "repair", PLATE_KIND, PLATE_KIND, THEFT, RECOVERY, EXPORT, IMPORT,
            SCRAPPED, CORRECTION, ODOMETER_REPLACED, SALE, OWNERSHIP, MANUFACTURE
        ];
    }

    function register() external view returns (IRegister) {
        return vehicles;
    }

    // --- what anybody may call ---

    function open(uint256 seed, uint256 who) external {
        Record memory record = _record(seed);
        if (seed & 3 != 0) record.plate = NO_PLATE;
        if (seed & 12 != 0) record.stated = record.stated.withSupersedes(0);
        if (seed & 16 == 0) {
            record.kind = RecordKind.wrap(REGISTRATION);
            SignedRecord memory signed = _unsigned(record, dealer, two(station, _anybody(who)));
            address owner = everybody[who % 4];
            _sign(signed, digestOf(signed, owner), who);
            _send(stranger, abi.encodeCall(IVehicleRegistry.registerVehicleSigned, (signed, owner)));
            return;
        }
        record.kind = RecordKind.wrap(MANUFACTURE);
        if (seed & 32 == 0) record.stated = record.stated.withOdometer(0);
        address by = seed & 192 == 0 ? _anybody(who) : manufacturer;
        _send(by, abi.encodeCall(IVehicleRegistry.registerVehicle, (record, everybody[who % 4])));
    }

    function append(uint256 seed, uint256 who) external {
        Record memory record = _record(seed);
        _send(_author(record.kind, who), abi.encodeCall(IVehicleRegistry.append, (record)));
    }

    function appendSigned(uint256 seed, uint256 who) external {
        SignedRecord memory signed = _signed(seed, who);
        _send(_anybody(who >> 8), abi.encodeCall(IVehicleRegistry.appendSigned, (signed)));
    }

    function appendMany(uint256 seed, uint256 who) external {
        SignedRecord[] memory many = new SignedRecord[](3);
        for (uint256 i; i < 3; ++i) {
            many[i] = _signed(_mix(seed, i), _mix(who, i));
        }
        _send(_anybody(who), abi.encodeCall(IVehicleRegistry.appendMany, (many)));
    }

    function appendBatch(uint256 seed, uint256 who) external {
        Record[] memory list = new Record[](3);
        for (uint256 i; i < 3; ++i) {
            list[i] = _record(_mix(seed, i));
        }
        address author = _author(list[0].kind, who);
        RecordBatch memory batch = RecordBatch(list, author, ++nonce, uint40(time), "");
        batch.signature = signatureOf(who & 7 == 0 ? stranger : author, digestOf(batch));
        _send(_anybody(who >> 8), abi.encodeCall(IVehicleRegistry.appendBatch, (batch)));
    }

    /// An owner, or somebody else, signs a consent; a desk settles with it, altered or not.
    function sell(uint256 seed, uint256 who) external {
        address by = who & 1 == 0 ? desk : hostile;
        Offer memory offer;
        offer.record = _record(seed);
        offer.record.kind = RecordKind.wrap(SALE);
        Vin vin = offer.record.vin;
        offer.signer = who & 6 == 0 ? everybody[seed % 4] : lives[vin].owner;
        if (offer.signer == address(0)) return;
        offer.consent = SaleConsent({
            desk: who & 24 == 0 ? desk : by,
            buyer: who & 32 == 0 ? address(0) : everybody[(seed >> 16) % 4],
            currency: address(euro),
            price: seed,
            terms: bytes32(who),
            head: who & 448 == 0 ? bytes27(bytes32(seed)) : lives[vin].head,
            nonce: ++nonce,
            deadline: uint40(who & 3584 == 0 ? time - 1 : time + 1 days)
        });
        offer.signature = signatureOf(offer.signer, digestOf(offer.consent, offer.record));
        offeredBefore.push(abi.encode(offer));
        _settle(by, offer, who);
    }

    /// The hostile desk comes back with a consent of before.
    function sellAgain(uint256 which, uint256 who) external {
        if (offeredBefore.length == 0) return;
        Offer memory offer = abi.decode(offeredBefore[which % offeredBefore.length], (Offer));
        _settle(who & 1 == 0 ? desk : hostile, offer, who);
    }

    function announce(uint256 seed, uint256 who) external {
        Record memory record = _record(seed);
        record.kind = RecordKind.wrap(OWNERSHIP);
        bool isAnnulment = (who >> 16) & 1 == 0;
        address to = isAnnulment ? address(0) : everybody[who % 4];
        TransferReason reason = isAnnulment ? TransferReason.Annulment : TransferReason.CourtOrder;
        record.payload =
            OwnershipPayload.encode(lives[record.vin].owner, to, isAnnulment ? "annulment" : "court-order");
        address by = who & 240 == 0 ? _anybody(who >> 8) : everybody[13 + (who >> 8) % 4];
        _send(by, address(acts), abi.encodeCall(IAuthorityActs.announceAuthorityTransfer, (record, to, reason)));
    }

    function cancel(uint256 seed, uint256 who) external {
        _send(_anybody(who), address(acts), abi.encodeCall(IAuthorityActs.cancelAuthorityTransfer, (vins[seed % 6])));
    }

    function execute(uint256 seed, uint256 who) external {
        Vin vin = vins[seed % 6];
        Life memory life = lives[vin];
        mayMove = life.executableFrom != 0 && time >= life.executableFrom;
        bytes memory call = abi.encodeCall(IAuthorityActs.executeAuthorityTransfer, (vin));
        bool isDone = _send(_anybody(who), address(acts), call);
        if (isDone) _check(lives[vin].owner == life.heir, "an act gave the title to another");
    }

    /// A desk comes for what it reserved, or for what another did.
    function settleReserved(uint256 seed, uint256 who) external {
        Record memory record = _record(seed);
        (record.kind, record.plate) = (RecordKind.wrap(SALE), NO_PLATE);
        if (seed & 12 != 0) record.stated = record.stated.withSupersedes(0);
        Life memory life = lives[record.vin];
        address by = who & 7 == 0 ? hostile : life.reservedBy;
        mayMove = life.reservedBy == by && by != address(0) && time <= life.reservedUntil && life.executableFrom == 0
            && time > frozenUntil[life.owner];
        bool isJustified = mayMove;
        if (!_send(by, abi.encodeCall(IVehicleRegistry.settleReserved, (record)))) return;
        _check(isJustified && lives[record.vin].owner == life.reservedFor, "a reservation settled by or for another");
        ++settled;
    }

    function release(uint256 seed, uint256 who) external {
        Vin vin = vins[seed % 6];
        Life memory life = lives[vin];
        address by = who & 1 == 0 ? _anybody(who >> 8) : life.reservedBy;
        bool isDone = _send(by, abi.encodeCall(IVehicleRegistry.release, (vin)));
        _check(!isDone || by == life.reservedBy || time > life.reservedUntil, "a reservation released by another");
    }

    /// Police, the key itself, the federation (this contract) and anybody, in any order.
    function reissue(uint256 seed, uint256 who) external {
        address oldKey = everybody[seed % 4];
        address newKey = everybody[(seed >> 8) % 4];
        uint256 step = (who >> 16) % 8;
        address by = who & 3 == 0 ? _anybody(who >> 8) : police;
        if (step < 3) _send(by, address(acts), abi.encodeCall(IKeyReissues.announceReissue, (oldKey, newKey)));
        if (step == 3) _send(oldKey, address(acts), abi.encodeCall(IKeyReissues.vetoReissue, ()));
        if (step == 4) _send(by, address(acts), abi.encodeCall(IKeyReissues.cancelReissue, (oldKey)));
        if (step == 5) {
            mayReissue = issues[oldKey].isReferred;
            _send(address(this), address(acts), abi.encodeCall(IKeyReissues.decideReissue, (oldKey, who & 4 == 0)));
        }
        if (step > 5) {
            mayReissue = !issues[oldKey].isReferred && time >= issues[oldKey].executableFrom;
            _send(by, address(acts), abi.encodeCall(IKeyReissues.executeReissue, (oldKey)));
        }
    }

    function follow(uint256 seed, uint256 who) external {
        Record memory record = _record(seed);
        record.kind = RecordKind.wrap(OWNERSHIP);
        record.plate = lives[record.vin].plate;
        if (seed & 12 != 0) record.stated = record.stated.withSupersedes(0);
        address from = lives[record.vin].owner;
        address to = successors[from] == address(0) ? everybody[who % 4] : successors[from];
        record.payload = OwnershipPayload.encode(from, to, "key-reissue");
        mayMove = successors[from] != address(0);
        bool isDone = _send(
            who & 7 == 0 ? _anybody(who >> 8) : police, address(acts), abi.encodeCall(IAuthorityActs.followKey, (record))
        );
        if (isDone) _check(lives[record.vin].owner == successors[from], "a title followed another key");
    }

    /// The doors that only the contract of acts may open.
    function intrude(uint256 seed, uint256 who) external {
        address by = _anybody(who);
        bool isIn = _send(by, abi.encodeCall(IVehicleRegistry.endAct, (vins[seed % 6], true, by)))
            || _send(by, abi.encodeCall(IVehicleRegistry.enterAct, (department, _record(seed))))
            || _send(by, abi.encodeCall(IVehicleRegistry.freezeSales, (everybody[seed % 4], type(uint40).max)));
        _check(!isIn, "somebody acted as the contract of acts");
    }

    function setHolder(uint256 seed, uint256 who) external {
        _send(_anybody(who), abi.encodeCall(IVehicleRegistry.setHolder, (vins[seed % 6], _anybody(seed >> 8))));
    }

    function cancelNonce(uint256 seed, uint256 who) external {
        _send(_anybody(who), abi.encodeCall(IVehicleRegistry.cancelNonce, (seed % (nonce + 2))));
    }

    /// ERC-721's ways to take a token, and the plate registry's own door.
    function take(uint256 seed, uint256 who) external {
        address by = _anybody(who);
        uint256 id = vins[seed % 6].tokenId();
        address owner = lives[vins[seed % 6]].owner;
        _send(by, abi.encodeCall(IERC721.approve, (by, id)));
        _send(owner == address(0) ? by : owner, abi.encodeCall(IERC721.setApprovalForAll, (by, true)));
        _send(by, abi.encodeCall(IERC721.transferFrom, (owner, by, id)));
        _send(by, abi.encodeWithSignature("safeTransferFrom(address,address,uint256)", owner, by, id));
        _send(by, address(plates), abi.encodeCall(IPlateRegistry.assign, (vins[seed % 6], pool[who % 6])));
    }

    function suspend(uint256 who) external {
        address account = everybody[3 + who % 10];
        bool isIn = licenses.authorise(account, RecordKind.wrap(READING)).roles() != 0;
        vm.prank(department);
        if (isIn && who & 768 == 0) licenses.suspend(account);
        else if (!isIn) licenses.reinstate(account);
    }

    function wait(uint256 duration) external {
        uint256 longest = duration & 3 == 0 ? 20 days : 1 hours;
        time += 1 + duration % longest;
        height += 1 + duration % 7;
    }

    // --- making them up ---

    function _settle(address by, Offer memory offer, uint256 who) private {
        Life memory life = lives[offer.record.vin];
        SaleConsent memory consent = offer.consent;
        uint256 alter = (who >> 16) % 16;
        if (alter == 0) consent.price += 1;
        if (alter == 1) consent.desk = consent.desk == by ? address(euro) : by;
        if (alter == 2) consent.head = consent.head == life.head ? bytes27(keccak256("other")) : life.head;
        if (alter == 3) consent.deadline += 365 days;
        if (alter == 4) offer.signature = signatureOf(hostile, digestOf(consent, offer.record));
        if (alter == 5) offer.record.stated = offer.record.stated.put(96, 8, (offer.record.stated.unit() + 1) % 3);
        if (alter == 6) consent.nonce += 1;
        bool isAsSigned = alter > 6;
        address buyer = consent.buyer == address(0) || who & 1024 == 0 ? everybody[(who >> 24) % 4] : consent.buyer;
        mayMove = isAsSigned && consent.desk == by && life.owner == offer.signer && consent.head == life.head
            && (consent.buyer == address(0) || consent.buyer == buyer) && time <= consent.deadline
            && !vehicles.isNonceUsed(offer.signer, consent.nonce) && life.executableFrom == 0
            && time > life.reservedUntil && time > frozenUntil[offer.signer];
        bool isJustified = mayMove;
        if ((who >> 40) & 1 == 0) {
            (mayMove, mayReserve) = (false, isJustified);
            uint40 until = uint40(time + (who >> 48) % 100 days);
            bytes memory call =
                abi.encodeCall(IVehicleRegistry.reserveFor, (consent, offer.signature, buyer, until, offer.record));
            _send(by, call);
            return;
        }
        bool isDone =
            _send(by, abi.encodeCall(IVehicleRegistry.settleSale, (consent, offer.signature, buyer, offer.record)));
        if (isDone) _check(isJustified && lives[offer.record.vin].owner == buyer, "a sale without its owner's consent");
    }

    function _record(uint256 seed) private view returns (Record memory record) {
        record.vin = vins[seed % 6];
        record.kind = RecordKind.wrap(kinds[(seed >> 8) % 16]);
        uint256 unit = (seed >> 16) % 8;
        if (unit < 4) unit = 1;
        if (unit > 3) unit -= 4;
        uint256 odometer = unit == 0 ? 0 : (seed >> 24) % 10_000_050;
        record.stated = Stamp.wrap(uint256(keccak256(abi.encode(seed)))).withOdometer(uint32(odometer));
        record.stated = record.stated.put(96, 8, unit).withOccurredAt(uint40(time - (seed >> 56) % 1000 + 10));
        record.stated = record.stated.withSupersedes(uint32((seed >> 72) % 4 == 0 ? (seed >> 80) % 8 : 0));
        record.sealedRoot = bytes32(seed);
        record.plate = lives[record.vin].plate;
        bool isPlate = RecordKind.unwrap(record.kind) == PLATE_KIND;
        if (isPlate || (seed >> 88) % 16 == 0) record.plate = pool[(seed >> 96) % 6];
        record.payload = LibString.toString(seed % 1e9);
    }

    /// Mostly somebody who may.
    function _author(RecordKind kind, uint256 who) private view returns (address author) {
        author = _anybody(who >> 8);
        for (uint256 i; i < 20 && who & 7 != 0 && !licenses.authorise(author, kind).isGranted(); ++i) {
            author = _anybody((who >> 8) + i + 1);
        }
    }

    /// One made up, or one of before.
    function _signed(uint256 seed, uint256 who) private returns (SignedRecord memory signed) {
        if (who & 7 == 1 && signedBefore.length != 0) {
            return abi.decode(signedBefore[seed % signedBefore.length], (SignedRecord));
        }
        Record memory record = _record(seed);
        address[] memory witnesses = none();
        bytes32 kind = RecordKind.unwrap(record.kind);
        if (kind == EXPORT && who & 8 == 0) witnesses = one(who & 16 == 0 ? department : departmentFr);
        if (kind == CORRECTION || kind == ODOMETER_REPLACED) witnesses = two(_anybody(who >> 40), _anybody(who >> 48));
        signed = _unsigned(record, _author(record.kind, who), witnesses);
        _sign(signed, digestOf(signed), who);
        signedBefore.push(abi.encode(signed));
    }

    function _unsigned(Record memory record, address author, address[] memory witnesses)
        private
        returns (SignedRecord memory signed)
    {
        signed = unsigned(record, author, witnesses);
        (signed.nonce, signed.deadline) = (++nonce, uint40(time + 1 days));
    }

    /// By all who should; sometimes by another.
    function _sign(SignedRecord memory signed, bytes32 digest, uint256 who) private view {
        for (uint256 i; i < signed.signatures.length; ++i) {
            address signer = i == 0 ? signed.author : signed.witnesses[i - 1];
            if ((who >> (96 + 4 * i)) & 15 == 0) signer = hostile;
            signed.signatures[i] = signatureOf(signer, digest);
        }
    }

    function _anybody(uint256 who) private view returns (address) {
        return everybody[who % 20];
    }

    function _mix(uint256 seed, uint256 i) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, i)));
    }
}
