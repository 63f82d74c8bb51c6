using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening;

namespace Waybill.Tests.Matching.Screening;

/// <summary>What an index leaves out cannot reach the threshold; and the bounds beneath it hold.</summary>
public sealed class ScoreCeilingTests
{
    private static readonly string[] Words =
    [
        "Mohammed", "Muhammad", "Ahmed", "Hassan", "Hasan", "Abdul", "Rahman", "Abdulrahman", "Kim", "Jong", "Un", "Petrov", "Petrow", "Vladimir", "Sergeyevich", "al", "bin", "J.",
        "Haji", "Noorzai", "Nurzai", "Bill", "William", "Doctor", "Smith", "Smyth", "de", "la", "Cruz", "Ali", "Aly", "Владимир", "محمد",
    ];

    [Theory]
    [InlineData(NameKind.Person)]
    [InlineData(NameKind.Vessel)]
    [InlineData(NameKind.Body)]
    public void No_name_that_reaches_the_threshold_is_left_out(NameKind kind)
    {
        var random = new Random(7);
        var names = Enumerable.Range(0, 400).Select(_ => Drawn(random)).Distinct().Select(text => Name.Of(text, kind)).Where(name => name.Parts.Count > 0).ToList();
        var builder = new NameIndexBuilder(kind);
        for (var i = 0; i < names.Count; i++)
            builder.Add(i, names[i]);
        var index = builder.Build();
        var (found, all) = (0, 0);
        foreach (var query in names.Take(120))
        {
            var expected = names.Index().Where(one => NameComparer.Score(query, one.Item) >= NameComparison.DefaultThreshold).Select(one => one.Index).ToHashSet();
            var given = index.Search(query, NameComparison.DefaultThreshold).ToDictionary(hit => hit.Owner, hit => hit.Score);
            Assert.All(given, hit => Assert.Equal(NameComparer.Score(query, names[hit.Key]), hit.Value));
            (found, all) = (found + expected.Count(given.ContainsKey), all + expected.Count);
        }

        Assert.InRange((double)found / all, 0.995, 1);
    }

    [Theory]
    [InlineData("Doctor", "Doctor al Omar")]
    [InlineData("Doctor al Omar", "Doctor")]
    public void A_title_that_is_a_name_elsewhere_is_found(string listed, string asked)
    {
        var (name, query) = (Name.Of(listed, NameKind.Person), Name.Of(asked, NameKind.Person));
        var builder = new NameIndexBuilder(NameKind.Person);
        builder.Add(0, name);
        var score = NameComparer.Score(query, name);

        Assert.Equal(score >= 0.2 ? [score] : [], builder.Build().Search(query, 0.2).Select(hit => hit.Score));
    }

    private static string Drawn(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Words[random.Next(Words.Length)]));
}
