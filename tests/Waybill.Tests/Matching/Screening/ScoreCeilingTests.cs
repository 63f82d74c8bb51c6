using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Tests.Matching.Screening;

/// <summary>What an index leaves out cannot reach the threshold; and the bounds beneath it hold.</summary>
public sealed class ScoreCeilingTests
{
    private static readonly string[] Words =
    [
        "Mohammed",
        "Muhammad",
        "Ahmed",
        "Hassan",
        "Hasan",
        "Abdul",
        "Rahman",
        "Abdulrahman",
        "Kim",
        "Jong",
        "Un",
        "Petrov",
        "Petrow",
        "Vladimir",
        "Sergeyevich",
        "al",
        "bin",
        "J.",
        "Haji",
        "Noorzai",
        "Nurzai",
        "Bill",
        "William",
        "Doctor",
        "Smith",
        "Smyth",
        "de",
        "la",
        "Cruz",
        "Ali",
        "Aly",
        "Владимир",
        "محمد",
    ];

    [Theory]
    [InlineData(NameKind.Person)]
    [InlineData(NameKind.Vessel)]
    [InlineData(NameKind.Body)]
    public void No_name_that_reaches_the_threshold_is_left_out(NameKind kind)
    {
        var random = new Random(7);
        var names = Enumerable
            .Range(0, 400)
            .Select(_ => Drawn(random))
            .Distinct()
            .Select(text => Name.Of(text, kind))
            .Where(name => name.Parts.Count > 0)
            .ToList();
        var builder = new NameIndexBuilder(kind);
        for (var i = 0; i < names.Count; i++)
            builder.Add(i, names[i]);
        var index = builder.Build();
        var (found, all) = (0, 0);
        var lost = new List<string>();
        foreach (var query in names.Take(120))
        {
            var expected = names
                .Index()
                .Where(one => NameComparer.Score(query, one.Item) >= NameComparison.DefaultThreshold)
                .Select(one => one.Index)
                .ToHashSet();
            var given = index.Search(query, NameComparison.DefaultThreshold).ToDictionary(hit => hit.Owner, hit => hit.Score);
            Assert.All(given, hit => Assert.Equal(NameComparer.Score(query, names[hit.Key]), hit.Value));
            (found, all) = (found + expected.Count(given.ContainsKey), all + expected.Count);
            lost.AddRange(expected.Where(i => !given.ContainsKey(i)).Select(i => $"{query} | {names[i]}"));
        }

        Assert.True(found >= 0.995 * all, $"{found} of {all}\n" + string.Join('\n', lost));
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

    // Each was lost once: a last word cut off to a title or that stands twice, given names with several spellings, words of bodies that are
    // misspelt or written together, a consonant between two equal ones, names beside each other.
    [Theory]
    [InlineData(NameKind.Person, "Sheikh Karim Drissi", "Sheikh Karim Dr")]
    [InlineData(NameKind.Person, "Hassan Omar Khalil Hassan", "Hassan Khalil Has")]
    [InlineData(NameKind.Person, "Mohamed Omar Ali Mohamed", "Mohamed Ali Moh")]
    [InlineData(NameKind.Person, "J. 정은", "正恩")]
    [InlineData(NameKind.Person, "Huayn Harakat", "Housein Harakat")]
    [InlineData(NameKind.Person, "Yosef", "Yusef")]
    [InlineData(NameKind.Person, "Oualidasya Margaret", "Oualid Asya Margaret")]
    [InlineData(NameKind.Person, "Houcinezaki Omar", "Houcine Zaki Omar")]
    [InlineData(NameKind.Person, "Mararet Stone", "Margaret Stone")]
    [InlineData(NameKind.Person, "Anasasia Petrova", "Anastasia Petrova")]
    [InlineData(NameKind.Person, "Umar Hasan / Noh Yi Woo", "Ro Ri U")]
    [InlineData(NameKind.Body, "Foreigntrade Bank", "Foreign Trade Bank")]
    [InlineData(NameKind.Body, "Petrotech", "Petro Tech")]
    [InlineData(NameKind.Body, "Zavodd Elekton", "Zavod Elekton")]
    [InlineData(NameKind.Body, "Elekton Tradee", "Elekton Trade")]
    [InlineData(NameKind.Vessel, "Siraj al-Din", "Sirajuddin")]
    public void What_is_compared_as_one_is_found(NameKind kind, string asked, string listed)
    {
        foreach (var (one, other) in new[] { (asked, listed), (listed, asked) })
        {
            var (name, query) = (Name.Of(other, kind), Name.Of(one, kind));
            var builder = new NameIndexBuilder(kind);
            builder.Add(0, name);
            var (index, score) = (builder.Build(), NameComparer.Score(query, name));
            Assert.Equal(score >= 0.2 ? [score] : [], index.Search(query, 0.2).Select(hit => hit.Score));
            Assert.Equal(score >= 0.2 ? [score] : [], index.Search(query, 0.2).Select(hit => hit.Score));
        }
    }

    private static string Drawn(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Words[random.Next(Words.Length)]));
}
