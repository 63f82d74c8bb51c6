using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Waybill.Assessment.Claims;
using Waybill.Core.Catalogues;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>
/// Which part of the goods a share is a share of, by the word behind them: "the drones inspected", "the shells fired in Mali", "all rifles in
/// Yemen". What is done with goods is told apart by the kinds of <c>wholes.yaml</c>, so that "captured" and "seized" are one.
/// </summary>
/// <param name="Words">The goods with the words that name the part.</param>
/// <param name="Kind">What is done with them; null where only a place is named.</param>
internal sealed partial record WholePart(string Words, string? Kind)
{
    private const int Farthest = 60;
    private const int MostWords = 4;
    private static readonly CatalogueNode WordsOfWholes = CatalogueYaml.Open(
        EmbeddedCatalogue.Read<WholePart>("wholes.yaml"),
        "wholes.yaml"
    );
    private static readonly FrozenDictionary<string, string> Kinds = WordsOfWholes
        .Section("done")
        .Entries()
        .SelectMany(kind => WordsOfWholes.Section("done").Texts(kind.Name).Select(word => (Word: word, Kind: kind.Name)))
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Kind, StringComparer.Ordinal);
    private static readonly FrozenSet<string> OfPlace = WordsOfWholes.Texts("of-place").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Joining = WordsOfWholes.Texts("joining").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The part that a claim speaks of; null where the text names none, or one of no known kind.</summary>
    public static WholePart? Of(AssessedClaim claim)
    {
        if (
            claim is not { Claim.Selector: TextQuoteSelector, Exhibit.Text: { } text }
            || claim.Role("whole") is not [.., { End: { } end, Text: var goods }]
            || end >= text.Length
            || text[end] != ' '
        )
            return null;
        var behind = text[end..Math.Min(text.Length, end + Farthest)];
        var words = Clause().Match(behind).Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return null;
        var kind = Kinds.GetValueOrDefault(words[0].ToLowerInvariant());
        var isOfPlace = words is [var first, { } place, ..] && OfPlace.Contains(first) && char.IsUpper(place[0]);
        return kind is null && !isOfPlace ? null : new($"{goods} {string.Join(' ', words.Take(LengthOf(words)))}", kind);
    }

    /// <summary>True where another thing is done with the goods of the other part, or the one names what is done and the other only a place.</summary>
    public bool IsAnother(WholePart other) => (Kind is not null || other.Kind is not null) && Kind != other.Kind;

    // The first word, and those that small words join to it, up to the verb of the sentence: "seized at sea", "used by the Sudanese".
    private static int LengthOf(string[] words)
    {
        var count = 1;
        while (
            count < Math.Min(words.Length, MostWords)
            && (Joining.Contains(words[count]) || Joining.Contains(words[count - 1]) || char.IsUpper(words[count][0]))
        )
            count++;
        return count;
    }

    [GeneratedRegex(@"\A[^.,;:()\n—]*", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
