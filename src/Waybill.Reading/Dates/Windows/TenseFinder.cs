using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Dates.Windows;

/// <summary>
/// Tells whether what stands beside a time is still to come, by the nearest verb before it, or where there is none by the first after it.
/// </summary>
internal static class TenseFinder
{
    private const int Reach = 16;

    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Window>("tense.yaml"), "tense.yaml");
    private static readonly FrozenSet<string> Ahead = File.Texts("ahead").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Possible = File.Texts("possible").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> BeforeTo = File.Texts("beforeTo").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Back = File.Texts("back").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Passive = File.Texts("passive").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when the words beside the tokens from first to last look ahead.</summary>
    public static bool IsAhead(IReadOnlyList<Token> tokens, int first, int last)
    {
        for (var i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            if (At(tokens, i) is { } tense)
                return tense;
        }

        for (var i = last + 1; i < Math.Min(tokens.Count, last + Reach); i++)
        {
            if (At(tokens, i) is { } tense)
                return tense;
        }

        return false;
    }

    private static bool? At(IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].Lower;
        if (Ahead.Contains(word))
            return true;
        if (Possible.Contains(word))
            return IsHave(tokens, at + 1) || IsHave(tokens, at + 2) ? false
                : at + 1 < tokens.Count && Passive.Contains(tokens[at + 1].Lower) ? null
                : true;
        if (
            word == "to"
            && at > 0
            && at + 1 < tokens.Count
            && tokens[at + 1] is { IsWord: true, IsCapitalised: false } next
            && next.Lower is not ("the" or "a" or "an")
        )
            return BeforeTo.Contains(tokens[at - 1].Lower) ? true : null;
        // "will be sent": the participle says nothing; "sent to the front" without a verb of being before it is past.
        if (Back.Contains(word) || IsRegularPast(tokens[at]))
            return at > 0 && (Passive.Contains(tokens[at - 1].Lower) || IsLed(tokens, at)) ? null : false;
        return null;
    }

    // "might already have sent"
    private static bool IsHave(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at].Lower == "have";

    private static bool IsRegularPast(Token token) =>
        token is { IsWord: true, IsCapitalised: false, Lower.Length: > 4 }
        && token.Lower.EndsWith("ed", StringComparison.Ordinal)
        && !token.Lower.EndsWith("eed", StringComparison.Ordinal);

    // "is expected to": the words before "to" were read with it.
    private static bool IsLed(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count
        && tokens[at + 1].Lower == "to"
        && BeforeTo.Contains(tokens[at].Lower)
        && tokens[at - 1].Lower is not ("was" or "were" or "had" or "has" or "have");
}
