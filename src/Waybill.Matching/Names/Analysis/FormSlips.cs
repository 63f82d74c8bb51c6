using System.Collections.Frozen;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Knows a legal form of several words with a slip in one of them: "Joint Stock Compny", "J0int Stock Company". A form of one word with a slip
/// is compared as a word.
/// </summary>
internal static class FormSlips
{
    private const int Shortest = 4;
    private const int Longest = 5;

    // Of a letter, in hundredths: one of them left out, put in, or another.
    private const int OneSlip = 100;

    // Of several near words the first in this order is meant.
    private static readonly NamePart[] Ordered =
    [
        .. LegalForms
            .Embedded.LatinSpellings.Where(spelling => spelling.Contains(' ', StringComparison.Ordinal))
            .SelectMany(spelling => spelling.Split(' '))
            .Where(word => word.Length > Shortest)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(Part),
    ];

    private static readonly FrozenSet<string> Vocabulary = Ordered.Select(word => word.Folded).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The form that begins at a token, and how many it has; null where none does, or where each word is spelt rightly.</summary>
    public static (LegalForm Form, int Length)? At(List<NameToken> tokens, int at)
    {
        // Another word of the form is there, rightly spelt.
        if (
            tokens[at].Script != Script.Latin
            || at + 1 >= tokens.Count
            || !(Vocabulary.Contains(tokens[at].Folded) || Vocabulary.Contains(tokens[at + 1].Folded))
        )
            return null;
        for (var length = Math.Min(Longest, tokens.Count - at); length > 1; length--)
        {
            var (words, slips) = (new string[length], 0);
            for (var i = 0; i < length; i++)
            {
                words[i] = Corrected(tokens[at + i].Folded);
                slips += words[i] == tokens[at + i].Folded ? 0 : 1;
            }

            if (slips == 1 && LegalForms.Embedded.Find(string.Join(' ', words)) is { } form)
                return (form, length);
        }

        return null;
    }

    private static string Corrected(string folded)
    {
        if (folded.Length < Shortest || Vocabulary.Contains(folded))
            return folded;
        var looks = folded.Replace("rn", "m", StringComparison.Ordinal);
        if (Vocabulary.Contains(looks))
            return looks;
        var slip = Part(folded);
        foreach (var word in Ordered)
        {
            if (
                word.Folded[0] == folded[0]
                && Math.Abs(word.Folded.Length - folded.Length) < 2
                && Spelling.Cost(slip, word, OneSlip) <= OneSlip
            )
                return word.Folded;
        }

        return folded;
    }

    private static NamePart Part(string folded) => new(folded, folded, PartClass.Word, 0, Script.Latin);
}
