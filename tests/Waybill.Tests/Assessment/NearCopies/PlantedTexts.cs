namespace Waybill.Tests.Assessment.NearCopies;

/// <summary>Random texts, the same in every run, some of them copies of earlier ones with words put in the place of others.</summary>
internal sealed class PlantedTexts(int seed)
{
    private const int Vocabulary = 3000;

    // A fixed seed: the tests must give the same in every run.
    private readonly Random random = new(seed);

    /// <summary>A text of so many words.</summary>
    public List<string> Text(int words) => [.. Enumerable.Range(0, words).Select(_ => Word())];

    /// <summary>A copy with so many of its words put in the place of others.</summary>
    public List<string> Copy(IReadOnlyList<string> text, int changed)
    {
        List<string> copy = [.. text];
        for (var i = 0; i < changed; i++)
            copy[random.Next(copy.Count)] = Word();
        return copy;
    }

    /// <summary>So many texts of 40 to 60 words; half of them copies with none to six words changed.</summary>
    public List<List<string>> Many(int count)
    {
        var texts = new List<List<string>>();
        for (var i = 0; i < count; i++)
            texts.Add(i > 0 && random.Next(2) == 0 ? Copy(texts[random.Next(i)], random.Next(7)) : Text(random.Next(40, 61)));
        return texts;
    }

    private string Word() => $"w{random.Next(Vocabulary)}";
}
