// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Record, RecordBatch, SaleConsent, SignedRecord} from "../types/Record.sol";
import {Plate} from "../types/Plate.sol";
import {RecordKind} from "../types/RecordKind.sol";
import {Stamp} from "../types/Stamp.sol";
import {Status} from "../types/VehicleState.sol";
import {Vin} from "../types/Vin.sol";
import {IAuthorityActs} from "./IAuthorityActs.sol";
import {ILicenseRegistry} from "./ILicenseRegistry.sol";
import {IOwnerRegistry} from "./IOwnerRegistry.sol";
import {IPlateRegistry} from "./IPlateRegistry.sol";

/// A vehicle as the chain holds it.
struct Vehicle {
    /// Zero while it is annulled.
    address owner;
    /// The registered holder (EU code C.2); the owner unless set.
    address holder;
    /// Responsible country, ISO 3166-1 alpha-2.
    bytes2 country;
    Status status;
    /// Whether an authority's transfer is announced and still open; no sale settles meanwhile.
    bool isFrozen;
    /// Whether a reading below the mark was ever recorded. Never cleared.
    bool isBreached;
    /// Highest odometer ever read, in metres. Never drops.
    uint64 mark;
    uint32 recordCount;
    /// Block of the last record: where a backward walk through the life file begins.
    uint40 lastBlock;
    bytes27 head;
}

/// A vehicle held for a buyer whose money a desk has taken.
struct Reservation {
    /// Zero where there is none.
    address desk;
    /// Unix seconds, inclusive.
    uint40 until;
    address buyer;
    /// Who signed it; the owner still.
    address seller;
}

/// The register: one title per vehicle (ERC-721, token id = the VIN's bytes) and its append-only life file.
///
/// Trust. Nobody owns or upgrades this contract. A record is written by an account licensed for its kind, with as many
/// licensed witnesses as the policy asks; it can never be altered or removed. A title moves only by a sale that its
/// holder signed (`SaleConsent`) or by an act of the responsible country's authority that stood public for
/// `transferDelay`, by the hand of `acts`, which this contract created and which is the only one it obeys. An authorised
/// sale desk can do neither alone: it needs the holder's signature over its own address, also to reserve.
///
/// Life file. Each vehicle's records form a hash chain: `head = bytes27(keccak256(previous head, vin, author, kind,
/// stamp, sealedRoot, evidenceRoot, plate, keccak256(payload), keccak256(witnesses)))`, each a 32-byte word, the last 0 without
/// witnesses, starting from `bytes27(keccak256(vin, first owner))`. See docs/record-format.md.
interface IVehicleRegistry {
    /// A vehicle's first record, of kind `manufacture` or `registration`, comes with ERC-721's `Transfer` from zero to
    /// its first owner; the responsible country is the author's. So does a later one that registers an annulled VIN anew.
    /// A `sale` comes with the `Transfer` to its buyer.
    /// @param stamp sequence, superseded sequence, odometer, unit, both times and previous block: see `Stamp`.
    event RecordAppended(
        Vin indexed vin,
        address indexed author,
        RecordKind indexed kind,
        Stamp stamp,
        Plate plate,
        bytes32 sealedRoot,
        bytes32 evidenceRoot,
        string payload
    );
    /// Who else signed the record just appended; only where somebody did.
    event RecordWitnessed(Vin indexed vin, uint32 indexed sequence, address[] witnesses);
    /// One of several was refused; `reason` is the encoded error. `recordHash` is its EIP-712 digest.
    event RecordRefused(bytes32 indexed recordHash, address indexed author, bytes reason);
    /// Ends by `VehicleReleased`, by any ERC-721 `Transfer`, or by time.
    event VehicleReserved(
        Vin indexed vin, address indexed desk, address indexed buyer, address seller, uint40 until
    );
    event VehicleReleased(Vin indexed vin, address indexed desk);
    event HolderChanged(Vin indexed vin, address indexed owner, address indexed holder);
    /// A signature with this nonce can no longer be used.
    event NonceCancelled(address indexed account, uint256 indexed nonce);

    error VinMalformed(Vin vin);
    error VinCheckDigitWrong(Vin vin);
    error VehicleExists(Vin vin);
    error VehicleUnknown(Vin vin);
    error WmiNotYours(address author, bytes3 wmi);
    error OwnerNotCertified(address owner);
    error KindNotAppendable(RecordKind kind);
    error RecordsHalted(RecordKind kind, uint256 until);
    error AuthorNotPermitted(address author, RecordKind kind, uint32 rolesNeeded);
    error WitnessCountWrong(uint256 given, uint256 required);
    error WitnessRepeated(address witness);
    error WitnessNotPermitted(address witness, uint32 rolesNeeded);
    error KeyWitnessMissing(uint32 rolesNeeded);
    error PlateMismatch(Vin vin, Plate plate);
    error DateInFuture(uint256 occurredAt, uint256 latestAllowed);
    error OdometerInvalid(uint256 odometer, uint256 unit);
    error PayloadTooLarge(uint256 size, uint256 maximum);
    error SupersededUnknown(Vin vin, uint32 sequence);
    error LifeFileFull(Vin vin);
    error StatusForbids(Vin vin, Status status);
    error CountryNotResponsible(Vin vin, bytes2 country);
    error SignatureInvalid(address signer);
    error SignatureCountWrong(uint256 given, uint256 required);
    error SignatureExpired(uint256 deadline);
    error NonceUsed(address account, uint256 nonce);
    error BatchTooLarge(uint256 given, uint256 maximum);
    error NotSaleDesk(address account);
    error NotOwner(Vin vin, address account);
    error ConsentForOtherDesk(address desk);
    error ConsentForOtherBuyer(address buyer);
    error HeadChanged(Vin vin, bytes27 confirmed, bytes27 current);
    /// A re-issue of the seller's key is announced or done.
    error KeyFrozen(address key, uint256 until);
    error VehicleIsReserved(Vin vin, address desk, uint256 until);
    /// None that stands, or not the caller's.
    error ReservationUnknown(Vin vin);
    error ReservationExpired(Vin vin, uint256 until);
    error ReservationTimeWrong(uint256 until, uint256 latest);
    error AuthorityTransferPending(Vin vin);
    error NotAuthorityActs(address account);

    // --- licensed writers ---

    /// Opens a vehicle's life file, or goes on with one that was annulled, and gives its title to `owner`. The caller is the author; kind `manufacture`
    /// (a manufacturer, own WMIs only, odometer 0) or, where policy asks for no witness, `registration`.
    function registerVehicle(Record calldata record, address owner) external;

    /// The same, signed by the author and its witnesses, carried by anyone. They sign `Registration(record, owner)`.
    function registerVehicleSigned(SignedRecord calldata signed, address owner) external;

    /// Appends a record; the caller is its author.
    /// @return sequence of the record in its vehicle's life file; the first is 1.
    function append(Record calldata record) external returns (uint32 sequence);

    /// Appends a record signed by its author (unless the author is the caller) and its witnesses, carried by anyone.
    /// Accounts with code sign by ERC-1271.
    function appendSigned(SignedRecord calldata signed) external returns (uint32 sequence);

    /// Appends up to `BATCH_MAX` signed records, ECDSA only. A refused one is reported by `RecordRefused`, the others stand.
    function appendMany(SignedRecord[] calldata signed) external;

    /// Appends up to `BATCH_MAX` records of one author under one signature, or the author's own transaction.
    /// A refused one is reported by `RecordRefused`, the others stand. Reverts if the signature itself is no good.
    function appendBatch(RecordBatch calldata batch) external;

    // --- owners ---

    /// Names the registered holder (leasing); the owner itself to reset. A change of title resets it.
    function setHolder(Vin vin, address holder) external;

    /// Makes a signature of the caller unusable: a record not yet carried, a consent not yet settled.
    function cancelNonce(uint256 nonce) external;

    // --- sale desks ---

    /// Records a sale and moves the title to `buyer`. The caller must be an admitted sale desk *and* the one the holder
    /// signed for, with the file's head, buyer, price and deadline as signed.
    /// @param signature over `SaleConsent` with the VIN and odometer of `record`.
    /// @param record of kind `sale`, as the desk writes it; it names no plate.
    function settleSale(SaleConsent calldata consent, bytes calldata signature, address buyer, Record calldata record)
        external
        returns (uint32 sequence);

    /// Reserves the vehicle for `buyer`, whose money the desk has taken: until then no record voids the sale, and no other
    /// desk or consent sells it. Everything is checked as by `settleSale`, which `record` is judged for and not written;
    /// the consent's nonce is spent, so it can neither sell nor reserve again.
    /// @param until unix seconds, inclusive; at most `RESERVATION_MAX` ahead.
    function reserveFor(
        SaleConsent calldata consent,
        bytes calldata signature,
        address buyer,
        uint40 until,
        Record calldata record
    ) external;

    /// Records the sale and moves the title to the buyer it is reserved for. The desk that reserved, not after `until`,
    /// whatever was recorded since. Refused where the status, an authority's act, a frozen key or the buyer's certificate
    /// forbids a sale now; the reservation is gone if the title moved.
    /// @param record of kind `sale`, as the desk writes it; it names no plate.
    function settleReserved(Record calldata record) external returns (uint32 sequence);

    /// Ends a reservation. The desk that made it; anyone after `until`.
    function release(Vin vin) external;

    // --- the acts of authorities; `acts` only ---

    /// Writes an authority's `ownership` record as its author's and freezes the vehicle.
    function enterAct(address author, Record calldata record) external;

    /// Ends a vehicle's freeze and, if `moves`, gives the title to `to`; zero ends it (annulment).
    /// @return from who held it.
    function endAct(Vin vin, bool moves, address to) external returns (address from);

    /// No sale of this key settles or is reserved until then (unix seconds, inclusive).
    function freezeSales(address key, uint40 until) external;

    // --- views ---

    /// @dev Reverts with `VehicleUnknown`.
    function vehicleOf(Vin vin) external view returns (Vehicle memory);

    /// The reservation that stands now; all zero for none.
    function reservedFor(Vin vin) external view returns (Reservation memory);

    /// Until when (unix seconds, inclusive) no sale of this key settles or is reserved; past or 0 for a free one.
    function frozenUntil(address key) external view returns (uint256);

    function isNonceUsed(address account, uint256 nonce) external view returns (bool);

    function licenses() external view returns (ILicenseRegistry);
    function owners() external view returns (IOwnerRegistry);
    function plates() external view returns (IPlateRegistry);
    function acts() external view returns (IAuthorityActs);
}
