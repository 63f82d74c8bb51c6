using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Tests.Matching.Names;

/// <summary>Two names as they are compared, and the one as it is found by the other.</summary>
internal static class Compared
{
    /// <summary>The score of two names.</summary>
    public static double Score(string left, string right, NameKind kind = NameKind.Person) =>
        NameComparer.Score(Name.Of(left, kind), Name.Of(right, kind));

    /// <summary>What an index of one name finds for another.</summary>
    public static List<NameHit> Found(string asked, string listed, NameKind kind = NameKind.Person)
    {
        var builder = new NameIndexBuilder(kind);
        builder.Add(0, Name.Of(listed, kind));
        return builder.Build().Search(Name.Of(asked, kind), NameComparison.DefaultThreshold);
    }
}
