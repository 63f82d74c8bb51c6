using System.Collections.Frozen;
using System.Globalization;
using Waybill.Core.Catalogues;

namespace Waybill.Assessment.Speakers;

/// <summary>
/// Many who sign one statement: "foreign ministers of some fifty states" and "Bulgaria's foreign minister and 46 counterparts". Nobody is
/// named, or one of them; what they are and how many tells one such statement from another.
/// </summary>
/// <param name="Office">What they are, of <c>signatories.yaml</c>; the office, where people of states sign.</param>
/// <param name="Count">How many they are.</param>
internal readonly record struct Signatories(string Office, int Count)
{
    private const int Fewest = 5;
    private const int Most = 250;
    private const int MostBetween = 2;
    private const double MostApart = 0.15;
    private static readonly Tables Words = new();

    /// <summary>Those whom the words for a speaker count; null where they count none.</summary>
    public static Signatories? Of(string who)
    {
        var words = Wording.Words(who);
        // "foreign ministers of some fifty states": the ministers sign.
        if (words.Select(word => Words.Offices.GetValueOrDefault(word)).FirstOrDefault(office => office is not null) is not { } office)
            return null;
        for (var at = 0; at < words.Count; at++)
        {
            var last = at;
            if (Number(words, ref last) is >= Fewest - 1 and <= Most and var number && Counts(words, last + 1) is { } beside)
                return number + beside >= Fewest ? new(office, number + beside) : null;
        }

        return null;
    }

    // What is counted stands close behind: "some fifty European states" are so many, "46 counterparts" are those beside the one who is named.
    private static int? Counts(IReadOnlyList<string> words, int from)
    {
        for (var at = from; at < words.Count && at <= from + MostBetween; at++)
        {
            if (Words.Others.Contains(words[at]))
                return 1;
            if (Words.Offices.ContainsKey(words[at]))
                return words[at][^1] == 's' || words[at].EndsWith("men", StringComparison.Ordinal) ? 0 : null;
        }

        return null;
    }

    /// <summary>True where both can be one: a late signatory more, "some fifty" for 47.</summary>
    public bool MayBe(Signatories other) =>
        Office == other.Office && Math.Abs(Count - other.Count) <= MostApart * Math.Max(Count, other.Count);

    // "47", "forty seven".
    private static int Number(IReadOnlyList<string> words, ref int at)
    {
        if (int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return digits;
        if (Words.Numbers.TryGetValue(words[at], out var number))
        {
            if (number >= 20 && at + 1 < words.Count && Words.Numbers.TryGetValue(words[at + 1], out var one) && one < 10)
            {
                at++;
                return number + one;
            }

            return number;
        }

        return 0;
    }

    private sealed class Tables
    {
        public Tables()
        {
            var file = CatalogueYaml.Open(EmbeddedCatalogue.Read<Tables>("signatories.yaml"), "signatories.yaml");
            var offices = file.Section("offices");
            Offices = offices
                .Entries()
                .SelectMany(office => offices.Texts(office.Name).Select(word => (word, office.Name)))
                .ToFrozenDictionary(o => o.word, o => o.Name, StringComparer.Ordinal);
            Others = file.Texts("others").ToFrozenSet(StringComparer.Ordinal);
            Numbers = file.Section("numbers")
                .Entries()
                .ToFrozenDictionary(
                    n => n.Name,
                    n => int.Parse(n.Node.Scalar(), NumberStyles.None, CultureInfo.InvariantCulture),
                    StringComparer.Ordinal
                );
        }

        public FrozenDictionary<string, string> Offices { get; }

        public FrozenSet<string> Others { get; }

        public FrozenDictionary<string, int> Numbers { get; }
    }
}
