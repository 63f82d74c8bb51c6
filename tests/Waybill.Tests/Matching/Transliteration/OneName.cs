using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Tests.Matching.Transliteration;

/// <summary>Two spellings of one name: comparing finds them one, and so does an index of either that is asked for the other.</summary>
internal static class OneName
{
    public static void IsFound(string left, string right, NameKind kind = NameKind.Person)
    {
        Assert.True(NameComparer.Compare(left, right, kind).IsMatch);
        Assert.Single(Search(left, right, kind));
        Assert.Single(Search(right, left, kind));
    }

    private static List<NameHit> Search(string stored, string asked, NameKind kind)
    {
        var builder = new NameIndexBuilder(kind);
        builder.Add(0, Name.Of(stored, kind));
        return builder.Build().Search(Name.Of(asked, kind), NameComparison.DefaultThreshold);
    }
}
