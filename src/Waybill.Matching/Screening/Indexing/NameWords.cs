using Waybill.Matching.Names;
using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>The words by which a name is looked up: those that tell, and runs of parts written together.</summary>
internal static class NameWords
{
    private const int LongestJoined = 40;
    private const int LeastOfAcronym = 2;
    private const double OfAcronym = 0.5;

    /// <summary>What a word that tells weighs at least.</summary>
    public const double LeastWeight = 0.3;
    private const int MostBits = 32;
    private const uint Open = 1u << 31;

    /// <summary>A word of a name: which of the words that tell it covers, what they weigh, and whether it is a run.</summary>
    public readonly record struct Run(NamePart Part, uint Covers, double Weight, bool IsJoined);

    /// <summary>The words that tell, as bits; at least one.</summary>
    public static uint All(Name name) => Bits(name.Told);

    /// <summary>So many bits.</summary>
    public static uint Bits(int count) => count >= MostBits ? uint.MaxValue : (1u << Math.Max(1, count)) - 1;

    /// <summary>What a table keeps of a name: <see cref="Spared"/>, and whether it has no word that tells.</summary>
    public static uint Kept(Name name) => Spared(name) | (name.Told == 0 ? Open : 0);

    /// <summary>
    /// The letters of a name that stand for words, as bits: words of another name that begin with them may have them for counterparts.
    /// </summary>
    public static uint Spared(Name name)
    {
        var letters = 0u;
        foreach (var part in name.PartArray)
            letters |= part.Class == PartClass.Initial ? part.Beginning.Letters : 0;
        return letters;
    }

    /// <summary>True for the letters of a name that may link otherwise than by its words: it has none that tells.</summary>
    public static bool IsOpen(uint letters) => (letters & Open) != 0;

    /// <summary>
    /// The same of a name that is asked for; it may be names beside each other too, of which an index has each by itself. What a name is cut
    /// into in another way is asked for by itself.
    /// </summary>
    public static bool IsOpen(Name name)
    {
        foreach (var other in name.Others)
        {
            if (!other.IsCutOtherwise)
                return true;
        }

        return name.Told == 0;
    }

    /// <summary>
    /// The words and runs of a name, titles among them, which may be words in another; of a body the first letters of its words too. A name
    /// without a word that tells has all of it as one.
    /// </summary>
    public static IEnumerable<Run> Of(Name name, int longestRun)
    {
        var parts = name.PartArray;
        var bits = Bits(parts);
        if (name.Told == 0)
        {
            yield return new(PartOf(string.Concat(parts.Select(p => p.Text)), name.Kind), 1, parts.Sum(p => p.Weight), false);
            yield break;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Tells || parts[i].Class == PartClass.Title)
                yield return new(parts[i], bits[i], parts[i].Weight, false);
            if (PartRun.HasSmallWordBehind(parts, i))
                yield return new(PartOf(PartRun.WithSmallWord(parts, i).Folded, name.Kind), bits[i], parts[i].Weight, false);
            var (text, covers, weight, count) = (TextInRun(parts[i]), bits[i], parts[i].Weight, 1);
            for (
                var j = i + 1;
                j < parts.Length && count < longestRun && CanJoin(parts[j - 1]) && CanJoin(parts[j]) && parts[j].Script == parts[i].Script;
                j++
            )
            {
                text += TextInRun(parts[j]);
                covers |= bits[j];
                weight += parts[j].Weight;
                count++;
                if (text.Length > LongestJoined)
                    break;
                if (covers != 0)
                    yield return new(PartOf(text, name.Kind), covers, weight, true);
            }
        }

        if (name.Kind != NameKind.Body || name.Told < LeastOfAcronym)
            yield break;
        foreach (var acronym in Acronyms.Of(parts))
            yield return new(PartOf(acronym, name.Kind), All(name), OfAcronym, true);
    }

    private static uint[] Bits(NamePart[] parts)
    {
        var (bits, bit) = (new uint[parts.Length], 0);
        for (var i = 0; i < parts.Length; i++)
            bits[i] = parts[i].Tells ? 1u << Math.Min(bit++, MostBits - 1) : 0;
        return bits;
    }

    /// <summary>
    /// The text that stands for a part in an index: folded where it is of letters of the alphabet, else as written; the first of the
    /// spellings of a common word that is not known by that.
    /// </summary>
    public static string TextOf(NamePart part, NameKind kind) =>
        TextInRun(part) is var text && PartOf(text, kind).Head == part.Head ? text : part.Head;

    private static string TextInRun(NamePart part) => part.Script is Script.Latin or Script.Common ? part.Folded : part.Text;

    /// <summary>A part of such a text.</summary>
    public static NamePart PartOf(string text, NameKind kind)
    {
        if (kind == NameKind.Person && FatherNames.OfText(text) is { } father)
            return father;
        var (letters, script) = (WordFold.Fold(text), ScriptRanges.ScriptOf(text.AsSpan()));
        var folded = kind == NameKind.Person ? ArabicCompounds.Fold(letters) : letters;
        var given = kind == NameKind.Person ? GivenNames.Head(text, folded, script) : null;
        var head = kind switch
        {
            NameKind.Body => WordLists.Embedded.Head(folded),
            NameKind.Vessel => VesselAnalyser.HeadOf(folded),
            _ => given ?? folded,
        };
        return new(text, folded, PartClass.Word, 1, script)
        {
            Head = head,
            IsOfBody = kind == NameKind.Body,
            IsGivenName = given is not null,
            FamilyHead = kind == NameKind.Person ? CommonFamilyNames.Head(folded, script) : null,
        };
    }

    private static bool CanJoin(NamePart part) => part.CanJoin && part.Folded.Length > 0;
}
