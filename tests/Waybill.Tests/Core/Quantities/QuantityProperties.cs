using FsCheck;
using FsCheck.Fluent;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Core.Quantities;

public sealed class QuantityProperties
{
    private static readonly Gen<decimal?> Amount = Gen.Frequency([
        (2, Gen.Constant<decimal?>(null)),
        (3, Gen.Choose(0, 40).Select(tens => (decimal?)(tens * 10))),
    ]);

    private static readonly Gen<string> Unit = Gen.Elements(
        "container",
        "shell",
        "round",
        "rocket",
        "ton",
        "kg",
        "percent",
        "rank",
        "shell per day",
        "round per day",
        "shells a week",
        "shell per year",
        "widget"
    );

    private static readonly Gen<Quantity> Quantities =
        from amounts in Amount.Three()
        from unit in Unit
        from whole in Gen.Elements<string?>("imports", "exports", null)
        from hedge in Gen.Elements<string?>("about", "more than", null)
        select new Quantity(amounts.Item1, amounts.Item2, amounts.Item3, unit, whole, hedge);

    [Fact]
    public void The_relation_does_not_depend_on_the_order() =>
        Property.Holds(Quantities, (a, b) => Compare(a, b).Relation == Compare(b, a).Relation);

    [Fact]
    public void The_narrower_one_is_the_same_in_either_order() =>
        Property.Holds(Quantities, (a, b) => ReferenceEquals(Compare(a, b).Narrower, Compare(b, a).Narrower));

    [Fact]
    public void One_of_the_two_is_named_exactly_when_it_narrows() =>
        Property.Holds(
            Quantities,
            (a, b) =>
                Compare(a, b) is var c
                && (c.Relation == QuantityRelation.Narrows) == (ReferenceEquals(c.Narrower, a) || ReferenceEquals(c.Narrower, b))
        );

    [Fact]
    public void A_quantity_agrees_with_itself_or_compares_with_nothing() =>
        Property.Holds(Quantities, a => Compare(a, a with { }).Relation is QuantityRelation.Agrees or QuantityRelation.Incomparable);

    [Fact]
    public void The_reason_is_one_sentence() =>
        Property.Holds(
            Quantities,
            (a, b) => Compare(a, b).Why is var why && why.EndsWith('.') && !why.Contains('\n') && !char.IsLower(why[0])
        );

    private static QuantityComparison Compare(Quantity a, Quantity b) => Quantity.Compare(a, b, UnitCatalogue.Embedded);
}
