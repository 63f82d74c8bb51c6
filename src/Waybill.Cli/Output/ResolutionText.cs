using System.Globalization;
using Waybill.Casework.Resolution;
using Waybill.Core.Decisions;

namespace Waybill.Cli.Output;

/// <summary>Pairs and judgements in words.</summary>
internal static class ResolutionText
{
    // Properties that tell two apart at a glance, in the order of reading.
    private static readonly string[] Shown =
    [
        "name",
        "alias",
        "weakAlias",
        "previousName",
        "imoNumber",
        "mmsi",
        "callSign",
        "birthDate",
        "birthPlace",
        "incorporationDate",
        "buildDate",
        "nationality",
        "country",
        "flag",
        "type",
        "tonnage",
        "address",
        "passportNumber",
        "idNumber",
        "registrationNumber",
        "innCode",
    ];

    private const int MostValues = 6;

    /// <summary>A pair on one line.</summary>
    public static string Line(ResolutionPair pair) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{pair.Comparison.Score:F2}  {pair.Left.Id}  {pair.Left.Caption}  ~  {pair.Right.Id}  {Side(pair.Right)}"
        );

    /// <summary>A judgement on one line.</summary>
    public static string Line(EntityJudgement judgement, Func<string, string?> caption)
    {
        var why = judgement.Why is { } reason ? $": {reason}" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Word(judgement.Verdict)}  {Named(judgement.Left)}  ~  {Named(judgement.Right)}  by {judgement.By}, {judgement.At:yyyy-MM-dd}{why}"
        );

        string Named(string id) => caption(id) is { } text ? $"{id} ({text})" : id;
    }

    /// <summary>A judgement that was recorded.</summary>
    public static string Recorded(PairVerdict verdict) => $"{verdict.One} ~ {verdict.Other}: {Word(verdict.Verdict)}";

    /// <summary>One side with its list.</summary>
    public static string Side(ResolutionSide side) =>
        side is ResolutionSide.OfList { Listed.Listing: var listing }
            ? $"{side.Caption} ({side.Entity.Schema.Name}; {listing.Authority}, {listing.List} {listing.Reference}; listed on {listing.ListedOn?.Text ?? "a day that the list does not tell"})"
            : $"{side.Caption} ({side.Entity.Schema.Name}; a name of the case)";

    /// <summary>What is known of one side, a line for each property.</summary>
    public static IEnumerable<string> Facts(ResolutionSide side)
    {
        foreach (var property in Shown)
        {
            var values = side.Entity.Get(property);
            if (values.Count > 0)
                yield return $"{property}: {string.Join(" | ", values.Take(MostValues))}{(values.Count > MostValues ? " …" : "")}";
        }

        if (side is ResolutionSide.OfCase { Name.Places: var places })
        {
            foreach (var place in places.DistinctBy(place => place.Claim.Selector.Exact).Take(2))
                yield return $"as {place.Role}: “{place.Claim.Selector.Exact}”";
        }
        else if (side is ResolutionSide.OfList { Listed.Listing: var listing })
        {
            if (listing.Programmes.Count > 0)
                yield return $"programme: {string.Join(", ", listing.Programmes)}";
            if (listing.Reason is { } reason)
                yield return $"reason: {reason}";
        }
    }

    private static string Word(JudgementVerdict verdict) => verdict.ToString().ToLowerInvariant();
}
