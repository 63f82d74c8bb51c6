using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Lattices;
using Waybill.Matching.Transliteration.Learned;

namespace Waybill.Matching.Transliteration;

/// <summary>
/// Tells how well two tokens of different scripts can be one name: by published standards, and by what models learned from names.
/// </summary>
internal static class CrossScript
{
    private const int MostPivots = 3;
    private const double OfLearned = 0.97;

    // Set by hand: at 0.4 strangers matched by what a model makes of their letters, and no more people who are listed were found.
    internal const double LeastAlike = 0.45;

    // A syllable other is another name where both sides write syllables, and short readings are alike by chance: 亮 and 렴.
    private const double LeastAlikeInSyllables = 0.8;
    private const int InMandarin = 2;

    // How much of what a standard gives depends on what a model makes of it; more where vowels must be guessed.
    private const double OfSpelling = 0.03;
    private const double OfReading = 0.06;
    private const double OfVowels = 0.1;

    // Where there is no model and no standard spells the letters, nearly all of them must be alike.
    private const double OfUnspelt = 0.6;

    // A spelling that costs more than half is one that the written letters speak against.
    private const double LeastStandard = 0.5;
    private const double OfOtherVowels = 0.45;

    // Sums of the same weights in another order differ by less.
    private const double Slack = 1e-3;

    // A few kilobytes each.
    private const int MostPrepared = 40_000;
    private const int LongestKept = 30;

    private static readonly Lazy<ChunkModel[]> TheModels = new(ChunkModelFile.Embedded);
    private static readonly Memo<PreparedToken> Prepared = new(MostPrepared);

    /// <summary>
    /// Makes a token ready: one word, of any script, in either case; a name of several words that is written without spaces too.
    /// </summary>
    public static PreparedToken Prepare(string token) =>
        token.Length > LongestKept ? Prepare(token, TheModels) : Prepared.Of(token, word => Prepare(word, TheModels));

    /// <summary>Makes a token ready to be compared by other models than those that ship.</summary>
    internal static PreparedToken Prepare(string token, Lazy<ChunkModel[]> models)
    {
        var text = TokenText.Plain(token);
        return new(text, ScriptRanges.ScriptOf(text), Romanisation.Readings(text), models);
    }

    /// <summary>
    /// 0 to 1, the same whichever comes first: near 1 for what a standard gives, about a half where true pairs and those that only sound
    /// alike meet. Tokens of one script are compared by their letters alone.
    /// </summary>
    /// <param name="left">The one token.</param>
    /// <param name="right">The other.</param>
    /// <param name="least">A similarity below it need not be exact: what cannot reach it is given up early.</param>
    public static double Similarity(PreparedToken left, PreparedToken right, double least = 0)
    {
        if (left.Readings.Length == 0 || right.Readings.Length == 0)
            return 0;
        if (left.Script == right.Script)
            return EditSimilarity.Of(left.Readings[0], right.Readings[0]);
        if (left.Script == Script.Latin)
            return WithLatin(right, left.Readings[0], left.Spellings[0], left.Letters, least);
        if (right.Script == Script.Latin)
            return WithLatin(left, right.Readings[0], right.Spellings[0], right.Letters, least);
        return Math.Max(ThroughReadings(left, right, least), ThroughReadings(right, left, least));
    }

    /// <summary>False when two tokens can hardly reach a similarity of a half; cheap, and errs towards true.</summary>
    public static bool MayMatch(PreparedToken left, PreparedToken right) =>
        left.Readings.Length > 0 && right.Readings.Length > 0 && left.Sounds.MayMeet(right.Sounds);

    /// <summary>
    /// False when no reading of the one is like any of the other: what is read quite otherwise is another name, whatever a model makes of
    /// its letters.
    /// </summary>
    public static bool MaySound(PreparedToken left, PreparedToken right)
    {
        if (left.Script is Script.Han && right.Script is Script.Hangul)
            return MaySoundInHangul(left, right);
        if (left.Script is Script.Hangul && right.Script is Script.Han)
            return MaySoundInHangul(right, left);
        return EditSimilarity.AreAnyAtLeast(left.Readings, right.Readings, LeastAlike) || Spells(left, right) || Spells(right, left);
    }

    // 재명 is 在明 and no other: what Korean reads is exact. A name in Mandarin is written in Hangul as it sounds, 시진핑; its readings come
    // first.
    private static bool MaySoundInHangul(PreparedToken characters, PreparedToken hangul)
    {
        for (var i = 0; i < characters.Readings.Length; i++)
        {
            foreach (var other in hangul.Readings)
            {
                if (EditSimilarity.Of(characters.Readings[i], other) >= (i < InMandarin ? LeastAlikeInSyllables : 1))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The languages in which characters are read as the letters of a token, which are Latin; none where in none.</summary>
    public static ReadIn LanguagesOf(PreparedToken characters, PreparedToken latin)
    {
        var languages = ReadIn.None;
        foreach (var lattice in characters.Lattices)
        {
            if ((languages & lattice.Language) != lattice.Language && lattice.Cost(latin.Letters) >= 0)
                languages |= lattice.Language;
        }

        return languages;
    }

    /// <summary>True where a standard or usage spells a token in the letters of another, which are Latin.</summary>
    public static bool Spells(PreparedToken native, PreparedToken latin)
    {
        if (latin.Script != Script.Latin)
            return false;
        foreach (var lattice in native.Lattices)
        {
            if (lattice.Cost(latin.Letters) >= 0)
                return true;
        }

        return false;
    }

    // Two scripts besides Latin meet in what the one reads as.
    private static double ThroughReadings(PreparedToken from, PreparedToken to, double least)
    {
        var best = 0.0;
        for (var i = 0; i < from.Readings.Length && i < MostPivots; i++)
            best = Math.Max(
                best,
                WithLatin(to, from.Readings[i], from.Spellings[i], new LatinLetters(from.Readings[i]), least) - (0.01 * i)
            );
        return best;
    }

    private static double WithLatin(PreparedToken native, string latin, LatinSpelling spelling, LatinLetters letters, double least)
    {
        // What the standards give stands above what is merely likely; among its equals the likelier one comes first.
        var (standard, isReading) = ByStandards(native, latin, letters);
        var learned = native is { Model: { } model, Native: { } symbols }
            ? Likelihood(model, symbols, spelling, standard > 0 ? 0 : least / OfLearned)
            : EditSimilarity.Of(native.Readings[0], latin) * (standard == 0 && native.Lattices.Length > 0 ? OfUnspelt : 1);
        var ofLearned =
            native.Script != Script.Arabic ? OfSpelling
            : isReading ? OfReading
            : OfVowels;
        var similarity = Math.Max(OfLearned * learned, standard > 0 ? standard - ofLearned + (ofLearned * learned) : 0);
        // Where the consonants are spelt and the vowels that are written are not, it is another name: Hasan and Hussein.
        var isOther = similarity > OfOtherVowels && standard < LeastStandard && native.Consonants?.Cost(letters) >= 0;
        return isOther ? OfOtherVowels * similarity : similarity;
    }

    private static double Likelihood(ChunkModel model, NativeSpelling native, LatinSpelling latin, double least)
    {
        var (letters, symbols) = (latin.Letters.Length, native.Symbols.Length);
        var limit = least is > 0 and < 1 ? model.ScoreOf(least, letters, symbols) - Slack : double.NegativeInfinity;
        return model.Likelihood(ChunkAligner.Score(model, native, latin, (float)limit), letters, symbols);
    }

    private static (double Standard, bool IsReading) ByStandards(PreparedToken native, string latin, LatinLetters letters)
    {
        for (var i = 0; i < native.Readings.Length; i++)
        {
            if (string.Equals(native.Readings[i], latin, StringComparison.Ordinal))
                return (1 - (0.005 * i), true);
        }

        var best = 0.0;
        foreach (var lattice in native.Lattices)
        {
            if (lattice.Cost(letters) is var cost and >= 0)
                best = Math.Max(best, 0.98 - (cost / 100.0));
        }

        return (best, false);
    }
}
