// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IDesk, Permit} from "../../src/interfaces/IDesk.sol";
import {IEscrowDesk} from "../../src/interfaces/IEscrowDesk.sol";
import {ILienRegistry, LienTerms, Payoff} from "../../src/interfaces/ILienRegistry.sol";
import {ISaleDesk} from "../../src/interfaces/ISaleDesk.sol";
import {Record, SaleConsent} from "../../src/types/Record.sol";
import {Roles} from "../../src/types/Roles.sol";
import {OdometerUnit, Stamp} from "../../src/types/Stamp.sol";
import {Terms} from "../../src/types/Terms.sol";
import {Vin} from "../../src/types/Vin.sol";
import {Greedy} from "./Greedy.sol";
import {Register} from "./Register.sol";
import {Stating} from "./Stating.sol";
import {TypedData} from "./TypedData.sol";

/// The real desk, admitted and with both currencies at half a per cent; Alice owns `VIN`, Bob and Carol have money.
abstract contract Sales is Register {
    using Stating for Stamp;

    uint64 private constant POLICY_ROLE = 2;
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    uint16 internal constant FEE = 50;
    uint256 internal constant PRICE = 10_000e6;
    address internal constant COIN = address(0);
    string internal constant DISCLOSURE = '{"defects":"no","partsChanged":"yes","unauthorisedRepairs":"no","v":1}';

    ILienRegistry internal liens;
    ISaleDesk internal sales;
    IEscrowDesk internal escrows;
    address internal treasury = actor("treasury");

    function setUp() public virtual override {
        super.setUp();
        liens = ILienRegistry(deploy("LienRegistry.sol:LienRegistry", abi.encode(vehicles)));
        sales = ISaleDesk(_openDesk("SaleDesk.sol:SaleDesk"));
        escrows = IEscrowDesk(_openDesk("EscrowDesk.sol:EscrowDesk"));
        birth(VIN, alice);
        fund(bob);
        fund(carol);
    }

    /// Deploys a desk, admits it and has it take both currencies.
    function _openDesk(string memory artifact) internal returns (address desk_) {
        desk_ = deploy(artifact, abi.encode(federation, vehicles, liens, treasury));
        licenses.admit(desk_, "EU", Roles.SALE_DESK);
        bytes4[] memory selectors = new bytes4[](3);
        selectors[0] = IDesk.acceptCurrency.selector;
        selectors[1] = IDesk.refuseCurrency.selector;
        selectors[2] = IDesk.setTreasury.selector;
        IAccessManager(federation).setTargetFunctionRole(desk_, selectors, POLICY_ROLE);
        IDesk(desk_).acceptCurrency(COIN, FEE);
        IDesk(desk_).acceptCurrency(address(euro), FEE);
    }

    /// Coin, euro and an allowance for the desk.
    function fund(address account) internal {
        vm.deal(account, 100 * PRICE);
        euro.mint(account, 10 * PRICE);
        vm.prank(account);
        euro.approve(address(sales), 10 * PRICE);
    }

    /// Bob's first, to the desk, for an hour.
    function permitOf(uint256 value) internal view returns (Permit memory permit) {
        permit.deadline = START + 1 hours;
        bytes32 domain = IERC20Permit(address(euro)).DOMAIN_SEPARATOR();
        bytes32 structHash = keccak256(abi.encode(PERMIT, bob, sales, value, 0, permit.deadline));
        (permit.v, permit.r, permit.s) =
            vm.sign(keys[bob], keccak256(abi.encodePacked(hex"1901", domain, structHash)));
    }

    /// `VIN` to anybody for `PRICE` in coin, at the present head.
    function directTerms() internal view returns (Terms memory terms) {
        terms.vin = VIN;
        terms.price = PRICE;
        terms.odometer = 61_250;
        terms.unit = OdometerUnit.Kilometre;
        terms.disclosure = keccak256(bytes(DISCLOSURE));
        terms.head = vehicles.vehicleOf(VIN).head;
        terms.nonce = 7;
        terms.deadline = uint40(START + 1 days);
    }

    function euroTerms() internal view returns (Terms memory terms) {
        terms = directTerms();
        terms.currency = address(euro);
    }

    function attestedTerms() internal view returns (Terms memory terms) {
        terms = euroTerms();
        terms.attester = bank;
    }

    /// The one signature a seller gives, made from its specification.
    function signedBy(address seller, Terms memory terms) internal view returns (bytes memory) {
        return signedFor(address(sales), seller, terms);
    }

    function signedFor(address desk_, address seller, Terms memory terms) internal view returns (bytes memory) {
        SaleConsent memory consent = SaleConsent({
            desk: desk_,
            buyer: terms.buyer,
            currency: terms.currency,
            price: terms.price,
            terms: keccak256(abi.encode(terms.attester, terms.disclosure)),
            head: terms.head,
            nonce: terms.nonce,
            deadline: terms.deadline
        });
        return signatureOf(seller, digestOf(consent, saleRecord(terms)));
    }

    /// What the desk records, without its payload.
    function saleRecord(Terms memory terms) internal pure returns (Record memory record) {
        record = statement(SALE);
        record.vin = terms.vin;
        record.stated = record.stated.withOdometer(terms.odometer).withUnit(terms.unit);
    }

    function saleIdOf(Terms memory terms, address seller) internal pure returns (bytes32) {
        return keccak256(abi.encode(terms, seller));
    }

    /// Buys in the terms' currency.
    function buy(address buyer, Terms memory terms, bytes memory signature) internal {
        vm.prank(buyer);
        sales.buy{value: terms.currency == COIN ? terms.price : 0}(terms, signature);
    }

    /// Alice signs and Bob's purchase is refused, leaving everything as it was.
    function buyRefused(Terms memory terms, bytes memory reason) internal {
        buyRefused(bob, terms, signedBy(alice, terms), reason);
    }

    function buyRefused(address buyer, Terms memory terms, bytes memory signature, bytes memory reason) internal {
        bytes32 before = trace(VIN);
        uint256 owed = sales.creditOf(alice, terms.currency);
        vm.expectRevert(reason);
        buy(buyer, terms, signature);
        vm.assertEq(trace(VIN), before);
        vm.assertEq(sales.creditOf(alice, terms.currency), owed);
    }

    /// Bob agrees to `terms`, which Alice signed, for an hour.
    function offerBy(address buyer, Terms memory terms) internal returns (bytes32) {
        bytes memory signature = signedBy(alice, terms);
        vm.prank(buyer);
        sales.offer(terms, signature, uint40(START + 1 hours));
        return saleIdOf(terms, alice);
    }

    /// A contract that sold `OTHER_VIN` to Bob, signed for by Alice, and is owed the proceeds.
    function greedySells(address currency) internal returns (Greedy greedy) {
        greedy = new Greedy(sales, alice);
        keys[address(greedy)] = keyOf("alice");
        vm.prank(police);
        owners.certify(address(greedy));
        birth(OTHER_VIN, address(greedy));
        Terms memory terms = directTerms();
        (terms.vin, terms.currency) = (OTHER_VIN, currency);
        terms.head = vehicles.vehicleOf(OTHER_VIN).head;
        buy(bob, terms, signedBy(address(greedy), terms));
    }

    /// What reading the owner of a vehicle that is not registered ends in.
    function nonexistent(Vin vin) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, uint256(uint136(Vin.unwrap(vin))));
    }

    // --- liens ---

    /// The bank's lien on `VIN`, by the owner's signature: half of `PRICE` in coin at most.
    function encumber() internal {
        encumber(VIN, alice, COIN, uint96(PRICE / 2));
    }

    function encumber(Vin vin, address owner, address currency, uint96 ceiling) internal {
        LienTerms memory terms = LienTerms(vin, currency, ceiling, type(uint40).max);
        bytes memory signature = signatureOf(owner, lienDigest(terms, bank, liens.lienOf(vin).id + 1));
        vm.prank(bank);
        liens.registerLien(terms, signature);
    }

    /// What the owner signs, made from its specification.
    function lienDigest(LienTerms memory terms, address holder, uint64 id) internal view returns (bytes32) {
        bytes32 typeHash = keccak256(
            "LienConsent(string vin,address holder,address currency,uint96 ceiling,uint64 lien,uint40 deadline)"
        );
        bytes memory words = abi.encode(
            typeHash,
            keccak256(TypedData.text(bytes32(Vin.unwrap(terms.vin)))),
            holder,
            terms.currency,
            terms.ceiling,
            id,
            terms.deadline
        );
        return TypedData.digest(TypedData.separator(address(liens)), keccak256(words));
    }

    /// What the bank asks for the lien on `VIN`, at `desk_`, with its signature.
    function payoffAt(address desk_, address currency, uint256 amount, bytes32 saleId)
        internal
        view
        returns (Payoff memory payoff, bytes memory signature)
    {
        payoff = Payoff(amount, saleId, uint40(START + 100 days));
        signature = signatureOf(bank, payoffDigest(VIN, payoff, desk_, currency));
    }

    function payoffDigest(Vin vin, Payoff memory payoff, address desk_, address currency)
        internal
        view
        returns (bytes32)
    {
        bytes32 typeHash = keccak256(
            "LienPayoff(string vin,uint64 lien,address desk,bytes32 sale,address currency,uint256 amount,uint40 expiry)"
        );
        bytes memory words = abi.encode(
            typeHash,
            keccak256(TypedData.text(bytes32(Vin.unwrap(vin)))),
            liens.lienOf(vin).id,
            desk_,
            payoff.saleId,
            currency,
            payoff.amount,
            payoff.expiry
        );
        return TypedData.digest(TypedData.separator(address(liens)), keccak256(words));
    }

    function assertFree(Vin vin) internal view {
        vm.assertEq(liens.holderOf(vin), address(0));
    }
}
