using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening;

namespace Waybill.Tests.Matching.Transliteration;

/// <summary>Two spellings of one name: comparing finds them one, and so does an index of either that is asked for the other.</summary>
internal static class OneName
{
    public static void IsFound(string left, string right)
    {
        Assert.True(NameComparer.Compare(left, right, NameKind.Person).IsMatch);
        Assert.Single(Search(left, right));
        Assert.Single(Search(right, left));
    }

    private static List<NameHit> Search(string stored, string asked)
    {
        var builder = new NameIndexBuilder(NameKind.Person);
        builder.Add(0, Name.Of(stored, NameKind.Person));
        return builder.Build().Search(Name.Of(asked, NameKind.Person), NameComparison.DefaultThreshold);
    }
}
