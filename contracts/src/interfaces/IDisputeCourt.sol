// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Link} from "../types/Link.sol";
import {RecordKind} from "../types/RecordKind.sol";
import {Vin} from "../types/Vin.sol";
import {IArbitrator, Outcome} from "./IArbitrator.sol";

/// Where a dispute stands.
enum Phase {
    None,
    /// The writer must answer by the deadline.
    Open,
    /// The department must rule by the deadline.
    Answered,
    /// A ruling stands and may be vetoed or appealed until the deadline.
    Ruled,
    /// The federation's court decides by the deadline.
    Appealed,
    Closed
}

/// What is said against a record. Coded: no free words on a public chain.
enum DisputeReason {
    OdometerFalse,
    EventInvented,
    WorkNotDone,
    VehicleDiffers,
    DocumentForged,
    Other
}

/// One dispute over one record. Amounts in the euro token's smallest unit, times in Unix seconds.
struct Dispute {
    Vin vin;
    uint32 sequence;
    DisputeReason reason;
    Phase phase;
    /// Of the ruling so far, `None` without one or after a veto; final once `Closed`.
    Outcome outcome;
    bool isAnswered;
    /// Of the present phase, inclusive.
    uint40 deadline;
    address writer;
    /// The part of the writer's stake that is at risk, reserved as far as it was available.
    uint88 exposure;
    address opener;
    /// What each accuser put in.
    uint88 bond;
    /// Who appealed; zero where nobody did.
    address appellant;
    uint88 appealBond;
    /// What all accusers put in.
    uint88 bonds;
    /// Shared equally among who accused before the answer, once `Closed`: 0 unless `Upheld`.
    uint88 award;
    /// Whose department rules; zero where the writer is an authority itself: then the federation's court does.
    bytes2 country;
}

/// Disputes over records: anyone may open one with a bond, the writer answers, its country's department rules, a
/// guardian may veto, the federation's court hears one appeal.
///
/// Trust. A record is disputed by its very hash: who opens proves, by the links from the record to a known history
/// head, that it was written, by whom and when; nobody can be accused of what it did not write. A dispute never blocks
/// a sale nor alters a record. A department rules only over writers of its country, and no account that could rule over a
/// writer accuses it: it suspends or revokes it. Nothing of a slash or a bond goes to who ruled. The court can touch only
/// the part of the stake that it reserved (`IStakes`).
/// Nobody's silence keeps a dispute open: every state ends by anyone's call after its deadline.
///
/// Money. The exposure is `EXPOSURE` basis points of the writer's stake, whatever other disputes expose. The court holds
/// as much of the stake as its open disputes expose together, or all that was there when they were opened. A bond is the
/// greater of `BOND_MIN` and a quarter of the exposure, doubled for every earlier rejection over the same record
/// (`DOUBLINGS_MAX` times at most); accusers of one dispute all put in the same. Who calls limits it by its allowance.
/// Upheld: the exposure is slashed, or what is left of the stake; half is shared by who accused before the answer, half
/// goes to the treasury, all bonds return: who joins later wins nothing by it. Rejected:
/// half of the bonds goes to the writer, half to the treasury. Undecided: everything returns. An appeal costs twice the
/// bond: returned to who wins it (or is left without a decision), otherwise the other side's. What cannot be shared
/// equally goes to the treasury.
/// Money is never pushed: accusers `claim`, others `withdraw`. The euro is trusted by deployment: no fee on transfer, no
/// rebase, no callback.
///
/// Succession. A court the federation dismissed opens nothing new (`IStakes.NotCourt`). What it had open still runs to
/// its end by the same rules, but stakes are out of its reach: nothing is slashed, anyone frees what it had reserved
/// (`IStakes.releaseFrom`), bonds and appeal bonds are paid as ruled.
///
/// States.
///
/// | state | who | by | becomes |
/// |---|---|---|---|
/// | none, rejected, undecided | anyone but the writer and who could rule, with new evidence | `open` | open |
/// | open, answered | the same | `join` | the same |
/// | open | writer, until the deadline | `answer` | answered (appealed where the writer is an authority) |
/// | open | anyone, after the deadline | `upholdBySilence` | ruled: upheld |
/// | answered | department, until the deadline | `rule` | ruled |
/// | answered | anyone, after the deadline | `escalate` | appealed |
/// | ruled | guardian, until the deadline | `veto` | appealed |
/// | ruled | the losing side, until the deadline | `appeal` | appealed |
/// | ruled | anyone, after the deadline | `close` | closed as ruled |
/// | appealed | federation's court, delayed, until the deadline | `decide` | closed as decided |
/// | appealed | anyone, after the deadline | `close` | closed: as ruled if a party appealed, else undecided |
interface IDisputeCourt is IArbitrator {
    /// @param kind of the record.
    /// @param recordedAt of the record.
    /// @param deadline for the answer.
    event DisputeOpened(
        uint256 indexed disputeId,
        Vin indexed vin,
        address indexed writer,
        uint32 sequence,
        RecordKind kind,
        uint40 recordedAt,
        bytes2 country,
        address opener,
        DisputeReason reason,
        bytes32 evidence,
        uint88 exposure,
        uint88 bond,
        uint40 deadline
    );
    event DisputeJoined(uint256 indexed disputeId, address indexed account, bytes32 evidence, uint88 bond);
    /// @param deadline for the ruling.
    event DisputeAnswered(uint256 indexed disputeId, address indexed writer, bytes32 commitment, uint40 deadline);
    /// @param by the department that ruled; zero where the writer was silent.
    /// @param deadline for veto and appeal.
    event DisputeRuled(uint256 indexed disputeId, address indexed by, Outcome outcome, bytes32 grounds, uint40 deadline);
    /// The department was silent: the federation's court decides.
    event DisputeEscalated(uint256 indexed disputeId, uint40 deadline);
    event RulingVetoed(uint256 indexed disputeId, address indexed guardian, uint40 deadline);
    event DisputeAppealed(uint256 indexed disputeId, address indexed appellant, uint88 bond, uint40 deadline);
    /// @param grounds of the federation's court; zero where an earlier ruling, or none, stands.
    event DisputeClosed(uint256 indexed disputeId, Outcome outcome, uint88 slashed, uint88 award, bytes32 grounds);
    event DisputeClaimed(uint256 indexed disputeId, address indexed account, uint256 amount);
    event CreditWithdrawn(address indexed account, uint256 amount);
    /// The head of a life file after the record `sequence`: the present one, or proven by the records that follow it.
    event HeadProven(Vin indexed vin, uint32 indexed sequence, bytes27 head);

    error LinksMissing();
    error TooManyLinks(uint256 given, uint256 maximum);
    /// The links do not lead from `before` to a head the register or an earlier proof knows.
    error HeadUnknown(Vin vin, uint32 sequence, bytes27 head);
    /// Its author is a contract of the register.
    error RecordNotDisputable(Vin vin, uint32 sequence);
    error DisputeIsOpen(Vin vin, uint32 sequence, uint256 disputeId);
    error DisputeWasUpheld(Vin vin, uint32 sequence);
    /// A zero commitment.
    error EvidenceMissing();
    error EvidenceKnown(bytes32 evidence);
    error AccuserIsWriter(address account);
    error AlreadyAccuser(uint256 disputeId, address account);
    error NotAccuser(uint256 disputeId, address account);
    error NotWriter(uint256 disputeId, address account);
    error NotDepartment(uint256 disputeId, address account);
    /// A department of the country that rules accuses, or who accused became one and rules.
    error RulerIsAccuser(uint256 disputeId, address account);
    error NotLosingSide(uint256 disputeId, address account);
    error PhaseForbids(uint256 disputeId, Phase phase);
    error DeadlinePassed(uint256 disputeId, uint256 deadline);
    error DeadlineAhead(uint256 disputeId, uint256 deadline);
    error NothingToWithdraw(address account);
    error TreasuryInvalid(address treasury);

    // --- anyone ---

    /// Keeps the present head of a life file, so that a proof that leads to it stays good whatever is written next.
    function anchor(Vin vin) external;

    /// Proves earlier heads of a life file, for files too long to prove in one call.
    /// @param before head before the first link.
    /// @param links in order, `LINKS_MAX` at most; the last one leads to a known head.
    function prove(Vin vin, bytes27 before, Link[] calldata links) external;

    /// Disputes the record of the first link. Takes the bond from the caller.
    /// @param before head before the first link.
    /// @param links in order, `LINKS_MAX` at most; the last one leads to a known head.
    /// @param evidence commitment to what the accuser shows; new for this record.
    function open(Vin vin, bytes27 before, Link[] calldata links, DisputeReason reason, bytes32 evidence)
        external
        returns (uint256 disputeId);

    /// Stands by the accusers with a bond and evidence of one's own, until the deadline of the phase; after the answer
    /// for no part of the award.
    function join(uint256 disputeId, bytes32 evidence) external;

    function upholdBySilence(uint256 disputeId) external;

    function escalate(uint256 disputeId) external;

    function close(uint256 disputeId) external;

    // --- the writer ---

    /// @param commitment to what the writer shows; not zero.
    function answer(uint256 disputeId, bytes32 commitment) external;

    // --- the losing side ---

    /// Takes twice the bond from the caller: the writer, or an accuser.
    function appeal(uint256 disputeId) external;

    // --- authorities ---

    /// A department of the writer's country.
    function rule(uint256 disputeId, bool isUpheld, bytes32 grounds) external;

    /// The federation's guardian, at once.
    function veto(uint256 disputeId) external;

    /// The federation's court, delayed.
    function decide(uint256 disputeId, bool isUpheld, bytes32 grounds) external;

    // --- whoever is owed ---

    /// Pays an accuser its part of a closed dispute: bond, and award if it accused before the answer. Nothing where it
    /// was rejected.
    function claim(uint256 disputeId) external;

    function withdraw() external;

    // --- views ---

    function disputeOf(uint256 disputeId) external view returns (Dispute memory);

    /// Until it is claimed.
    function bondOf(uint256 disputeId, address accuser) external view returns (uint256);

    function creditOf(address account) external view returns (uint256);

    /// What opening a dispute over a record of `writer` would expose and cost now.
    function priceOf(Vin vin, uint32 sequence, address writer) external view returns (uint88 exposure, uint88 bond);

    /// Zero where none was proven.
    function provenHeadOf(Vin vin, uint32 sequence) external view returns (bytes27);
}
