using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;

namespace Waybill.Matching.Names.Comparison;

/// <summary>How far two parts of names are apart, as a share of their letters.</summary>
internal static class PartDistance
{
    /// <summary>Beyond it two words are two words.</summary>
    public const double Limit = 0.25;

    // Runs written together leave less room: by chance many are near to some word.
    private const double JoinedLimit = 0.13;
    private const double JoinedScriptLimit = 0.2;

    // A similarity of one half is the border between a true pair in two scripts and a chance one.
    private const double ScriptScale = 0.5;

    /// <summary>The distance of two words; null where they are none.</summary>
    public static (double Distance, bool IsScript)? Of(NamePart left, NamePart right)
    {
        var length = Math.Max(left.Folded.Length, right.Folded.Length);
        if (length == 0)
            return null;
        if (left.Head == right.Head)
            return (0, left.Script != right.Script && left.Text != right.Text);
        // A syllable more or other is another name: 김정은 and 김종은.
        if (left.Script == right.Script && left.IsBlankless)
            return left.Text == right.Text ? (0, false) : null;
        var limit = LimitOf(length);
        var cost = Spelling.Cost(left, right, limit * length);
        var spelt = cost / length;
        if (left.Script == right.Script || left.Script == Script.Common || right.Script == Script.Common)
            return spelt <= limit ? (spelt, false) : null;
        var across = Across(left.Prepared, right.Prepared);
        var best = Math.Min(spelt, across);
        return best <= Math.Max(limit, ScriptScale * 0.5) ? (best, true) : null;
    }

    /// <summary>How near two words are, from 0 to 1, however far that is.</summary>
    public static double Nearness(NamePart left, NamePart right)
    {
        var length = Math.Max(1, Math.Max(left.Folded.Length, right.Folded.Length));
        var spelt = 1 - Math.Min(1, Spelling.Cost(left, right, length) / length);
        return left.Script == right.Script ? spelt : Math.Max(spelt, CrossScript.Similarity(left.Prepared, right.Prepared));
    }

    /// <summary>The distance of a run of parts, written together, and one part; null where they are none.</summary>
    public static double? OfRun(NamePart run, NamePart one)
    {
        if (run.Script != one.Script && (one.IsBlankless || run.IsBlankless))
        {
            var across = Across(run.Prepared, one.Prepared);
            return across <= JoinedScriptLimit ? across : null;
        }

        var (length, other) = (run.Folded.Length, one.Folded.Length);
        var longest = Math.Max(length, other);
        if (longest < 4 || Math.Abs(length - other) > 2)
            return null;
        var cost = Spelling.Cost(run, one, JoinedLimit * longest);
        return cost <= JoinedLimit * longest ? cost / longest : null;
    }

    private static double Across(PreparedToken left, PreparedToken right) =>
        CrossScript.MayMatch(left, right) ? (1 - CrossScript.Similarity(left, right)) * ScriptScale : 1;

    // A letter in a short word makes another word.
    private static double LimitOf(int length) => length switch { <= 2 => 0.05, 3 => 0.17, 4 => 0.25, _ => Limit };
}
