using System.Globalization;
using Waybill.Assessment.Answers;
using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Pedigrees;
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

    /// <summary>A figure: every statement of which some telling gives this number of this unit.</summary>
    /// <param name="Amount">The figure; its hedge does not matter.</param>
    public sealed record Figure(Quantity Amount) : TraceTarget
    {
        /// <inheritdoc/>
        public override string Words =>
            string.Join(" to ", Amounts.Numbers(Amount).Distinct().Select(n => n.ToString("#,0.####", CultureInfo.InvariantCulture)))
            + (
                Amount.Unit.Length > 0
                    ? $" {(Amount.Unit == Quantity.Percent ? "%" : UnitCatalogue.Embedded.Find(Amount.Unit)?.Plural ?? Amount.Unit)}"
                    : ""
            );

        internal override bool Holds(Pedigree pedigree, UnitCatalogue units) =>
            pedigree.Lineage.Relays.Any(relay =>
                relay.Claim.Quantity is { } told && Amounts.Shared(Amount, told) && Counts(told.Unit, units)
            );

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

        internal override bool Holds(Pedigree pedigree, UnitCatalogue units) =>
            pedigree.Lineage.Relays.Any(relay => claims.Contains(relay.Claim.Id));
    }
}
