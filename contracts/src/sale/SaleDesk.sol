// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILienRegistry, Payoff} from "../interfaces/ILienRegistry.sol";
import {Permit} from "../interfaces/IDesk.sol";
import {ISaleDesk, Offer, RefusalReason} from "../interfaces/ISaleDesk.sol";
import {IVehicleRegistry} from "../interfaces/IVehicleRegistry.sol";
import {SalePayload} from "../libraries/SalePayload.sol";
import {Roles} from "../types/Roles.sol";
import {Terms} from "../types/Terms.sol";
import {Desk} from "./Desk.sol";

/// @notice See `ISaleDesk`, the specification.
contract SaleDesk is ISaleDesk, Desk {
    mapping(bytes32 saleId => mapping(address buyer => Offer)) private _offers;

    constructor(address federation, IVehicleRegistry registry_, ILienRegistry liens_, address treasury_)
        Desk(federation, registry_, liens_, treasury_)
    {}

    // --- buyers ---

    /// @inheritdoc ISaleDesk
    function buy(Terms calldata terms, bytes calldata signature) external payable {
        _buy(terms, signature);
    }

    /// @inheritdoc ISaleDesk
    function buyWithPermit(Terms calldata terms, bytes calldata signature, Permit calldata permit) external {
        _permit(terms.currency, terms.price, permit);
        _buy(terms, signature);
    }

    /// @inheritdoc ISaleDesk
    function buyWithPayoff(
        Terms calldata terms,
        bytes calldata signature,
        Payoff calldata payoff,
        bytes calldata payoffSignature
    ) public payable {
        (address seller, bytes32 saleId) = _directSale(terms);
        uint256 fee = _charge(terms.currency, terms.price);
        uint256 rest = _payOff(saleId, terms.vin, terms.currency, terms.price - fee, payoff, payoffSignature);
        _credit(seller, terms.currency, rest);
        _deliver(terms, signature, seller, saleId, fee);
    }

    /// @inheritdoc ISaleDesk
    function buyWithPermitAndPayoff(
        Terms calldata terms,
        bytes calldata signature,
        Permit calldata permit,
        Payoff calldata payoff,
        bytes calldata payoffSignature
    ) external {
        _permit(terms.currency, terms.price, permit);
        buyWithPayoff(terms, signature, payoff, payoffSignature);
    }

    /// @inheritdoc ISaleDesk
    function offer(Terms calldata terms, bytes calldata signature, uint40 until) external {
        address seller = _holderOf(terms.vin);
        address attester = terms.attester;
        bytes32 saleId = terms.saleId(seller);
        require(attester != address(0), SaleIsDirect(saleId));
        require(seller != msg.sender, BuyerIsSeller(msg.sender));
        require(attester != seller && attester != msg.sender, AttesterIsParty(attester));
        require(terms.buyer == address(0) || terms.buyer == msg.sender, OfferForOtherBuyer(terms.buyer));
        bool isInTime = until >= block.timestamp && until <= terms.deadline;
        require(isInTime, OfferTimeWrong(until, block.timestamp, terms.deadline));
        _requireAccepted(terms.currency);
        _requireAttester(attester);
        _offers[saleId][msg.sender] = Offer(attester, until);
        emit OfferMade(saleId, terms.vin, msg.sender, seller, until, terms, signature);
    }

    /// @inheritdoc ISaleDesk
    function withdrawOffer(bytes32 saleId) external {
        require(_offers[saleId][msg.sender].attester != address(0), OfferUnknown(saleId, msg.sender));
        delete _offers[saleId][msg.sender];
        emit OfferWithdrawn(saleId, msg.sender);
    }

    // --- attesters ---

    /// @inheritdoc ISaleDesk
    function attest(Terms calldata terms, bytes calldata signature, address buyer, bytes32 payment) external {
        _requireNoLien(terms.vin);
        _attest(terms, signature, buyer, payment);
    }

    /// @inheritdoc ISaleDesk
    function attestWithPayoff(
        Terms calldata terms,
        bytes calldata signature,
        address buyer,
        bytes32 payment,
        Payoff calldata payoff,
        bytes calldata payoffSignature
    ) external {
        bytes32 saleId = _attest(terms, signature, buyer, payment);
        // No money moves here: nothing can be paid out of it.
        _payOff(saleId, terms.vin, terms.currency, 0, payoff, payoffSignature);
    }

    /// @inheritdoc ISaleDesk
    function refuse(bytes32 saleId, address buyer, RefusalReason reason) external {
        _offerToAttest(saleId, buyer);
        delete _offers[saleId][buyer];
        emit OfferRefused(saleId, buyer, msg.sender, reason);
    }

    // --- views ---

    /// @inheritdoc ISaleDesk
    function offerOf(bytes32 saleId, address buyer) external view returns (Offer memory) {
        return _offers[saleId][buyer];
    }

    // --- internal ---

    function _buy(Terms calldata terms, bytes calldata signature) private {
        _requireNoLien(terms.vin);
        (address seller, bytes32 saleId) = _directSale(terms);
        uint256 fee = _charge(terms.currency, terms.price);
        unchecked {
            // At most a hundredth of it.
            _credit(seller, terms.currency, terms.price - fee);
        }
        _deliver(terms, signature, seller, saleId, fee);
    }

    function _directSale(Terms calldata terms) private view returns (address seller, bytes32 saleId) {
        seller = _holderOf(terms.vin);
        saleId = terms.saleId(seller);
        require(terms.attester == address(0), SaleIsAttested(saleId, terms.attester));
        require(seller != msg.sender, BuyerIsSeller(msg.sender));
    }

    /// Moves the title and takes the price.
    function _deliver(
        Terms calldata terms,
        bytes calldata signature,
        address seller,
        bytes32 saleId,
        uint256 fee
    ) private {
        emit SaleSettled(
            saleId, terms.vin, seller, msg.sender, terms.currency, terms.price, fee, address(0), 0
        );
        _settle(terms, signature, seller, msg.sender, SalePayload.DIRECT);
        _take(terms.currency, terms.price);
    }

    function _attest(Terms calldata terms, bytes calldata signature, address buyer, bytes32 payment)
        private
        returns (bytes32 saleId)
    {
        address seller = _holderOf(terms.vin);
        saleId = terms.saleId(seller);
        Offer memory standing = _offerToAttest(saleId, buyer);
        require(block.timestamp <= standing.until, OfferExpired(saleId, buyer, standing.until));
        require(payment != 0, PaymentProofMissing(saleId));
        _requireAttester(msg.sender);
        delete _offers[saleId][buyer];
        emit SaleSettled(
            saleId, terms.vin, seller, buyer, terms.currency, terms.price, 0, msg.sender, payment
        );
        _settle(terms, signature, seller, buyer, SalePayload.ATTESTED);
    }

    /// Records the sale and moves the title; the registry checks the seller's consent.
    function _settle(
        Terms calldata terms,
        bytes calldata signature,
        address seller,
        address buyer,
        bytes memory mode
    ) private {
        string memory payload = SalePayload.encode(terms.price, buyer, terms.currency, seller, mode);
        registry.settleSale(
            terms.consent(address(this)),
            signature,
            buyer,
            _recordOf(terms.vin, terms.odometer, terms.unit, payload)
        );
    }

    /// @return the offer of `buyer` that names the caller as its attester.
    function _offerToAttest(bytes32 saleId, address buyer) private view returns (Offer memory) {
        Offer memory standing = _offers[saleId][buyer];
        require(standing.attester != address(0), OfferUnknown(saleId, buyer));
        require(standing.attester == msg.sender, NotAttester(saleId, msg.sender));
        return standing;
    }

    function _requireAttester(address attester) private view {
        (, uint32 roles) = licenses.rolesOf(attester);
        require(roles & (Roles.NOTARY | Roles.BANK) != 0, AttesterNotLicensed(attester));
    }
}
