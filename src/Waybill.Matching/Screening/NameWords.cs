using Waybill.Matching.Names;
using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Screening;

/// <summary>The words by which a name is looked up: those that tell, and runs of parts written together.</summary>
internal static class NameWords
{
    private const int LongestJoined = 40;

    /// <summary>A word of a name: which of the words that tell it covers, and whether it is a run.</summary>
    public readonly record struct Run(NamePart Part, uint Covers, bool IsJoined);

    /// <summary>How many words tell.</summary>
    public static int Told(Name name) => name.Parts.Count(p => p.Tells);

    /// <summary>The words and runs of a name. A name without a word that tells has all of it as one.</summary>
    public static IEnumerable<Run> Of(Name name, int longestRun)
    {
        var parts = name.Parts;
        var bit = 0;
        var bits = new uint[parts.Count];
        for (var i = 0; i < parts.Count; i++)
            bits[i] = parts[i].Tells ? 1u << Math.Min(bit++, 31) : 0;
        if (bit == 0)
        {
            yield return new(PartOf(string.Concat(parts.Select(p => p.Text)), name.Kind), 1, false);
            yield break;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Tells)
                yield return new(parts[i], bits[i], false);
            var (text, covers, count) = (TextOf(parts[i]), bits[i], 1);
            for (var j = i + 1; j < parts.Count && count < longestRun && CanJoin(parts[j - 1]) && CanJoin(parts[j]); j++)
            {
                text += TextOf(parts[j]);
                covers |= bits[j];
                count++;
                if (text.Length > LongestJoined)
                    break;
                if (covers != 0)
                    yield return new(PartOf(text, name.Kind), covers, true);
            }
        }
    }

    /// <summary>The text that stands for a part: folded where it is of letters of the alphabet, else as written.</summary>
    public static string TextOf(NamePart part) => part.Script is Script.Latin or Script.Common ? part.Head : part.Text;

    /// <summary>A part of such a text.</summary>
    public static NamePart PartOf(string text, NameKind kind)
    {
        var folded = WordFold.Fold(text);
        var head = kind == NameKind.Body ? WordLists.Embedded.Head(folded) : folded;
        return new(text, folded, PartClass.Word, 1, ScriptRanges.ScriptOf(text.AsSpan())) { Head = head };
    }

    private static bool CanJoin(NamePart part) =>
        part.Class is PartClass.Word or PartClass.Patronymic or PartClass.Generic or PartClass.Particle && part.Folded.Length > 1;
}
