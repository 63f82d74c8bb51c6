using FsCheck;
using FsCheck.Fluent;
using Waybill.FollowTheMoney.Types;
using Always = Waybill.Tests.Core.Property;

namespace Waybill.Tests.FollowTheMoney.Types;

public sealed class TypeProperties
{
    /// <summary>Texts near to what the types look for, and texts far from it.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements([.. "0123456789+-., ()/:@%<>'\"abcXYZéёЖ한中\u0301\u0000\uD800\t\n;"])
            .ArrayOf()
            .Select(letters => new string(letters)),
        Gen.Choose(0, 2_000_000_000).Select(number => $"IMO {number}"),
        from year in Gen.Choose(1800, 2100)
        from month in Gen.Choose(0, 13)
        from day in Gen.Choose(0, 32)
        from hour in Gen.Choose(0, 25)
        select $"{year}-{month:D2}-{day}T{hour}:30+03:00",
        Gen.Elements("http://", "www.", "mailto:", "+850 ", "{\"a\":", "::", "text/", "the ", "Republic of ")
            .SelectMany(_ => Gen.Elements("Example.org/a b", "2 3814685", "1}", "ffff", "HTML; q=1", "Korea"), (head, tail) => head + tail)
    );

    private static readonly Gen<PropertyType> Types = Gen.Elements(PropertyTypes.All.ToArray());

    private static readonly Gen<(PropertyType Type, string? Format)> Cleaners = Gen.OneOf(
        Types.Select(type => (type, (string?)null)),
        Gen.Elements(PropertyTypes.IdentifierFormats.ToArray()).Select(format => (PropertyTypes.Identifier, (string?)format))
    );

    [Fact]
    public void Cleaning_twice_is_cleaning_once() =>
        Always.Holds(
            Cleaners.SelectMany(_ => Texts, (cleaner, text) => (cleaner, text)),
            given =>
            {
                var ((type, format), text) = given;
                return type.Clean(text, format, ["ru", "kp"]) is not { } clean || type.Clean(clean, format, ["ru", "kp"]) == clean;
            }
        );

    [Fact]
    public void A_clean_value_is_not_empty_and_has_no_space_at_its_ends() =>
        Always.Holds(
            Cleaners.SelectMany(_ => Texts, (cleaner, text) => (cleaner, text)),
            given =>
                given.cleaner.Type.Clean(given.text, given.cleaner.Format) is not { } clean
                || (clean.Length > 0 && clean.Trim() == clean && !clean.Contains('\0'))
        );

    [Fact]
    public void Likeness_does_not_depend_on_the_order() =>
        Always.Holds(
            Types.SelectMany(_ => Texts.Two(), (type, pair) => (type, pair)),
            given =>
                given.type.Compare(given.pair.Item1, given.pair.Item2) is var likeness and >= 0 and <= 1
                && likeness == given.type.Compare(given.pair.Item2, given.pair.Item1)
        );

    [Fact]
    public void A_value_is_like_itself() =>
        Always.Holds(Types.SelectMany(_ => Texts, (type, text) => (type, text)), given => given.type.Compare(given.text, given.text) == 1);

    [Fact]
    public void Specificity_lies_between_0_and_1() =>
        Always.Holds(
            Types.SelectMany(_ => Texts, (type, text) => (type, text)),
            given =>
                given.type.Specificity(given.text) is >= 0 and <= 1 && (given.type.IsMatchable || given.type.Specificity(given.text) == 0)
        );
}
