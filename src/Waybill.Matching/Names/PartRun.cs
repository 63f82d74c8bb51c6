using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names;

/// <summary>Parts that stand beside each other, written together: some write "Abdul Rahman", others "Abdulrahman".</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many, from two on.</param>
/// <param name="Joined">The word that they make.</param>
internal sealed record PartRun(int First, int Count, NamePart Joined)
{
    private const int Longest = 4;
    private const int LongestText = 48;

    /// <summary>The runs of a name's parts.</summary>
    public static PartRun[] Of(IReadOnlyList<NamePart> parts, NameKind kind)
    {
        var runs = new List<PartRun>();
        for (var first = 0; first < parts.Count; first++)
        {
            if (!parts[first].CanJoin)
                continue;
            if (HasSmallWordBehind(parts, first))
                runs.Add(new(first, 2, WithSmallWord(parts, first)));
            var joined = parts[first];
            for (var count = 2; count <= Longest && first + count <= parts.Count; count++)
            {
                var next = parts[first + count - 1];
                // Two scripts are no one word: read across scripts, the letters of the one would not be seen.
                if (!next.CanJoin || next.Script != joined.Script || joined.Folded.Length + next.Folded.Length > LongestText)
                    break;
                var letters = joined.Folded + next.Folded;
                var folded = kind == NameKind.Person ? ArabicCompounds.Fold(letters) : letters;
                joined = new(joined.Text + next.Text, folded, PartClass.Word, joined.Weight + next.Weight, joined.Script)
                {
                    IsCut = joined.IsCut && next.IsCut,
                };
                runs.Add(new(first, count, joined));
            }
        }

        return [.. runs];
    }

    /// <summary>
    /// True for a word of a body's name that some write together with the small word behind it, where another follows: "Hizb ul Mujahideen" and
    /// "Hizbul Mujahideen".
    /// </summary>
    public static bool HasSmallWordBehind(IReadOnlyList<NamePart> parts, int at) =>
        at + 2 < parts.Count
        && parts[at] is { Class: PartClass.Word, Script: Script.Latin }
        && parts[at + 1] is { Class: PartClass.Empty, Script: Script.Latin } small
        && WordLists.Embedded.JoinedBefore.Contains(small.Folded);

    /// <summary>Such a word with the small one.</summary>
    public static NamePart WithSmallWord(IReadOnlyList<NamePart> parts, int at) =>
        new(
            parts[at].Text + parts[at + 1].Text,
            parts[at].Folded + parts[at + 1].Folded,
            PartClass.Word,
            parts[at].Weight,
            parts[at].Script
        );
}
