// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OdometerUnit} from "../types/Stamp.sol";
import {Terms} from "../types/Terms.sol";
import {Vin} from "../types/Vin.sol";
import {IDesk, Permit} from "./IDesk.sol";
import {Payoff} from "./ILienRegistry.sol";

/// Where a sale by escrow stands.
enum EscrowState {
    None,
    /// The price is in; the buyer must confirm the handover by the deadline.
    Deposited,
    /// The buyer has the car and may reject it until the deadline; silence accepts.
    HandedOver,
    /// The seller may contest until the deadline; silence concedes.
    Rejected,
    /// The department must rule by the deadline; its silence refunds.
    Contested,
    /// The department found the rejection unfounded: only settling is left.
    Accepted,
    Settled,
    Refunded
}

/// Why a buyer rejects a car. Coded: no free words on a public chain.
enum RejectionReason {
    DiffersFromFile,
    UndisclosedDefect,
    UndisclosedRepair,
    OdometerDiffers,
    LaterRecord,
    LienNotReleased,
    PapersMissing,
    Other
}

/// One sale by escrow, in four slots. Amounts in the currency's smallest unit, times in Unix seconds.
struct Escrow {
    address seller;
    /// As the terms state it, in `unit`.
    uint32 odometer;
    OdometerUnit unit;
    EscrowState state;
    /// Of the present state, inclusive; 0 once it ended.
    uint40 deadline;
    address buyer;
    /// What is held of the buyer's: the price, less what a settlement took off it.
    uint96 price;
    address currency;
    /// What is held of the seller's.
    uint96 bond;
    Vin vin;
    /// The reservation at the register that is this sale's.
    uint40 reservedUntil;
}

/// The desk for sales by escrow: the price is locked, the buyer confirms the handover and inspects the car, then title,
/// money and lien move in one transaction, or everything goes back.
///
/// Trust, consent, record, liens and money: see `IDesk`. The buyer's deposit names the seller's very terms; the register
/// checks then, and only then, that the history head is the one both confirmed, and reserves the car for this buyer and
/// this desk (`IVehicleRegistry.reserveFor`). A record that is appended later is a reason to reject and voids nothing.
/// A seller who accepts a buyer's off-chain offer signs terms that name the buyer. Terms are good for one deposit.
///
/// Cost of a rejection. A sale takes a bond of `BOND` basis points of the price out of what the seller has credited here
/// (`topUp`). A rejection that the seller leaves uncontested, or the department finds founded, and a sale the seller
/// cancels cost the bond: it becomes a fee, for the treasury and the writers' rewards. The buyer gets the price back and
/// nothing more, so that nobody lives on rejecting cars. In every other end the bond returns to the seller.
///
/// Disputes. The department of the country responsible for the car rules on a contested rejection: founded, and the price
/// returns; unfounded, and the sale goes through. It can do nothing else with the money.
///
/// Obstacles. A car that is stolen, scrapped, exported, under an announced authority transfer, no longer the seller's, or
/// under a lien nobody pays off cannot be settled. Where that lasts `SETTLEMENT` seconds after the buyer accepted, anyone
/// has the price and the bond returned. `RESERVATION` seconds after the deposit the register's reservation ends, which is
/// such an obstacle: so every sale ends.
///
/// Signatures are EIP-712, domain {name "UrCar", version "1", chainId, verifyingContract: this contract}:
/// `Handover(bytes32 sale)` by the buyer, `Settlement(bytes32 sale,uint256 price,uint40 deadline)` by the other party.
/// Accounts with code sign by ERC-1271.
///
/// | state | who | by | becomes |
/// |---|---|---|---|
/// | signed | buyer, the seller's bond being there | `deposit`, `depositWithPermit` | deposited |
/// | deposited | buyer, or anyone with the buyer's signature, by the deadline | `handOver` | handed over |
/// | deposited | anyone, after the deadline | `refund` | refunded, bond returned |
/// | deposited, rejected, contested | seller | `cancel` | refunded, bond lost |
/// | handed over | buyer, by the deadline | `reject` | rejected |
/// | handed over | anyone, after the deadline | `complete` | settled |
/// | rejected | seller, by the deadline | `contest` | contested |
/// | rejected | anyone, after the deadline | `refund` | refunded, bond lost |
/// | contested | department, by the deadline | `rule` | refunded, bond lost; or accepted |
/// | contested | anyone, after the deadline | `refund` | refunded, bond returned |
/// | accepted | anyone | `complete` | settled |
/// | accepted, handed over past its deadline | anyone, obstructed `SETTLEMENT` seconds later | `refund` | refunded, bond returned |
/// | any of these | buyer | `complete` | settled |
/// | any of these | buyer and seller | `settle`, at a price they agree on | settled |
/// | settled, refunded | who is credited | `withdraw`, at any time | paid out |
interface IEscrowDesk is IDesk {
    /// The price is in. Complete: who has this event knows all that was agreed.
    /// @param bond of the seller, held too.
    /// @param reservedUntil Unix seconds; the car is the buyer's to have until then.
    event SaleDeposited(
        bytes32 indexed saleId,
        Vin indexed vin,
        address indexed buyer,
        address seller,
        uint256 bond,
        uint40 deadline,
        uint40 reservedUntil,
        Terms terms,
        bytes signature
    );
    event SaleHandedOver(bytes32 indexed saleId, Vin indexed vin, uint40 deadline);
    /// @param evidence commitment to pictures and reports; 0 for none.
    event SaleRejected(
        bytes32 indexed saleId, Vin indexed vin, RejectionReason indexed reason, bytes32 evidence, uint40 deadline
    );
    event RejectionContested(bytes32 indexed saleId, Vin indexed vin, bytes32 evidence, uint40 deadline);
    /// @param deadline of what follows; 0 where the price was returned.
    event RejectionRuled(bytes32 indexed saleId, Vin indexed vin, address indexed by, bool isFounded, uint40 deadline);
    /// The parties agreed on another price; `SaleSettled` follows.
    event SaleRepriced(bytes32 indexed saleId, Vin indexed vin, uint256 price, uint256 returned);
    event SaleRefunded(bytes32 indexed saleId, Vin indexed vin, address indexed by, uint256 price, uint256 bondLost);
    event ToppedUp(address indexed account, address indexed currency, uint256 amount);

    /// The terms were used for a deposit before.
    error TermsUsed(bytes32 saleId);
    error BondMissing(address seller, address currency, uint256 credit, uint256 bond);
    error StateForbids(bytes32 saleId, EscrowState state);
    error NotBuyer(bytes32 saleId, address account);
    error NotSeller(bytes32 saleId, address account);
    error NotParty(bytes32 saleId, address account);
    /// Only the department of the responsible country, and not as a party.
    error NotArbitrator(bytes32 saleId, address account);
    error EscrowSignatureInvalid(address signer);
    error DeadlineAhead(uint256 deadline);
    /// The register keeps the car for this sale no longer; perhaps for a later one.
    error ReservationLost(bytes32 saleId);
    /// Nothing stands in the way of settling it.
    error NotObstructed(bytes32 saleId);
    /// A settlement lowers the price, or leaves it.
    error SettlementTooHigh(uint256 price, uint256 deposited);

    // --- sellers ---

    /// Credits the caller, for bonds to come. Can be withdrawn while no sale holds it.
    function topUp(address currency, uint256 amount) external payable;

    /// Returns the price at the cost of the bond. Not while the buyer has the car and may still take it.
    function cancel(bytes32 saleId) external;

    /// @param evidence commitment to what speaks against the rejection; 0 for none.
    function contest(bytes32 saleId, bytes32 evidence) external;

    // --- buyers ---

    /// Locks the price and reserves the car: the value sent, or by allowance, measured.
    function deposit(Terms calldata terms, bytes calldata signature) external payable;

    /// The same, with the allowance in the same transaction (ERC-2612).
    function depositWithPermit(Terms calldata terms, bytes calldata signature, Permit calldata permit) external;

    /// Confirms that the car was handed over; the inspection begins.
    /// @param signature the buyer's, over `Handover`; empty where the buyer sends it.
    function handOver(bytes32 saleId, bytes calldata signature) external;

    /// @param evidence commitment to pictures and reports; 0 for none.
    function reject(bytes32 saleId, RejectionReason reason, bytes32 evidence) external;

    // --- both ---

    /// Settles at a price both agree on: the rest of the deposit is credited to the buyer.
    /// @param signature over `Settlement`, of the party that is not the caller.
    /// @param payoffSignature the lien holder's; empty without a lien.
    function settle(
        bytes32 saleId,
        uint256 price,
        uint40 deadline,
        bytes calldata signature,
        Payoff calldata payoff,
        bytes calldata payoffSignature
    ) external;

    // --- the responsible country's department ---

    function rule(bytes32 saleId, bool isFounded) external;

    // --- anyone, in time ---

    /// Moves title, money and lien. The buyer at any time, anyone once the car is accepted.
    /// @param payoffSignature the lien holder's; empty without a lien.
    function complete(bytes32 saleId, Payoff calldata payoff, bytes calldata payoffSignature) external;

    /// Returns the price where the deadline passed, or where the sale cannot be settled.
    function refund(bytes32 saleId) external;

    // --- views ---

    /// Zeros for none.
    function escrowOf(bytes32 saleId) external view returns (Escrow memory);

    /// Whether it could not be settled now, whoever pays off the lien.
    function isObstructed(bytes32 saleId) external view returns (bool);
}
