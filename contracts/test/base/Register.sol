// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stating} from "./Stating.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

import {IAuthorityActs} from "../../src/interfaces/IAuthorityActs.sol";
import {ILicenseRegistry} from "../../src/interfaces/ILicenseRegistry.sol";
import {IOwnerRegistry} from "../../src/interfaces/IOwnerRegistry.sol";
import {IPlateRegistry} from "../../src/interfaces/IPlateRegistry.sol";
import {IRecordPolicy} from "../../src/interfaces/IRecordPolicy.sol";
import {Seat} from "../../src/interfaces/IValidatorSet.sol";
import {IVehicleRegistry, Vehicle} from "../../src/interfaces/IVehicleRegistry.sol";
import {Plate} from "../../src/types/Plate.sol";
import {Record, RecordBatch, SaleConsent, SignedRecord} from "../../src/types/Record.sol";
import {OdometerUnit} from "../../src/types/Stamp.sol";
import {RecordKind} from "../../src/types/RecordKind.sol";
import {Roles} from "../../src/types/Roles.sol";
import {RuleTerms} from "../../src/types/Rule.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {Vin} from "../../src/types/Vin.sol";
import {Test} from "./Test.sol";
import {TypedData} from "./TypedData.sol";

/// The vehicle registry with what the tests use of its inheritance.
interface IRegister is IVehicleRegistry {
    function ownerOf(uint256 id) external view returns (address);
    function balanceOf(address owner) external view returns (uint256);
}

interface IEuro {
    function mint(address to, uint256 amount) external;
    function approve(address spender, uint256 amount) external returns (bool);
    function balanceOf(address owner) external view returns (uint256);
}

/// The real contracts as a deployment sets them up: Germany and France with department and police, one German business
/// per licensable role, the catalogue's rules, three certified owners.
/// @dev Contracts are deployed from their artifacts, so that no test carries their code: quick to compile.
abstract contract Register is Test {
    using Stating for Stamp;

    uint32 internal constant SHORTEST_DELAY = 1 days;
    uint256 internal constant TRANSFER_DELAY = 14 days;

    uint64 private constant ADMISSION_ROLE = 1;
    uint64 private constant POLICY_ROLE = 2;
    uint64 private constant GUARDIAN_ROLE = 4;

    Vin internal constant VIN = Vin.wrap("WVWZZZ1JZXW000001");
    Vin internal constant OTHER_VIN = Vin.wrap("WVWZZZ1JZXW000002");
    Vin internal constant FOREIGN_VIN = Vin.wrap("VF1BB05CF12345678");
    Plate internal constant PLATE = Plate.wrap("DE BXY1234");
    Plate internal constant OTHER_PLATE = Plate.wrap("DE HHAB12");
    Plate internal constant PLATE_FR = Plate.wrap("FR AB123CD");
    Plate internal constant NO_PLATE = Plate.wrap(0);
    bytes3 internal constant WMI = "WVW";

    bytes32 internal constant READING = "reading";
    bytes32 internal constant MANUFACTURE = "manufacture";
    bytes32 internal constant REGISTRATION = "registration";
    bytes32 internal constant PLATE_KIND = "plate";
    bytes32 internal constant INSPECTION = "inspection";
    bytes32 internal constant CORRECTION = "correction";
    bytes32 internal constant ODOMETER_REPLACED = "odometer-replaced";
    bytes32 internal constant THEFT = "theft";
    bytes32 internal constant RECOVERY = "recovery";
    bytes32 internal constant SALE = "sale";
    bytes32 internal constant OWNERSHIP = "ownership";
    bytes32 internal constant EXPORT = "export";
    bytes32 internal constant IMPORT = "import";
    bytes32 internal constant SCRAPPED = "scrapped";

    /// Everybody who may state or witness something: all licensable roles and the authorities.
    uint32 internal constant LICENSED = Roles.LICENSABLE | Roles.DEPARTMENT | Roles.POLICE;
    uint32 internal constant WITNESSING = Roles.DEPARTMENT | Roles.POLICE | Roles.LICENSABLE;

    address internal federation;
    IEuro internal euro;
    address internal validators;
    ILicenseRegistry internal licenses;
    IOwnerRegistry internal owners;
    IRegister internal vehicles;
    IPlateRegistry internal plates;
    IAuthorityActs internal acts;

    address internal guardian = actor("guardian");
    address internal department = actor("department");
    address internal police = actor("police");
    address internal departmentFr = actor("departmentFr");
    address internal policeFr = actor("policeFr");
    /// A sale desk that is a plain account here.
    address internal desk = actor("desk");

    address internal manufacturer = actor("manufacturer");
    address internal dealer = actor("dealer");
    address internal station = actor("station");
    address internal workshop = actor("workshop");
    address internal insurer = actor("insurer");
    address internal notary = actor("notary");
    address internal bank = actor("bank");
    address internal supplier = actor("supplier");
    address internal tyreShop = actor("tyreShop");
    address internal connectedCar = actor("connectedCar");

    address internal alice = actor("alice");
    address internal bob = actor("bob");
    address internal carol = actor("carol");
    address internal stranger = actor("stranger");

    mapping(address account => uint256 key) internal keys;

    function setUp() public virtual {
        _deploy();
        _admit();
        _license();
        _setRules();
        address[3] memory people = [alice, bob, carol];
        string[3] memory names = ["alice", "bob", "carol"];
        for (uint256 i; i < 3; ++i) {
            keys[people[i]] = keyOf(names[i]);
            vm.prank(police);
            owners.certify(people[i]);
        }
        keys[stranger] = keyOf("stranger");
    }

    // --- set-up ---

    function _deploy() private {
        federation = deploy("Federation.sol:Federation", abi.encode(address(this), guardian, SHORTEST_DELAY));
        euro = IEuro(deploy("TestEuro.sol:TestEuro", ""));
        Seat[] memory seats = new Seat[](1);
        seats[0] = Seat(actor("validator"), actor("operator"));
        validators = deploy("ValidatorSet.sol:ValidatorSet", abi.encode(federation, seats));
        licenses = ILicenseRegistry(
            deploy("LicenseRegistry.sol:LicenseRegistry", abi.encode(federation, euro, validators))
        );
        owners = IOwnerRegistry(deploy("OwnerRegistry.sol:OwnerRegistry", abi.encode(licenses)));
        vehicles = IRegister(
            deploy("VehicleRegistry.sol:VehicleRegistry", abi.encode(licenses, owners, TRANSFER_DELAY))
        );
        plates = vehicles.plates();
        acts = vehicles.acts();
    }

    /// The federation is still in its set-up: its founder, the test, needs no delay.
    function _admit() private {
        _bind(ILicenseRegistry.admit.selector, ADMISSION_ROLE);
        _bind(ILicenseRegistry.dismiss.selector, ADMISSION_ROLE);
        _bind(IRecordPolicy.setRule.selector, POLICY_ROLE);
        _bind(IRecordPolicy.halt.selector, GUARDIAN_ROLE);
        IAccessManager(federation).grantRole(ADMISSION_ROLE, address(this), 0);
        IAccessManager(federation).grantRole(POLICY_ROLE, address(this), 0);
        admit("department", "DE", Roles.DEPARTMENT);
        admit("police", "DE", Roles.POLICE);
        admit("departmentFr", "FR", Roles.DEPARTMENT);
        admit("policeFr", "FR", Roles.POLICE);
        admit("desk", "EU", Roles.SALE_DESK);
    }

    function _license() private {
        license("manufacturer", Roles.MANUFACTURER);
        license("dealer", Roles.DEALER);
        license("station", Roles.INSPECTION_STATION);
        license("workshop", Roles.WORKSHOP);
        license("insurer", Roles.INSURER);
        license("notary", Roles.NOTARY);
        license("bank", Roles.BANK);
        license("supplier", Roles.PARTS_SUPPLIER);
        license("tyreShop", Roles.TYRE_SHOP);
        license("connectedCar", Roles.CONNECTED_CAR);
        vm.prank(department);
        licenses.listWmi(manufacturer, WMI);
    }

    function _setRules() private {
        rule(READING, LICENSED & ~Roles.POLICE & ~Roles.DEPARTMENT);
        rule(MANUFACTURE, Roles.MANUFACTURER);
        rule(REGISTRATION, Roles.DEALER, 2, WITNESSING, Roles.DEPARTMENT | Roles.INSPECTION_STATION);
        rule("delivery", Roles.MANUFACTURER | Roles.DEALER);
        rule("retail", Roles.DEALER);
        rule(PLATE_KIND, Roles.POLICE);
        rule(INSPECTION, Roles.INSPECTION_STATION);
        rule("maintenance", Roles.WORKSHOP | Roles.MANUFACTURER);
        rule("repair", Roles.WORKSHOP | Roles.MANUFACTURER);
        rule("accident", Roles.INSURER | Roles.POLICE);
        rule(ODOMETER_REPLACED, Roles.WORKSHOP | Roles.MANUFACTURER, 2, WITNESSING, 0);
        rule(CORRECTION, LICENSED, 2, WITNESSING, 0);
        rule(THEFT, Roles.POLICE);
        rule(RECOVERY, Roles.POLICE);
        rule(SALE, Roles.SALE_DESK);
        rule(OWNERSHIP, Roles.DEPARTMENT | Roles.POLICE);
        rule(EXPORT, Roles.DEPARTMENT, 0, Roles.DEPARTMENT, 0);
        rule(IMPORT, Roles.DEPARTMENT);
        rule(SCRAPPED, Roles.DEPARTMENT);
    }

    function _bind(bytes4 selector, uint64 roleId) private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        IAccessManager(federation).setTargetFunctionRole(address(licenses), selectors, roleId);
    }

    /// The federation admits the actor of this name.
    function admit(string memory name, bytes2 country, uint32 roles) internal returns (address account) {
        account = actor(name);
        keys[account] = keyOf(name);
        licenses.admit(account, country, roles);
    }

    /// Germany licenses the actor of this name.
    function license(string memory name, uint32 roles) internal returns (address account) {
        account = actor(name);
        keys[account] = keyOf(name);
        vm.prank(department);
        licenses.grant(account, roles);
    }

    function rule(bytes32 kind, uint32 authorRoles) internal {
        rule(kind, authorRoles, 0, 0, 0);
    }

    function rule(bytes32 kind, uint32 authorRoles, uint8 witnesses, uint32 witnessRoles, uint32 keyWitnessRoles) internal {
        licenses.setRule(RecordKind.wrap(kind), RuleTerms(authorRoles, witnesses, witnessRoles, keyWitnessRoles));
    }

    /// The guardian halts a kind.
    function halt(bytes32 kind, uint40 duration) internal {
        RecordKind[] memory kinds = new RecordKind[](1);
        kinds[0] = RecordKind.wrap(kind);
        vm.prank(guardian);
        licenses.halt(kinds, duration);
    }

    // --- statements ---

    /// A statement about `VIN` without plate and odometer, as of `START`.
    function statement(bytes32 kind) internal pure returns (Record memory record) {
        record.vin = VIN;
        record.kind = RecordKind.wrap(kind);
        record.stated = record.stated.withOccurredAt(uint40(START));
        record.payload = '{"v":1}';
    }

    function reading(uint32 kilometres) internal pure returns (Record memory record) {
        record = statement(READING);
        record.stated = record.stated.withOdometer(kilometres);
        record.stated = record.stated.withUnit(OdometerUnit.Kilometre);
    }

    function one(address account) internal pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = account;
    }

    function two(address first, address second) internal pure returns (address[] memory list) {
        list = new address[](2);
        (list[0], list[1]) = (first, second);
    }

    function none() internal pure returns (address[] memory) {}

    /// `record` with all signatures, nonce 0, good for a day.
    function sign(Record memory record, address author, address[] memory witnesses)
        internal
        view
        returns (SignedRecord memory signed)
    {
        signed = unsigned(record, author, witnesses);
        resign(signed);
    }

    function unsigned(Record memory record, address author, address[] memory witnesses)
        internal
        pure
        returns (SignedRecord memory signed)
    {
        signed.record = record;
        signed.author = author;
        signed.deadline = uint40(START + 1 days);
        signed.witnesses = witnesses;
        signed.signatures = new bytes[](witnesses.length + 1);
    }

    /// Signs what now stands in `signed`.
    function resign(SignedRecord memory signed) internal view {
        _signAll(signed, digestOf(signed));
    }

    /// The same with the owner-to-be, for `registerVehicleSigned`.
    function signRegistration(Record memory record, address author, address[] memory witnesses, address owner)
        internal
        view
        returns (SignedRecord memory signed)
    {
        signed = unsigned(record, author, witnesses);
        _signAll(signed, digestOf(signed, owner));
    }

    function signBatch(Record[] memory records, address author, uint256 nonce)
        internal
        view
        returns (RecordBatch memory batch)
    {
        batch = RecordBatch(records, author, nonce, uint40(START + 1 days), "");
        batch.signature = signatureOf(author, digestOf(batch));
    }

    /// `seller`'s consent that `desk_` sells to anyone, at the present head.
    function consentOf(address desk_, Record memory record) internal view returns (SaleConsent memory consent) {
        consent.desk = desk_;
        consent.price = 10_000e6;
        consent.head = vehicles.vehicleOf(record.vin).head;
        consent.deadline = uint40(START + 1 days);
    }

    function digestOf(SignedRecord memory signed) internal view returns (bytes32) {
        return _digest(TypedData.structHash(signed));
    }

    function digestOf(SignedRecord memory signed, address owner) internal view returns (bytes32) {
        return _digest(TypedData.structHash(signed, owner));
    }

    function digestOf(RecordBatch memory batch) internal view returns (bytes32) {
        return _digest(TypedData.structHash(batch));
    }

    function digestOf(Record memory record) internal view returns (bytes32) {
        return _digest(TypedData.structHash(record));
    }

    function digestOf(SaleConsent memory consent, Record memory record) internal view returns (bytes32) {
        return _digest(TypedData.structHash(consent, record));
    }

    function signatureOf(address account, bytes32 digest) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[account], digest);
        return abi.encodePacked(r, s, v);
    }

    function _signAll(SignedRecord memory signed, bytes32 digest) private view {
        if (keys[signed.author] != 0) signed.signatures[0] = signatureOf(signed.author, digest);
        for (uint256 i; i < signed.witnesses.length; ++i) {
            if (keys[signed.witnesses[i]] == 0) continue;
            signed.signatures[i + 1] = signatureOf(signed.witnesses[i], digest);
        }
    }

    function _digest(bytes32 structHash) private view returns (bytes32) {
        return TypedData.digest(TypedData.separator(address(vehicles)), structHash);
    }

    // --- vehicles ---

    /// The manufacturer births `vin` for `owner`.
    function birth(Vin vin, address owner) internal {
        Record memory record = statement(MANUFACTURE);
        record.vin = vin;
        vm.prank(manufacturer);
        vehicles.registerVehicle(record, owner);
    }

    /// German police put `plate` on `VIN`.
    function putPlate(Plate plate) internal {
        Record memory record = statement(PLATE_KIND);
        record.plate = plate;
        vm.prank(police);
        vehicles.append(record);
    }

    function append(address author, Record memory record) internal returns (uint32) {
        vm.prank(author);
        return vehicles.append(record);
    }

    /// Seller signs, `desk` settles.
    function sell(address seller, address buyer) internal {
        Record memory record = statement(SALE);
        SaleConsent memory consent = consentOf(desk, record);
        (consent.nonce, consent.deadline) = (uint256(bytes32(consent.head)), type(uint40).max);
        bytes memory signature = signatureOf(seller, digestOf(consent, record));
        vm.prank(desk);
        vehicles.settleSale(consent, signature, buyer, record);
    }

    // --- expectations ---

    /// All of the register that a refused write must leave as it was.
    function trace(Vin vin) internal view returns (bytes32) {
        bytes memory state;
        try vehicles.vehicleOf(vin) returns (Vehicle memory vehicle) {
            uint256 held = vehicle.owner == address(0) ? 0 : vehicles.balanceOf(vehicle.owner);
            state = abi.encode(vehicle, held, plates.plateOf(vin));
        } catch {}
        uint256 balances = vehicles.balanceOf(alice) + vehicles.balanceOf(bob) + vehicles.balanceOf(manufacturer)
            + vehicles.balanceOf(dealer);
        return keccak256(abi.encode(state, balances));
    }

    function expectAppended(Record memory record, address author, Stamp stamp) internal {
        vm.expectEmit(address(vehicles));
        emit IVehicleRegistry.RecordAppended(
            record.vin,
            author,
            record.kind,
            stamp,
            record.plate,
            record.sealedRoot,
            record.evidenceRoot,
            record.payload
        );
    }

    function expectRefused(bytes32 digest, address author, bytes memory reason) internal {
        vm.expectEmit(address(vehicles));
        emit IVehicleRegistry.RecordRefused(digest, author, reason);
    }

    function assertOwner(Vin vin, address owner) internal view {
        vm.assertEq(vehicles.vehicleOf(vin).owner, owner);
    }

    function assertHead(bytes27 actual, bytes27 expected) internal pure {
        vm.assertEq(bytes32(actual), bytes32(expected));
    }
}
