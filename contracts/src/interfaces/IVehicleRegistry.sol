// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Record, RecordBatch, SaleConsent, SignedRecord} from "../types/Record.sol";
import {Plate} from "../types/Plate.sol";
import {RecordKind} from "../types/RecordKind.sol";
import {Stamp} from "../types/Stamp.sol";
import {Status} from "../types/VehicleState.sol";
import {Vin} from "../types/Vin.sol";
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

/// A title transfer by an authority's act, public since its announcement.
struct AuthorityTransfer {
    /// Zero for an annulment.
    address to;
    /// Unix seconds; it can be executed from then on.
    uint40 executableFrom;
    bytes2 country;
}

enum TransferReason {
    Inheritance,
    CourtOrder,
    KeyReissue,
    /// The registration was wrong: the title ends, the life file stays, the VIN may be registered anew.
    Annulment
}

/// The register: one title per vehicle (ERC-721, token id = the VIN's bytes) and its append-only life file.
///
/// Trust. Nobody owns or upgrades this contract. A record is written by an account licensed for its kind, with as many
/// licensed witnesses as the policy asks; it can never be altered or removed. A title moves only by a sale that its
/// holder signed (`SaleConsent`) or by an act of the responsible country's authority that stood public for
/// `TRANSFER_DELAY`. An authorised sale desk can do neither alone: it needs the holder's signature over its own address.
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
    event AuthorityTransferAnnounced(Vin indexed vin, address indexed to, address indexed by, uint40 executableFrom);
    event AuthorityTransferCancelled(Vin indexed vin, address indexed by);
    event AuthorityTransferExecuted(Vin indexed vin, address indexed from, address indexed to);
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
    error AuthorityTransferPending(Vin vin);
    error AuthorityTransferUnknown(Vin vin);
    error AuthorityTransferTooEarly(Vin vin, uint256 executableFrom);
    error ReasonPayloadWrong(string expected);

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

    // --- authorities ---

    /// Announces a transfer of title without the holder's consent. Department or police of the responsible country.
    /// The record's kind is `ownership` and its payload
    /// `{"from":"0x…","reason":"inheritance|court-order|key-reissue|annulment","to":"0x…","v":1}`, addresses in lower case.
    /// No sale settles while it is open. An annulment's `to` is zero, and no other act's: it ends a wrong registration.
    function announceAuthorityTransfer(Record calldata record, address to, TransferReason reason) external;

    /// Department or police of the country that announced it.
    function cancelAuthorityTransfer(Vin vin) external;

    /// Moves the title once the delay has passed. Anyone. An annulment burns it and releases the plate, of an active vehicle
    /// only: nothing is recorded or sold until the VIN is registered anew, whose record is the file's next; mark and breach
    /// flag stay.
    function executeAuthorityTransfer(Vin vin) external;

    // --- views ---

    /// @dev Reverts with `VehicleUnknown`.
    function vehicleOf(Vin vin) external view returns (Vehicle memory);

    function authorityTransferOf(Vin vin) external view returns (AuthorityTransfer memory);

    function isNonceUsed(address account, uint256 nonce) external view returns (bool);

    /// Seconds an authority's transfer stands public before it can be executed.
    function transferDelay() external view returns (uint256);

    function licenses() external view returns (ILicenseRegistry);
    function owners() external view returns (IOwnerRegistry);
    function plates() external view returns (IPlateRegistry);
}
