// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "solady/src/utils/ECDSA.sol";
import {EIP712} from "solady/src/utils/EIP712.sol";
import {EfficientHashLib} from "solady/src/utils/EfficientHashLib.sol";
import {LibCall} from "solady/src/utils/LibCall.sol";
import {SignatureCheckerLib} from "solady/src/utils/SignatureCheckerLib.sol";

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {IAuthorityActs} from "../interfaces/IAuthorityActs.sol";
import {ILicenseRegistry} from "../interfaces/ILicenseRegistry.sol";
import {IOwnerRegistry} from "../interfaces/IOwnerRegistry.sol";
import {IPlateRegistry} from "../interfaces/IPlateRegistry.sol";
import {IVehicleRegistry, Reservation, Vehicle} from "../interfaces/IVehicleRegistry.sol";
import {Nonces} from "../libraries/Nonces.sol";
import {RecordTypes} from "../libraries/RecordTypes.sol";
import {LifeFile, LifeFiles} from "../types/LifeFile.sol";
import {Permission} from "../types/Permission.sol";
import {Plate} from "../types/Plate.sol";
import {Record, RecordBatch, SaleConsent, SignedRecord} from "../types/Record.sol";
import {Kinds, RecordKind} from "../types/RecordKind.sol";
import {Roles} from "../types/Roles.sol";
import {Rule} from "../types/Rule.sol";
import {Stamp} from "../types/Stamp.sol";
import {RECORDS_MAX, Status, VehicleState} from "../types/VehicleState.sol";
import {Title} from "../types/Title.sol";
import {Vin} from "../types/Vin.sol";
import {AuthorityActs} from "./AuthorityActs.sol";
import {LockedTitle} from "./LockedTitle.sol";
import {PlateRegistry} from "./PlateRegistry.sol";

contract VehicleRegistry is IVehicleRegistry, LockedTitle, EIP712 {
    using EfficientHashLib for bytes32[];
    using Nonces for Nonces.Book;
    using RecordTypes for *;

    /// A vehicle's two slots.
    struct Entry {
        Title title;
        LifeFile file;
    }

    /// What a reservation keeps beside the title, which says whether it stands.
    struct Hold {
        address desk;
        uint40 until;
        address buyer;
    }

    /// All that a write is judged by, read once.
    struct Context {
        address author;
        Permission permission;
        Title title;
        LifeFile file;
        uint256 payloadSize;
        bytes32 payloadHash;
        uint256 witnessCount;
        /// keccak-256 of the witnesses, a word each; 0 without any.
        bytes32 witnessesHash;
        address firstWitness;
    }

    /// Several records in one call: those of one author and kind share what cannot change between them.
    struct Series {
        RecordKind kind;
        /// Of the kind's text; 0 until it is needed.
        bytes32 kindHash;
        Context context;
    }

    uint256 private constant PAYLOAD_MAX = 4096;
    uint256 private constant BATCH_MAX = 256;
    uint256 private constant WITNESSES_MAX = 8;
    /// Wallets' clocks run ahead of a block's time.
    uint256 private constant CLOCK_SKEW = 2 minutes;
    uint256 private constant RESERVATION_MAX = 90 days;

    ILicenseRegistry public immutable licenses;
    IOwnerRegistry public immutable owners;
    IPlateRegistry public immutable plates;
    IAuthorityActs public immutable acts;

    mapping(Vin => Entry) private _entries;
    mapping(Vin => address) private _holders;
    mapping(Vin => bytes2) private _theftCountries;
    mapping(Vin => Hold) private _holds;
    mapping(address => Nonces.Book) private _nonces;

    constructor(ILicenseRegistry licenses_, IOwnerRegistry owners_, uint256 transferDelay_) {
        licenses = licenses_;
        owners = owners_;
        plates = new PlateRegistry();
        acts = new AuthorityActs(IAccessManaged(address(licenses_)).authority(), licenses_, owners_, transferDelay_);
    }

    // --- licensed writers ---

    /// @inheritdoc IVehicleRegistry
    function registerVehicle(Record calldata record, address owner) external {
        Context memory context = _context(msg.sender, record);
        _require(_statementRefusal(record, context));
        _register(record, owner, context);
    }

    /// @inheritdoc IVehicleRegistry
    function registerVehicleSigned(SignedRecord calldata signed, address owner) external {
        Record calldata record = signed.record;
        Context memory context = _context(signed.author, record);
        _readWitnesses(signed, context);
        _require(_statementRefusal(record, context));
        if (context.witnessCount != 0) _require(_witnessRefusal(signed, context));
        bytes32 recordHash = _hash(record, context);
        bytes32 digest = _hashTypedData(signed.hash(recordHash, owner, context.author, context.witnessesHash));
        _require(_signatureRefusal(signed, context, digest, true));
        uint32 sequence = _register(record, owner, context);
        if (context.witnessCount != 0) _tellWitnesses(signed, sequence);
    }

    /// @inheritdoc IVehicleRegistry
    function append(Record calldata record) external returns (uint32) {
        Context memory context = _context(msg.sender, record);
        _require(_appendRefusal(record, context));
        return _append(record, context);
    }

    /// @inheritdoc IVehicleRegistry
    function appendSigned(SignedRecord calldata signed) external returns (uint32) {
        Record calldata record = signed.record;
        Context memory context = _context(signed.author, record);
        _readWitnesses(signed, context);
        bytes32 digest = _digest(signed, _hash(record, context), context);
        _require(_signedRefusal(signed, record, context, digest, true));
        return _appendSigned(signed, record, context);
    }

    /// @inheritdoc IVehicleRegistry
    function appendMany(SignedRecord[] calldata many) external {
        require(many.length <= BATCH_MAX, BatchTooLarge(many.length, BATCH_MAX));
        Series memory series;
        Context memory context = series.context;
        for (uint256 i; i < many.length; ++i) {
            SignedRecord calldata signed = many[i];
            Record calldata record = signed.record;
            _next(series, signed.author, record);
            _readWitnesses(signed, context);
            bytes32 digest = _digest(signed, _hash(record, series), context);
            bytes memory refusal = _signedRefusal(signed, record, context, digest, false);
            if (refusal.length == 0) _appendSigned(signed, record, context);
            else emit RecordRefused(digest, context.author, refusal);
        }
    }

    /// @inheritdoc IVehicleRegistry
    function appendBatch(RecordBatch calldata batch) external {
        address author = batch.author;
        Record[] calldata records = batch.records;
        require(records.length <= BATCH_MAX, BatchTooLarge(records.length, BATCH_MAX));
        bool isCarried = msg.sender != author;
        bytes32[] memory hashes = EfficientHashLib.malloc(isCarried ? records.length : 0);
        Series memory series;
        Context memory context = series.context;
        for (uint256 i; i < records.length; ++i) {
            Record calldata record = records[i];
            _next(series, author, record);
            if (isCarried) hashes.set(i, _hash(record, series));
            bytes memory refusal = _appendRefusal(record, context);
            if (refusal.length == 0) _append(record, context);
            else emit RecordRefused(_hashTypedData(_hash(record, series)), author, refusal);
        }
        // Last, for by now all of it is hashed: a wrong signature undoes the whole call.
        if (isCarried) {
            require(block.timestamp <= batch.deadline, SignatureExpired(batch.deadline));
            require(_isSignedBy(author, _hashTypedData(batch.hash(hashes)), batch.signature, true), SignatureInvalid(author));
            _spend(author, batch.nonce);
        }
    }

    // --- owners ---

    /// @inheritdoc IVehicleRegistry
    function setHolder(Vin vin, address holder) external {
        Entry storage entry = _entries[vin];
        Title title = entry.title;
        require(title.owner() == msg.sender, NotOwner(vin, msg.sender));
        bool isNamed = holder != msg.sender && holder != address(0);
        entry.title = title.withState(title.state().withHolder(isNamed));
        _holders[vin] = holder;
        emit HolderChanged(vin, msg.sender, holder);
    }

    /// @inheritdoc IVehicleRegistry
    function cancelNonce(uint256 nonce) external {
        _spend(msg.sender, nonce);
        emit NonceCancelled(msg.sender, nonce);
    }

    // --- sale desks ---

    /// @inheritdoc IVehicleRegistry
    function settleSale(SaleConsent calldata consent, bytes calldata signature, address buyer, Record calldata record)
        external
        returns (uint32 sequence)
    {
        // No nonce is spent: the sale changes the head for good, and the consent names the head before it.
        return _sell(record, buyer, _consented(consent, signature, buyer, record));
    }

    /// @inheritdoc IVehicleRegistry
    function reserveFor(
        SaleConsent calldata consent,
        bytes calldata signature,
        address buyer,
        uint40 until,
        Record calldata record
    ) external {
        uint256 latest = block.timestamp + RESERVATION_MAX;
        require(until >= block.timestamp && until <= latest, ReservationTimeWrong(until, latest));
        Title title = _consented(consent, signature, buyer, record).title;
        address seller = title.owner();
        _requireUnfrozen(seller, _frozenUntil(seller));
        _spend(seller, consent.nonce);
        Vin vin = record.vin;
        _holds[vin] = Hold(msg.sender, until, buyer);
        _entries[vin].title = title.withState(title.state().withReserved(true));
        emit VehicleReserved(vin, msg.sender, buyer, seller, until);
    }

    /// @inheritdoc IVehicleRegistry
    function settleReserved(Record calldata record) external returns (uint32) {
        Vin vin = record.vin;
        Context memory context = _saleContext(record, true);
        Hold memory hold = _holds[vin];
        require(context.title.state().isReserved() && hold.desk == msg.sender, ReservationUnknown(vin));
        require(block.timestamp <= hold.until, ReservationExpired(vin, hold.until));
        _requireMayHold(hold.buyer);
        delete _holds[vin];
        return _sell(record, hold.buyer, context);
    }

    /// @inheritdoc IVehicleRegistry
    function release(Vin vin) external {
        Entry storage entry = _entries[vin];
        Title title = entry.title;
        Hold memory hold = _holds[vin];
        require(title.state().isReserved(), ReservationUnknown(vin));
        bool mayRelease = msg.sender == hold.desk || block.timestamp > hold.until;
        require(mayRelease, VehicleIsReserved(vin, hold.desk, hold.until));
        delete _holds[vin];
        entry.title = title.withState(title.state().withReserved(false));
        emit VehicleReleased(vin, hold.desk);
    }

    // --- the acts of authorities ---

    /// @inheritdoc IVehicleRegistry
    function enterAct(address author, Record calldata record) external {
        _requireActs();
        Context memory context = _context(author, record);
        require(record.kind == Kinds.OWNERSHIP, KindNotAppendable(record.kind));
        _require(_statementRefusal(record, context));
        _require(_fileRefusal(record, context));
        VehicleState state = context.title.state();
        require(!state.isFrozen(), AuthorityTransferPending(record.vin));
        context.title = context.title.withState(state.withFrozen(true));
        _write(record, context);
    }

    /// @inheritdoc IVehicleRegistry
    function endAct(Vin vin, bool moves, address to) external returns (address from) {
        _requireActs();
        Entry storage entry = _entries[vin];
        Title title = entry.title;
        from = title.owner();
        VehicleState state = title.state().withFrozen(false);
        title = title.withState(state);
        if (moves) {
            if (to == address(0)) {
                require(state.status() == Status.Active, StatusForbids(vin, state.status()));
                title = title.withState(state.withStatus(Status.Annulled));
                entry.file = entry.file.withPlateTag(0);
                plates.assign(vin, Plate.wrap(0));
            }
            title = title.movedTo(to);
            _moveTitle(from, to, vin.tokenId());
        }
        entry.title = title;
    }

    /// @inheritdoc IVehicleRegistry
    function freezeSales(address key, uint40 until) external {
        _requireActs();
        _setFrozenUntil(key, until);
    }

    // --- views ---

    /// @inheritdoc IVehicleRegistry
    function vehicleOf(Vin vin) external view returns (Vehicle memory) {
        Entry memory entry = _entries[vin];
        VehicleState state = entry.title.state();
        address owner = entry.title.owner();
        require(state.recordCount() != 0, VehicleUnknown(vin));
        return Vehicle({
            owner: owner,
            holder: state.hasHolder() ? _holders[vin] : owner,
            country: entry.file.country(),
            status: state.status(),
            isFrozen: state.isFrozen(),
            isBreached: state.isBreached(),
            mark: uint64(state.mark()),
            recordCount: uint32(state.recordCount()),
            lastBlock: uint40(state.lastBlock()),
            head: entry.file.head()
        });
    }

    /// @inheritdoc IVehicleRegistry
    function reservedFor(Vin vin) external view returns (Reservation memory reservation) {
        Title title = _entries[vin].title;
        Hold memory hold = _holds[vin];
        if (title.state().isReserved() && block.timestamp <= hold.until) {
            return Reservation(hold.desk, hold.until, hold.buyer, title.owner());
        }
    }

    /// @inheritdoc IVehicleRegistry
    function frozenUntil(address key) external view returns (uint256) {
        return _frozenUntil(key);
    }

    /// @inheritdoc IVehicleRegistry
    function isNonceUsed(address account, uint256 nonce) external view returns (bool) {
        return _nonces[account].isSpent(nonce);
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("UrCar", "1");
    }

    // --- what a write must satisfy; a refusal is an encoded error of the interface, or empty ---

    function _signedRefusal(
        SignedRecord calldata signed,
        Record calldata record,
        Context memory context,
        bytes32 digest,
        bool acceptsContracts
    ) private returns (bytes memory refusal) {
        refusal = _appendRefusal(record, context);
        if (refusal.length == 0 && context.witnessCount != 0) refusal = _witnessRefusal(signed, context);
        if (refusal.length == 0) refusal = _signatureRefusal(signed, context, digest, acceptsContracts);
    }

    function _appendRefusal(Record calldata record, Context memory context) private view returns (bytes memory refusal) {
        refusal = _statementRefusal(record, context);
        if (refusal.length == 0) refusal = _fileRefusal(record, context);
        if (refusal.length == 0 && context.permission.rule().hasEffect()) refusal = _effectRefusal(record, context);
    }

    /// What can be said of a statement without looking at the vehicle.
    function _statementRefusal(Record calldata record, Context memory context) private view returns (bytes memory refusal) {
        unchecked {
            Permission permission = context.permission;
            Rule rule = permission.rule();
            Stamp stated = record.stated;
            uint256 witnesses = context.witnessCount;
            if (!permission.isGranted()) {
                refusal = abi.encodeWithSelector(AuthorNotPermitted.selector, context.author, record.kind, rule.authorRoles());
            } else if (witnesses < rule.witnesses() || witnesses > WITNESSES_MAX) {
                refusal = abi.encodeWithSelector(WitnessCountWrong.selector, witnesses, rule.witnesses());
            } else if (block.timestamp < rule.haltedUntil()) {
                refusal = abi.encodeWithSelector(RecordsHalted.selector, record.kind, rule.haltedUntil());
            } else if (stated.occurredAt() > block.timestamp + CLOCK_SKEW) {
                uint256 latest = block.timestamp + CLOCK_SKEW;
                refusal = abi.encodeWithSelector(DateInFuture.selector, stated.occurredAt(), latest);
            } else if (!stated.isValid()) {
                refusal = abi.encodeWithSelector(OdometerInvalid.selector, stated.odometer(), stated.unit());
            } else if (context.payloadSize > PAYLOAD_MAX) {
                refusal = abi.encodeWithSelector(PayloadTooLarge.selector, context.payloadSize, PAYLOAD_MAX);
            }
        }
    }

    function _fileRefusal(Record calldata record, Context memory context) private pure returns (bytes memory refusal) {
        uint256 count = context.title.state().recordCount();
        uint32 superseded = record.stated.supersedes();
        if (context.title.owner() == address(0)) {
            refusal = count == 0
                ? abi.encodeWithSelector(VehicleUnknown.selector, record.vin)
                : abi.encodeWithSelector(StatusForbids.selector, record.vin, Status.Annulled);
        } else if (count == RECORDS_MAX) {
            refusal = abi.encodeWithSelector(LifeFileFull.selector, record.vin);
        } else if (superseded > count) {
            refusal = abi.encodeWithSelector(SupersededUnknown.selector, record.vin, superseded);
        } else if (record.plate.tag() != context.file.plateTag() && !record.kind.namesOtherPlate()) {
            refusal = abi.encodeWithSelector(PlateMismatch.selector, record.vin, record.plate);
        }
    }

    /// What the kinds with an effect ask of the vehicle.
    function _effectRefusal(Record calldata record, Context memory context) private view returns (bytes memory) {
        RecordKind kind = record.kind;
        Vin vin = record.vin;
        Status status = context.title.state().status();
        bool isResponsible = context.permission.country() == context.file.country();
        bool statusAllows;
        if (kind == Kinds.PLATE) {
            if (isResponsible) return plates.refusal(vin, context.permission.country(), record.plate);
            statusAllows = true;
        } else if (kind == Kinds.THEFT || kind == Kinds.SCRAPPED) {
            isResponsible = true;
            statusAllows = status == Status.Active;
        } else if (kind == Kinds.RECOVERY) {
            isResponsible = isResponsible || context.permission.country() == _theftCountries[vin];
            statusAllows = status == Status.Stolen;
        } else if (kind == Kinds.EXPORT) {
            // The country that announced an act must be able to cancel it.
            if (context.title.state().isFrozen()) return abi.encodeWithSelector(AuthorityTransferPending.selector, vin);
            statusAllows = status == Status.Active || status == Status.Exported;
        } else if (kind == Kinds.IMPORT) {
            statusAllows = status == Status.Exported;
        } else {
            return abi.encodeWithSelector(KindNotAppendable.selector, kind);
        }
        if (!statusAllows) return abi.encodeWithSelector(StatusForbids.selector, vin, status);
        if (!isResponsible) return abi.encodeWithSelector(CountryNotResponsible.selector, vin, context.permission.country());
        return "";
    }

    function _witnessRefusal(SignedRecord calldata signed, Context memory context) private view returns (bytes memory refusal) {
        address[] calldata witnesses = signed.witnesses;
        uint256 count = witnesses.length;
        Rule rule = context.permission.rule();
        uint32 needed = rule.witnessRoles();
        uint32 seen;
        for (uint256 i; i < count; ++i) {
            address witness = witnesses[i];
            bool isRepeated = witness == context.author;
            for (uint256 j; j < i; ++j) {
                isRepeated = isRepeated || witness == witnesses[j];
            }
            if (isRepeated) return abi.encodeWithSelector(WitnessRepeated.selector, witness);
            (, uint32 roles) = licenses.rolesOf(witness);
            if (roles == 0 || (needed != 0 && roles & needed == 0)) {
                return abi.encodeWithSelector(WitnessNotPermitted.selector, witness, needed);
            }
            seen |= roles;
        }
        needed = rule.keyWitnessRoles();
        if (needed != 0 && seen & needed == 0) return abi.encodeWithSelector(KeyWitnessMissing.selector, needed);
    }

    /// Spends the nonce of what it does not refuse.
    function _signatureRefusal(SignedRecord calldata signed, Context memory context, bytes32 digest, bool acceptsContracts)
        private
        returns (bytes memory refusal)
    {
        address author = context.author;
        bytes[] calldata signatures = signed.signatures;
        uint256 required = context.witnessCount + 1;
        if (signatures.length != required) {
            return abi.encodeWithSelector(SignatureCountWrong.selector, signatures.length, required);
        }
        if (block.timestamp > signed.deadline) return abi.encodeWithSelector(SignatureExpired.selector, signed.deadline);
        if (msg.sender != author && !_isSignedBy(author, digest, signatures[0], acceptsContracts)) {
            return abi.encodeWithSelector(SignatureInvalid.selector, author);
        }
        for (uint256 i = 1; i < required; ++i) {
            address witness = signed.witnesses[i - 1];
            if (!_isSignedBy(witness, digest, signatures[i], acceptsContracts)) {
                return abi.encodeWithSelector(SignatureInvalid.selector, witness);
            }
        }
        if (!_nonces[author].spend(signed.nonce)) {
            return abi.encodeWithSelector(NonceUsed.selector, author, signed.nonce);
        }
    }

    /// Recovers first: a plain account, the usual case, then costs no look at its code.
    function _isSignedBy(address signer, bytes32 digest, bytes calldata signature, bool acceptsContracts)
        private
        view
        returns (bool)
    {
        if (ECDSA.tryRecoverCalldata(digest, signature) == signer) return signer != address(0);
        return acceptsContracts && SignatureCheckerLib.isValidERC1271SignatureNowCalldata(signer, digest, signature);
    }

    /// All that a sale must satisfy now, whoever consented.
    function _saleContext(Record calldata record, bool isReserved) private view returns (Context memory context) {
        Vin vin = record.vin;
        context = _context(msg.sender, record);
        require(record.kind == Kinds.SALE, KindNotAppendable(record.kind));
        require(context.permission.roles() & Roles.SALE_DESK != 0, NotSaleDesk(msg.sender));
        _require(_statementRefusal(record, context));
        _require(_fileRefusal(record, context));
        if (!context.title.state().isSalable()) _requireSalable(vin, context.title.state(), isReserved);
        require(record.plate.isNone(), PlateMismatch(vin, record.plate));
    }

    /// The same, with the holder's consent.
    function _consented(SaleConsent calldata consent, bytes calldata signature, address buyer, Record calldata record)
        private
        view
        returns (Context memory context)
    {
        Vin vin = record.vin;
        context = _saleContext(record, false);
        address seller = context.title.owner();
        require(consent.desk == msg.sender, ConsentForOtherDesk(consent.desk));
        require(consent.buyer == address(0) || consent.buyer == buyer, ConsentForOtherBuyer(consent.buyer));
        require(consent.head == context.file.head(), HeadChanged(vin, consent.head, context.file.head()));
        _requireMayHold(buyer);
        require(block.timestamp <= consent.deadline, SignatureExpired(consent.deadline));
        require(!_nonces[seller].isSpent(consent.nonce), NonceUsed(seller, consent.nonce));
        require(_isSignedBy(seller, _hashTypedData(consent.hash(record)), signature, true), SignatureInvalid(seller));
    }

    /// A reservation hinders every other sale until its time is over.
    function _requireSalable(Vin vin, VehicleState state, bool isReserved) private view {
        require(state.status() == Status.Active, StatusForbids(vin, state.status()));
        require(!state.isFrozen(), AuthorityTransferPending(vin));
        Hold memory hold = _holds[vin];
        bool isFree = !state.isReserved() || block.timestamp > hold.until || isReserved;
        require(isFree, VehicleIsReserved(vin, hold.desk, hold.until));
    }

    function _requireMayHold(address key) private view {
        require(owners.mayHold(key), OwnerNotCertified(key));
    }

    function _requireUnfrozen(address key, uint256 until) private view {
        require(block.timestamp > until, KeyFrozen(key, until));
    }

    function _requireActs() private view {
        require(msg.sender == address(acts), NotAuthorityActs(msg.sender));
    }

    function _spend(address account, uint256 nonce) private {
        require(_nonces[account].spend(nonce), NonceUsed(account, nonce));
    }

    function _require(bytes memory refusal) private pure {
        if (refusal.length != 0) LibCall.bubbleUpRevert(refusal);
    }

    // --- writing; all is judged by now ---

    function _register(Record calldata record, address owner, Context memory context) private returns (uint32 sequence) {
        Vin vin = record.vin;
        address author = context.author;
        require(vin.isWellFormed(), VinMalformed(vin));
        require(!vin.requiresCheckDigit() || vin.hasValidCheckDigit(), VinCheckDigitWrong(vin));
        require(context.title.owner() == address(0), VehicleExists(vin));
        require(record.plate.isNone(), PlateMismatch(vin, record.plate));
        require(record.stated.supersedes() == 0, SupersededUnknown(vin, record.stated.supersedes()));
        if (record.kind == Kinds.MANUFACTURE) {
            require(licenses.isWmiHolder(author, vin.manufacturer()), WmiNotYours(author, vin.manufacturer()));
            require(record.stated.odometer() == 0, OdometerInvalid(record.stated.odometer(), record.stated.unit()));
        } else {
            require(record.kind == Kinds.REGISTRATION, KindNotAppendable(record.kind));
        }
        if (owner != author) _requireMayHold(owner);

        bytes2 country = context.permission.country();
        VehicleState state = context.title.state();
        if (state.recordCount() == 0) {
            bytes32 seed = EfficientHashLib.hash(bytes32(Vin.unwrap(vin)), bytes32(uint256(uint160(owner))));
            context.file = LifeFiles.open(seed, country);
        } else {
            // An annulled one goes on: its records, its mark and its breach stay.
            require(state.recordCount() != RECORDS_MAX, LifeFileFull(vin));
            context.file = context.file.withCountry(country);
            context.title = context.title.withState(state.withStatus(Status.Active));
        }
        context.title = context.title.movedTo(owner);
        sequence = _write(record, context);
        _mintTitle(owner, vin.tokenId());
    }

    function _appendSigned(SignedRecord calldata signed, Record calldata record, Context memory context)
        private
        returns (uint32 sequence)
    {
        sequence = _append(record, context);
        if (context.witnessCount != 0) _tellWitnesses(signed, sequence);
    }

    function _sell(Record calldata record, address buyer, Context memory context) private returns (uint32 sequence) {
        address seller = context.title.owner();
        context.title = context.title.movedTo(buyer);
        sequence = _write(record, context);
        _requireUnfrozen(seller, _moveTitle(seller, buyer, record.vin.tokenId()));
    }

    function _tellWitnesses(SignedRecord calldata signed, uint32 sequence) private {
        emit RecordWitnessed(signed.record.vin, sequence, signed.witnesses);
    }

    function _append(Record calldata record, Context memory context) private returns (uint32) {
        if (context.permission.rule().hasEffect()) _applyEffect(record, context);
        return _write(record, context);
    }

    /// Changes `context`; `_write` stores it.
    function _applyEffect(Record calldata record, Context memory context) private {
        RecordKind kind = record.kind;
        Vin vin = record.vin;
        if (kind == Kinds.PLATE) {
            plates.assign(vin, record.plate);
            context.file = context.file.withPlateTag(record.plate.tag());
            return;
        }
        Status next = Status.Active;
        if (kind == Kinds.THEFT) {
            next = Status.Stolen;
            _theftCountries[vin] = context.permission.country();
        } else if (kind == Kinds.SCRAPPED) {
            next = Status.Scrapped;
        } else if (kind == Kinds.EXPORT) {
            // Witnessed by the destination's department it is a handover; alone, the vehicle leaves the register's reach.
            if (context.firstWitness == address(0)) {
                next = Status.Exported;
            } else {
                (bytes2 destination,) = licenses.rolesOf(context.firstWitness);
                context.file = context.file.withCountry(destination);
            }
        }
        context.title = context.title.withState(context.title.state().withStatus(next));
        emit MetadataUpdate(vin.tokenId());
    }

    function _write(Record calldata record, Context memory context) private returns (uint32) {
        Vin vin = record.vin;
        VehicleState state = context.title.state();
        Stamp stamp;
        unchecked {
            stamp = record.stated.complete(state.recordCount() + 1, state.lastBlock());
        }
        Entry storage entry = _entries[vin];
        entry.title = context.title.withState(state.next(stamp));
        entry.file = context.file.withHead(_head(vin, record, stamp, context));
        emit RecordAppended(
            vin, context.author, record.kind, stamp, record.plate, record.sealedRoot, record.evidenceRoot, record.payload
        );
        return stamp.sequence();
    }

    function _head(Vin vin, Record calldata record, Stamp stamp, Context memory context)
        private
        pure
        returns (bytes32)
    {
        return EfficientHashLib.hash(
            bytes32(context.file.head()),
            bytes32(Vin.unwrap(vin)),
            bytes32(uint256(uint160(context.author))),
            RecordKind.unwrap(record.kind),
            bytes32(Stamp.unwrap(stamp)),
            record.sealedRoot,
            record.evidenceRoot,
            bytes32(Plate.unwrap(record.plate)),
            context.payloadHash,
            context.witnessesHash
        );
    }

    function _context(address author, Record calldata record) private view returns (Context memory context) {
        context.author = author;
        context.permission = licenses.authorise(author, record.kind);
        _look(context, record);
    }

    /// Turns the series' context to its next record.
    function _next(Series memory series, address author, Record calldata record) private view {
        RecordKind kind = record.kind;
        Context memory context = series.context;
        if (context.author != author || !(series.kind == kind)) {
            context.author = author;
            series.kind = kind;
            series.kindHash = 0;
            context.permission = licenses.authorise(author, kind);
        }
        _look(context, record);
    }

    function _look(Context memory context, Record calldata record) private view {
        Entry storage entry = _entries[record.vin];
        context.title = entry.title;
        context.file = entry.file;
        bytes calldata payload = bytes(record.payload);
        context.payloadSize = payload.length;
        context.payloadHash = EfficientHashLib.hashCalldata(payload);
    }

    function _readWitnesses(SignedRecord calldata signed, Context memory context) private pure {
        address[] calldata witnesses = signed.witnesses;
        bool isAlone = witnesses.length == 0;
        context.witnessCount = witnesses.length;
        context.witnessesHash = isAlone ? bytes32(0) : keccak256(abi.encodePacked(witnesses));
        context.firstWitness = isAlone ? address(0) : witnesses[0];
    }

    function _digest(SignedRecord calldata signed, bytes32 recordHash, Context memory context) private view returns (bytes32) {
        return _hashTypedData(signed.hash(recordHash, context.author, context.witnessesHash));
    }

    /// Of what a wallet shows.
    function _hash(Record calldata record, Context memory context) private pure returns (bytes32) {
        return record.hash(record.kind.textHash(), context.payloadHash);
    }

    function _hash(Record calldata record, Series memory series) private pure returns (bytes32) {
        if (series.kindHash == 0) series.kindHash = series.kind.textHash();
        return record.hash(series.kindHash, series.context.payloadHash);
    }

    function _titleOwner(uint256 tokenId) internal view override returns (address) {
        // A token id is a VIN's seventeen bytes and nothing above them.
        if (tokenId > type(uint136).max) return address(0);
        return _entries[Vin.wrap(bytes17(uint136(tokenId)))].title.owner();
    }
}
