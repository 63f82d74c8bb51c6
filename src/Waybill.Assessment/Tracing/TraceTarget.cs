using Waybill.Assessment.Answers;
using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Assessment.Questions;
using Waybill.Core.Claims;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Tracing;

/// <summary>What is traced.</summary>
public abstract record TraceTarget
{
    private TraceTarget() { }

    /// <summary>What is traced, in words.</summary>
    public abstract string Words { get; }

    /// <summary>True when a statement is one of those to be traced.</summary>
    internal abstract bool Holds(Pedigree pedigree, UnitCatalogue units);

    /// <summary>Of the statements to be traced, those that are meant where others only may be.</summary>
    internal virtual IReadOnlyList<Pedigree> Meant(IReadOnlyList<Pedigree> held, UnitCatalogue units) => held;

    /// <summary>True when the statement itself, as its nearest relay has it, is that which is traced; false where only a retelling is.</summary>
    internal virtual bool IsSaidBy(Pedigree pedigree, UnitCatalogue units) => true;

    /// <summary>Those whose origins may count; the answer to a question says itself which do.</summary>
    internal virtual IReadOnlyList<Origin>? Independent => null;

    /// <summary>The claims that stand against what is traced, where the answer to a question says itself which do.</summary>
    internal virtual IReadOnlySet<ClaimId>? Against => null;

    /// <summary>A figure: every statement of which some telling gives this number of this unit.</summary>
    /// <param name="Amount">The figure; its hedge does not matter.</param>
    public sealed record Figure(Quantity Amount) : TraceTarget
    {
        /// <inheritdoc/>
        public override string Words => IsVague ? $"{Amount.Text}: taken as a floor, at least {Counted}" : Counted;

        private string Counted =>
            string.Join(" to ", Amounts.Numbers(Amount).Distinct().Select(NumberText.Grouped))
            + (
                Amount.Unit.Length > 0
                    ? $" {(Amount.Unit == Quantity.Percent ? "%" : UnitCatalogue.Embedded.Find(Amount.Unit)?.Plural ?? Amount.Unit)}"
                    : ""
            );

        internal override bool Holds(Pedigree pedigree, UnitCatalogue units) =>
            pedigree.Lineage.Relays.Any(relay => Gives(relay.Claim, units));

        // Where a statement counts the very thing, or a kind of it, others only have the number in common: "40 tanks", "40 trucks".
        internal override IReadOnlyList<Pedigree> Meant(IReadOnlyList<Pedigree> held, UnitCatalogue units) =>
            Amount.Unit.Length > 0
            && held.Where(pedigree => pedigree.Lineage.Relays.Any(relay => Gives(relay.Claim, units) && IsOfUnit(relay.Claim, units)))
                .ToList()
                is { Count: > 0 } meant
                ? meant
                : held;

        private bool IsOfUnit(Claim claim, UnitCatalogue units) =>
            claim.Quantity is { Unit: var unit }
            && (UnitCheck.Of(unit, Amount.Unit, units).Reason is null || UnitCheck.Of(Amount.Unit, unit, units).Reason is null);

        internal override bool IsSaidBy(Pedigree pedigree, UnitCatalogue units) => Gives(pedigree.Lineage.Lead.Claim, units);

        /// <summary>Figures of the case in the same kind of unit, the nearest in proportion first.</summary>
        internal IReadOnlyList<Quantity> Near(IEnumerable<Pedigree> pedigrees, UnitCatalogue units)
        {
            var asked = Amounts.Numbers(Amount).FirstOrDefault();
            return asked <= 0
                ? []
                :
                [
                    .. pedigrees
                        .Select(pedigree => pedigree.Lineage.Quantity)
                        .OfType<Quantity>()
                        .Where(quantity => Counts(quantity.Unit, units) && Amounts.Numbers(quantity).FirstOrDefault() > 0)
                        .DistinctBy(quantity => (quantity.Lower, quantity.Best, quantity.Upper, quantity.Unit))
                        .OrderBy(quantity =>
                            Amounts.Numbers(quantity).Min(number => Math.Max(number / asked, asked / Math.Max(number, Least)))
                        )
                        .ThenBy(quantity => Amounts.Numbers(quantity).First())
                        .Take(MostNear),
                ];
        }

        private bool Gives(Claim claim, UnitCatalogue units) =>
            claim.Quantity is { } told && (IsVague ? told.Lower == Amount.Lower : Amounts.Shared(Amount, told)) && Counts(told.Unit, units);

        // "Dozens of drones": no number was written, and the least that the words allow is none that anybody gave.
        private bool IsVague =>
            Amount is { Lower: not null, Best: null, Upper: null, Qualifier: { } words, Text: { } text }
            && !BoundWords.Below.Contains(words.Trim().ToLowerInvariant())
            && !text.Any(char.IsDigit);

        private const int MostNear = 3;
        private const decimal Least = 0.0001m;

        private bool Counts(string unit, UnitCatalogue units) =>
            Amount.Unit.Length == 0
            || unit == Amount.Unit
            || (
                units.Find(unit) is { } told
                && units.Find(Amount.Unit) is { } asked
                && told.Dimension == asked.Dimension
                && told.IsRate == asked.IsRate
            );
    }

    /// <summary>A statement, or all statements of an origin.</summary>
    /// <param name="Id">The id of the statement's pedigree, or of the origin.</param>
    public sealed record OfStatement(string Id) : TraceTarget
    {
        /// <inheritdoc/>
        public override string Words => Id;

        internal override bool Holds(Pedigree pedigree, UnitCatalogue units) => pedigree.Id == Id || pedigree.Lineage.Origin.Id == Id;
    }

    /// <summary>A claim: the statement that it relays.</summary>
    /// <param name="Id">The claim.</param>
    public sealed record OfClaim(ClaimId Id) : TraceTarget
    {
        /// <inheritdoc/>
        public override string Words => Id.ToString();

        internal override bool Holds(Pedigree pedigree, UnitCatalogue units) => pedigree.Lineage.Relays.Any(relay => relay.Claim.Id == Id);
    }

    /// <summary>An answer: every statement that it rests on, speaks against it, or is set aside.</summary>
    /// <param name="Answered">The answer.</param>
    public sealed record OfAnswer(Answer Answered) : TraceTarget
    {
        private readonly HashSet<ClaimId> claims =
        [
            .. Answered
                .For.Concat(Answered.Against)
                .Concat(Answered.Possible)
                .Concat(Answered.Aside)
                .SelectMany(lineage => lineage.Relays)
                .Select(relay => relay.Claim.Id),
        ];

        /// <inheritdoc/>
        public override string Words => Answered.Question.Ask;

        internal override IReadOnlyList<Origin> Independent => Answered.Independent;

        internal override IReadOnlySet<ClaimId> Against { get; } =
            Answered.Against.SelectMany(lineage => lineage.Relays).Select(relay => relay.Claim.Id).ToHashSet();

        internal override bool Holds(Pedigree pedigree, UnitCatalogue units) =>
            pedigree.Lineage.Relays.Any(relay => claims.Contains(relay.Claim.Id));
    }
}
