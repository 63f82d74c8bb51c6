using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Transliteration;

namespace Waybill.Tests.Matching.Transliteration.Arabic;

/// <summary>
/// Names in Arabic and Persian letters meet the Latin spellings that are in use for them, and no others (<c>names.tsv</c>).
/// </summary>
public sealed class ArabicNamesTests
{
    [Theory]
    [InlineData("one", 0.98)]
    [InlineData("two", 0.93)]
    public void Names_are_told_apart_by_what_is_written(string kind, double floor)
    {
        var rows = Rows().Where(row => row.Kind == kind).ToList();
        var wrong = rows.Where(row => NameComparer.Compare(row.Native, row.Latin, NameKind.Person).IsMatch != (kind == "one")).ToList();
        Assert.True(wrong.Count <= (1 - floor) * rows.Count, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("الأسد", "assad", "alassad", "elassad")]
    [InlineData("الشرع", "sharaa", "ashsharaa", "alshara")]
    [InlineData("السيد", "sayyid", "assayed", "elsayed")]
    [InlineData("هنية", "haniya", "haniyeh", "haniyah", "hania")]
    [InlineData("عبدالرحمن", "abdulrahman", "abdelrahmane", "abdurrahman", "abdalrahman")]
    [InlineData("ذوالفقار", "zulfiqar", "zolfaghar", "dhualfiqar")]
    [InlineData("خواجه", "khajeh", "khwaja")]
    [InlineData("سید", "seyyed", "syed", "sayed")]
    [InlineData("جمال", "jamal", "gamal", "djamel")]
    [InlineData("محمّد", "mohammad", "muhammed")]
    [InlineData("رضایی", "rezaei", "rezaee", "rezai", "rezayi")]
    [InlineData("مصطفى", "mustafa", "moustapha")]
    public void Spellings_in_use_are_spelt_by_rule(string native, params string[] latin) =>
        Assert.All(
            latin,
            spelling => Assert.InRange(CrossScript.Similarity(CrossScript.Prepare(native), CrossScript.Prepare(spelling)), 0.7, 1)
        );

    [Theory]
    [InlineData("حسن", "hussein", "hosni", "hasani")]
    [InlineData("محمد", "mahmoud", "mahmud", "ahmed")]
    [InlineData("سعيد", "saad", "sayed")]
    [InlineData("حَسَن", "husn", "hisan")]
    [InlineData("عمر", "ammar", "amir")]
    [InlineData("كرم", "karim", "karami")]
    public void Vowels_that_are_written_are_not_passed_over(string native, params string[] latin) =>
        Assert.All(
            latin,
            spelling => Assert.InRange(CrossScript.Similarity(CrossScript.Prepare(native), CrossScript.Prepare(spelling)), 0, 0.5)
        );

    [Fact]
    public void A_word_with_an_article_is_read_with_it_and_without()
    {
        Assert.Equal(["asad", "alasad"], Romanisation.Readings("الأسد").Take(2));
        Assert.Contains("alan", Romanisation.Readings("الان"));
        Assert.DoesNotContain("an", Romanisation.Readings("الان"));
    }

    private static IEnumerable<(string Kind, string Native, string Latin)> Rows() =>
        File.ReadLines(Path.Combine(Checkout.Root, "tests", "Waybill.Tests", "Matching", "Transliteration", "Arabic", "names.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(parts => (parts[0], parts[1], parts[2]));
}
