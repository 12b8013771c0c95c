// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "solady/src/utils/EIP712.sol";
import {SignatureCheckerLib} from "solady/src/utils/SignatureCheckerLib.sol";
import {Permit} from "../interfaces/IDesk.sol";
import {Escrow, EscrowState, IEscrowDesk, RejectionReason} from "../interfaces/IEscrowDesk.sol";
import {ILienRegistry, Payoff} from "../interfaces/ILienRegistry.sol";
import {IVehicleRegistry, Reservation, Vehicle} from "../interfaces/IVehicleRegistry.sol";
import {SalePayload} from "../libraries/SalePayload.sol";
import {Roles} from "../types/Roles.sol";
import {Terms} from "../types/Terms.sol";
import {Status} from "../types/VehicleState.sol";
import {Desk} from "./Desk.sol";

/// @notice See `IEscrowDesk`, the specification.
contract EscrowDesk is IEscrowDesk, Desk, EIP712 {
    /// Of the price, in basis points.
    uint256 public constant BOND = 100;
    /// Seconds each state lasts at most.
    uint256 public constant HANDOVER = 14 days;
    uint256 public constant INSPECTION = 3 days;
    uint256 public constant CONTEST = 7 days;
    uint256 public constant RULING = 30 days;
    uint256 public constant SETTLEMENT = 14 days;
    uint256 public constant RESERVATION = HANDOVER + INSPECTION + CONTEST + RULING + SETTLEMENT;
    /// A sale keeps its price in 96 bits: 79 thousand million of a currency with 18 decimals.
    uint256 public constant DEPOSIT_MAX = type(uint96).max;

    bytes32 private constant HANDOVER_TYPE = keccak256("Handover(bytes32 sale)");
    bytes32 private constant SETTLEMENT_TYPE =
        keccak256("Settlement(bytes32 sale,uint256 price,uint40 deadline)");

    mapping(bytes32 saleId => Escrow) private _escrows;

    constructor(address federation, IVehicleRegistry registry_, ILienRegistry liens_, address treasury_)
        Desk(federation, registry_, liens_, treasury_)
    {}

    // --- sellers ---

    /// @inheritdoc IEscrowDesk
    function topUp(address currency, uint256 amount) external payable {
        _requireAccepted(currency);
        require(amount <= PRICE_MAX, PriceTooHigh(amount, PRICE_MAX));
        _credit(msg.sender, currency, amount);
        emit ToppedUp(msg.sender, currency, amount);
        _take(currency, amount);
    }

    /// @inheritdoc IEscrowDesk
    function cancel(bytes32 saleId) external {
        Escrow memory sale = _openSale(saleId);
        require(msg.sender == sale.seller, NotSeller(saleId, msg.sender));
        bool isCancellable = sale.state == EscrowState.Deposited || sale.state == EscrowState.Rejected
            || sale.state == EscrowState.Contested;
        require(isCancellable, StateForbids(saleId, sale.state));
        _refund(saleId, sale, true);
    }

    /// @inheritdoc IEscrowDesk
    function contest(bytes32 saleId, bytes32 evidence) external {
        Escrow memory sale = _saleIn(saleId, EscrowState.Rejected);
        require(msg.sender == sale.seller, NotSeller(saleId, msg.sender));
        uint40 deadline = _advance(saleId, sale, EscrowState.Contested, RULING);
        emit RejectionContested(saleId, sale.vin, evidence, deadline);
    }

    // --- buyers ---

    /// @inheritdoc IEscrowDesk
    function deposit(Terms calldata terms, bytes calldata signature) external payable {
        _deposit(terms, signature);
    }

    /// @inheritdoc IEscrowDesk
    function depositWithPermit(Terms calldata terms, bytes calldata signature, Permit calldata permit) external {
        _permit(terms.currency, terms.price, permit);
        _deposit(terms, signature);
    }

    /// @inheritdoc IEscrowDesk
    function handOver(bytes32 saleId, bytes calldata signature) external {
        Escrow memory sale = _saleIn(saleId, EscrowState.Deposited);
        if (msg.sender != sale.buyer) {
            _requireSigned(sale.buyer, keccak256(abi.encode(HANDOVER_TYPE, saleId)), signature);
        }
        uint40 deadline = _advance(saleId, sale, EscrowState.HandedOver, INSPECTION);
        emit SaleHandedOver(saleId, sale.vin, deadline);
    }

    /// @inheritdoc IEscrowDesk
    function reject(bytes32 saleId, RejectionReason reason, bytes32 evidence) external {
        Escrow memory sale = _saleIn(saleId, EscrowState.HandedOver);
        require(msg.sender == sale.buyer, NotBuyer(saleId, msg.sender));
        uint40 deadline = _advance(saleId, sale, EscrowState.Rejected, CONTEST);
        emit SaleRejected(saleId, sale.vin, reason, evidence, deadline);
    }

    // --- both ---

    /// @inheritdoc IEscrowDesk
    function settle(
        bytes32 saleId,
        uint256 price,
        uint40 deadline,
        bytes calldata signature,
        Payoff calldata payoff,
        bytes calldata payoffSignature
    ) external {
        Escrow memory sale = _openSale(saleId);
        bool isParty = msg.sender == sale.buyer || msg.sender == sale.seller;
        require(isParty, NotParty(saleId, msg.sender));
        require(block.timestamp <= deadline, DeadlinePassed(deadline));
        require(price <= sale.price, SettlementTooHigh(price, sale.price));
        address other = msg.sender == sale.buyer ? sale.seller : sale.buyer;
        _requireSigned(other, keccak256(abi.encode(SETTLEMENT_TYPE, saleId, price, deadline)), signature);
        uint256 rest = sale.price - price;
        _credit(sale.buyer, sale.currency, rest);
        sale.price = uint96(price);
        _escrows[saleId].price = uint96(price);
        emit SaleRepriced(saleId, sale.vin, price, rest);
        _settle(saleId, sale, payoff, payoffSignature);
    }

    // --- the responsible country's department ---

    /// @inheritdoc IEscrowDesk
    function rule(bytes32 saleId, bool isFounded) external {
        Escrow memory sale = _saleIn(saleId, EscrowState.Contested);
        (bytes2 country, uint32 roles) = licenses.rolesOf(msg.sender);
        bool isArbitrator = roles & Roles.DEPARTMENT != 0 && registry.vehicleOf(sale.vin).country == country
            && msg.sender != sale.buyer && msg.sender != sale.seller;
        require(isArbitrator, NotArbitrator(saleId, msg.sender));
        _requireInTime(sale);
        if (isFounded) {
            emit RejectionRuled(saleId, sale.vin, msg.sender, true, 0);
            _refund(saleId, sale, true);
        } else {
            uint40 deadline = _advance(saleId, sale, EscrowState.Accepted, SETTLEMENT);
            emit RejectionRuled(saleId, sale.vin, msg.sender, false, deadline);
        }
    }

    // --- anyone, in time ---

    /// @inheritdoc IEscrowDesk
    function complete(bytes32 saleId, Payoff calldata payoff, bytes calldata payoffSignature) external {
        Escrow memory sale = _openSale(saleId);
        if (msg.sender != sale.buyer && sale.state != EscrowState.Accepted) {
            require(sale.state == EscrowState.HandedOver, NotBuyer(saleId, msg.sender));
            require(block.timestamp > sale.deadline, DeadlineAhead(sale.deadline));
        }
        _settle(saleId, sale, payoff, payoffSignature);
    }

    /// @inheritdoc IEscrowDesk
    function refund(bytes32 saleId) external {
        Escrow memory sale = _openSale(saleId);
        uint256 deadline = sale.deadline;
        if (sale.state == EscrowState.HandedOver) deadline += SETTLEMENT;
        require(block.timestamp > deadline, DeadlineAhead(deadline));
        bool isAccepted = sale.state == EscrowState.HandedOver || sale.state == EscrowState.Accepted;
        require(!isAccepted || _isObstructed(sale), NotObstructed(saleId));
        _refund(saleId, sale, sale.state == EscrowState.Rejected);
    }

    // --- views ---

    /// @inheritdoc IEscrowDesk
    function escrowOf(bytes32 saleId) external view returns (Escrow memory) {
        return _escrows[saleId];
    }

    /// @inheritdoc IEscrowDesk
    function isObstructed(bytes32 saleId) external view returns (bool) {
        return _isObstructed(_openSale(saleId));
    }

    // --- internal ---

    function _deposit(Terms calldata terms, bytes calldata signature) private {
        address seller = _holderOf(terms.vin);
        bytes32 saleId = terms.saleId(seller);
        uint256 price = terms.price;
        require(terms.attester == address(0), SaleIsAttested(saleId, terms.attester));
        require(seller != msg.sender, BuyerIsSeller(msg.sender));
        require(_escrows[saleId].state == EscrowState.None, TermsUsed(saleId));
        _requireAccepted(terms.currency);
        require(price <= DEPOSIT_MAX, PriceTooHigh(price, DEPOSIT_MAX));
        uint256 bond = price * BOND / 10_000;
        bool isBonded = _debit(seller, terms.currency, bond);
        require(isBonded, BondMissing(seller, terms.currency, creditOf(seller, terms.currency), bond));
        uint40 deadline = uint40(block.timestamp + HANDOVER);
        uint40 reservedUntil = uint40(block.timestamp + RESERVATION);
        _escrows[saleId] = Escrow({
            seller: seller,
            odometer: terms.odometer,
            unit: terms.unit,
            state: EscrowState.Deposited,
            deadline: deadline,
            buyer: msg.sender,
            price: uint96(price),
            currency: terms.currency,
            bond: uint96(bond),
            vin: terms.vin,
            reservedUntil: reservedUntil
        });
        emit SaleDeposited(
            saleId, terms.vin, msg.sender, seller, bond, deadline, reservedUntil, terms, signature
        );
        _reserve(terms, signature, reservedUntil);
        _take(terms.currency, price);
    }

    function _reserve(Terms calldata terms, bytes calldata signature, uint40 until) private {
        registry.reserveFor(
            terms.consent(address(this)),
            signature,
            msg.sender,
            until,
            _recordOf(terms.vin, terms.odometer, terms.unit, "")
        );
    }

    /// Title, money and lien at once.
    function _settle(
        bytes32 saleId,
        Escrow memory sale,
        Payoff calldata payoff,
        bytes calldata payoffSignature
    ) private {
        // The register knows this desk, and would move the title to whoever a later sale keeps the car for.
        require(_isReserved(sale), ReservationLost(saleId));
        _end(saleId, EscrowState.Settled);
        uint256 fee = _keepFee(sale.currency, sale.price);
        uint256 proceeds = sale.price - fee;
        if (payoffSignature.length == 0) _requireNoLien(sale.vin);
        else proceeds = _payOff(saleId, sale.vin, sale.currency, proceeds, payoff, payoffSignature);
        _credit(sale.seller, sale.currency, proceeds + sale.bond);
        emit SaleSettled(
            saleId, sale.vin, sale.seller, sale.buyer, sale.currency, sale.price, fee, address(0), 0
        );
        string memory payload =
            SalePayload.encode(sale.price, sale.buyer, sale.currency, sale.seller, SalePayload.ESCROW);
        registry.settleReserved(_recordOf(sale.vin, sale.odometer, sale.unit, payload));
    }

    function _refund(bytes32 saleId, Escrow memory sale, bool isBondLost) private {
        _end(saleId, EscrowState.Refunded);
        _credit(sale.buyer, sale.currency, sale.price);
        if (isBondLost) _forfeit(sale.currency, sale.bond);
        else _credit(sale.seller, sale.currency, sale.bond);
        emit SaleRefunded(saleId, sale.vin, msg.sender, sale.price, isBondLost ? sale.bond : 0);
        // Asked, not tried: a call can be made to fail by giving it too little gas.
        if (_isReserved(sale)) registry.release(sale.vin);
    }

    function _advance(bytes32 saleId, Escrow memory sale, EscrowState next, uint256 duration)
        private
        returns (uint40 deadline)
    {
        _requireInTime(sale);
        deadline = uint40(block.timestamp + duration);
        (_escrows[saleId].state, _escrows[saleId].deadline) = (next, deadline);
    }

    function _end(bytes32 saleId, EscrowState state) private {
        (_escrows[saleId].state, _escrows[saleId].deadline) = (state, 0);
    }

    /// A sale that has not ended.
    function _openSale(bytes32 saleId) private view returns (Escrow memory sale) {
        sale = _escrows[saleId];
        // Only what is open has a deadline.
        require(sale.deadline != 0, StateForbids(saleId, sale.state));
    }

    function _saleIn(bytes32 saleId, EscrowState state) private view returns (Escrow memory sale) {
        sale = _escrows[saleId];
        require(sale.state == state, StateForbids(saleId, sale.state));
    }

    function _requireInTime(Escrow memory sale) private view {
        require(block.timestamp <= sale.deadline, DeadlinePassed(sale.deadline));
    }

    function _isObstructed(Escrow memory sale) private view returns (bool) {
        if (!_isReserved(sale) || liens.holderOf(sale.vin) != address(0)) return true;
        Vehicle memory vehicle = registry.vehicleOf(sale.vin);
        return vehicle.status != Status.Active || vehicle.isFrozen
            || registry.frozenUntil(sale.seller) >= block.timestamp;
    }

    function _isReserved(Escrow memory sale) private view returns (bool) {
        Reservation memory reserved = registry.reservedFor(sale.vin);
        return reserved.desk == address(this) && reserved.until == sale.reservedUntil;
    }

    function _requireSigned(address signer, bytes32 structHash, bytes calldata signature) private view {
        bool isSigned =
            SignatureCheckerLib.isValidSignatureNowCalldata(signer, _hashTypedData(structHash), signature);
        require(isSigned, EscrowSignatureInvalid(signer));
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("UrCar", "1");
    }
}
