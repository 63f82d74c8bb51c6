using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Matching.Names.Comparison;

/// <summary>How far two parts of names are apart, as a share of their letters.</summary>
internal static class PartDistance
{
    // In hundredths of a letter: beyond so many for each letter two words are two words.
    private const int Limit = 25;

    // Runs written together leave less room: by chance many are near to some word.
    private const int JoinedLimit = 13;

    // Vowels are not written everywhere.
    private const int MostLettersApart = 2;

    // Across scripts: what a word is apart that is in no way similar, and the similarity below which two are two. A similarity of one half
    // is the border between a true pair and one that sounds alike. Below it more true pairs would be found, and more strangers: a lower one
    // was tried.
    private const double ScriptScale = 0.22;
    private const double ScriptLimit = ScriptScale * 0.5;
    private const double JoinedScriptLimit = ScriptScale * 0.3;

    private const double Rounding = 1e-9;
    private const double OtherSyllables = 1.5;
    private const double OfAdjective = 0.04;
    private const int Hundred = 100;
    private const string Ess = "ess";
    private const int ShortestWithEss = 6;

    // Where both sides write blanks between words, one word more in a run must not pass for a spelling.
    private const double JoinedAlphabetLimit = ScriptScale * 0.15;

    /// <summary>The distance of two words; null where they are none.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="meeting">The usages by which both may spell the same syllables.</param>
    /// <param name="ranks">True where an order is wanted, not a match: then even words that are read otherwise may be alike.</param>
    public static (double Distance, LinkKind Kind)? Of(NamePart left, NamePart right, in RomanMeeting meeting, bool ranks = false)
    {
        var length = Math.Max(left.Folded.Length, right.Folded.Length);
        if (length == 0)
            return null;
        // "Heydar oglu" is Гейдарович, and Heydar alone.
        if (left.Child != 0 || right.Child != 0)
            return Of(left.Father ?? left, right.Father ?? right, meeting, ranks);
        var isOneScript = left.Script == right.Script;
        // A character or a syllable other is another name, however it is read: 王伟 and 王维, 김정은 and 김종은.
        if (isOneScript && left.IsBlankless)
            return AreOne(left, right) ? (0, LinkKind.Spelling) : null;
        // Of characters that read alike in letters, one can still be likelier than the other.
        if (left.Head == right.Head && (isOneScript || left.Folded != right.Folded || !AreAcross(left, right)))
            return (0, !isOneScript && left.Text != right.Text ? LinkKind.Script : LinkKind.Spelling);
        if (left.IsGivenName && right.IsGivenName && left.Head != right.Head)
            return null;
        if (!ranks && left.FamilyHead is { } family && right.FamilyHead is { } otherFamily && family != otherFamily)
            return null;
        if (left.IsOfCapitals && right.IsOfCapitals)
            return !isOneScript && AreSpeltAlike(left, right) ? (0, LinkKind.Script) : null;
        if (left.IsOfBody && right.IsOfBody && PlaceAdjectives.AreOne(left.Folded, right.Folded))
            return (OfAdjective, isOneScript ? LinkKind.Spelling : LinkKind.Script);
        if (!ranks && (IsPatronymicOf(left, right) || IsWomanOf(left.Folded, right.Folded) || IsWomanOf(right.Folded, left.Folded)))
            return null;
        if (AreAcross(left, right) && BySyllables(left, right, meeting) is { } syllables)
            return (syllables, LinkKind.Script);
        if (AreAcross(left, right))
            return
                (ranks || (CrossScript.MaySound(left.Prepared, right.Prepared) && !AreOtherSyllables(left, right, meeting)))
                && Across(left, right, ScriptLimit) is { } across
                ? (across, LinkKind.Script)
                : null;
        var byLetters = OfCost(Spelling.Cost(left, right, LimitOf(length) * length), length);
        if (BySyllables(left, right, meeting) is { } bySyllables)
            return byLetters <= bySyllables ? (byLetters.Value, LinkKind.Spelling) : (bySyllables, LinkKind.Romanised);
        // In names of syllables, a letter other makes another syllable sooner than it is a slip, and where the word is no more than a syllable,
        // another name: "Kim Jong Su" and "Kim Yong Su".
        if (!ranks && AreTwoSyllables(left, right, meeting))
            return null;
        if (meeting.IsOfOneLanguage)
            byLetters = OfShare(byLetters * OtherSyllables, length);
        return byLetters is { } distance ? (distance, LinkKind.Spelling) : null;
    }

    /// <summary>How near two words are, from 0 to 1, however far that is.</summary>
    public static double Nearness(NamePart left, NamePart right)
    {
        if (left.Script != right.Script)
            return CrossScript.Similarity(left.Prepared, right.Prepared);
        var length = Math.Max(1, Math.Max(left.Folded.Length, right.Folded.Length));
        return 1 - Math.Min(1, Share(Spelling.Cost(left, right, Hundred * length), length));
    }

    /// <summary>The distance of a run of parts, written together, and one part; null where they are none.</summary>
    /// <param name="run">The run.</param>
    /// <param name="one">The part.</param>
    /// <param name="meeting">The usages by which both may spell the same syllables.</param>
    /// <param name="ranks">True where an order is wanted, not a match.</param>
    public static double? OfRun(NamePart run, NamePart one, in RomanMeeting meeting, bool ranks = false)
    {
        var (length, other) = (run.Folded.Length, one.Folded.Length);
        var longest = Math.Max(length, other);
        if (AreAcross(run, one))
        {
            // Who writes characters sets a blank between names, never within one; and words in a run have a character each.
            if (BySyllables(run, one, meeting) is { } syllables)
                return syllables;
            if ((run.IsBlankless && !run.IsCut) || (one.IsBlankless && one.Text.Length < 2))
                return null;
            var haveBlanks = !one.IsBlankless;
            if (
                (haveBlanks && longest > MostLettersApart * Math.Min(length, other))
                || !(ranks ? CrossScript.MayMatch(run.Prepared, one.Prepared) : CrossScript.MaySound(run.Prepared, one.Prepared))
            )
                return null;
            if (!ranks && AreOtherSyllables(run, one, meeting))
                return null;
            return Across(
                run,
                one,
                run.IsCut ? ScriptLimit
                    : haveBlanks ? JoinedAlphabetLimit
                    : JoinedScriptLimit
            );
        }

        var bySyllables = BySyllables(run, one, meeting);
        if (meeting.IsOfOneLanguage || longest < 4 || Math.Abs(length - other) > 2 || !HaveOneSound(run, one))
            return bySyllables;
        var cost = Spelling.Cost(run, one, JoinedLimit * longest);
        if (cost > JoinedLimit * longest)
            return bySyllables;
        return bySyllables < Share(cost, longest) ? bySyllables : Share(cost, longest);
    }

    /// <summary>The distance of two spellings of the same Korean or Chinese syllables; null for others.</summary>
    public static double? BySyllables(NamePart left, NamePart right, in RomanMeeting meeting) =>
        meeting.IsNone || left.Romanised.Usages == RomanUsage.None || IsHangulBesideLatin(left, right) || IsHangulBesideLatin(right, left)
            ? null
            : RomanisedWord.Distance(left.Romanised, right.Romanised, meeting);

    /// <summary>
    /// The distance of two words of one script, by what their spellings cost in hundredths of a letter; null where they are none.
    /// </summary>
    public static double? OfCost(int cost, int length) => cost <= LimitOf(length) * length ? Share(cost, length) : null;

    // Sergey Pavlov is not Sergey Pavlovich: the ending makes a son's name of a family's, in whichever script. A letter more or less is a
    // slip. Folded, a Hebrew word lacks its vowels, and no end of it tells.
    private static bool IsPatronymicOf(NamePart left, NamePart right) =>
        left.Script != Script.Hebrew
        && right.Script != Script.Hebrew
        && (left.Class == PartClass.Patronymic) != (right.Class == PartClass.Patronymic)
        && Math.Abs(left.Folded.Length - right.Folded.Length) > 1;

    // "Sea Prince" and "Sea Princess": the ending makes another word.
    private static bool IsWomanOf(string woman, string man) =>
        woman.Length > ShortestWithEss
        && woman.EndsWith(Ess, StringComparison.Ordinal)
        && man.Length > 2
        && woman.AsSpan(0, woman.Length - Ess.Length).SequenceEqual(man[^1] == 'e' ? man.AsSpan(0, man.Length - 1) : man);

    // "Yong Chol" and 경철: in a name that is of Korean or Chinese syllables as a whole, a word of as many as the characters or Hangul beside
    // it, none of which it spells, is another name, however near its letters are to a reading.
    private static bool AreOtherSyllables(NamePart left, NamePart right, in RomanMeeting meeting) =>
        AreOther(left, right, meeting.Left, meeting.IsOfOneLanguage) || AreOther(right, left, meeting.Right, meeting.IsOfOneLanguage);

    // "FSB" and "ФСБ": few letters that only sound alike are others.
    private static bool AreSpeltAlike(NamePart left, NamePart right) =>
        left.Folded == right.Folded
        || left.Prepared.Readings.AsSpan().Contains(right.Folded)
        || right.Prepared.Readings.AsSpan().Contains(left.Folded);

    // What stands beside no family name of these languages may be a word of others ("Ali Musa"), and a y that is left out is a slip
    // ("Pong" and "Pyong").
    private static bool AreTwoSyllables(NamePart left, NamePart right, in RomanMeeting meeting) =>
        meeting is { IsOfOneLanguage: true, HaveFamilyNames: true }
        && left.Sound != right.Sound
        && IsSyllable(left, meeting.Left & meeting.Right)
        && IsSyllable(right, meeting.Left & meeting.Right)
        && WithoutGlide(left) != WithoutGlide(right);

    private static bool IsSyllable(NamePart part, RomanUsage usages) => part.Romanised.MayHave(1, usages);

    private static string WithoutGlide(NamePart part) =>
        part.Folded.Length > 2
            ? string.Concat(part.Folded.AsSpan(0, 1), part.Folded[1..].Replace("y", "", StringComparison.Ordinal))
            : part.Folded;

    private static bool AreOther(NamePart latin, NamePart native, RomanUsage usages, bool areOfOneLanguage) =>
        usages != RomanUsage.None
        && latin.Script == Script.Latin
        && native.Script is Script.Han or Script.Hangul
        && (areOfOneLanguage || latin.Romanised.MayHave(native.Text.Length, usages))
        && !CrossScript.Spells(native.Prepared, latin.Prepared);

    // How Hangul is spelt in Latin letters, the learned weights tell better.
    private static bool IsHangulBesideLatin(NamePart one, NamePart other) => one.Script == Script.Hangul && other.Script != Script.Cyrillic;

    private static double? OfShare(double? share, int length) => share * Hundred <= LimitOf(length) ? share : null;

    private static double Share(int hundredths, int length) => (double)hundredths / (Hundred * length);

    // By chance many runs are near to some word; the consonants must be the same, but for an article's l that "Abdurrahman" does not write.
    private static bool HaveOneSound(NamePart run, NamePart one) =>
        run.Consonants == one.Consonants
        || (run.Consonants.Length == one.Consonants.Length + 1 && Sounds.WithoutArticle(run.Consonants) == one.Consonants);

    // Kana write sounds, in two sets of signs. What two words are called in English tells nothing here: 조선 and 한국 are two Koreas.
    private static bool AreOne(NamePart left, NamePart right) =>
        left.Script == Script.Kana ? left.Folded == right.Folded : left.Simplified == right.Simplified;

    private static bool AreAcross(NamePart left, NamePart right) =>
        left.Script != right.Script && left.Script != Script.Common && right.Script != Script.Common;

    private static double? Across(NamePart left, NamePart right, double limit)
    {
        var distance = (1 - CrossScript.Similarity(left.Prepared, right.Prepared, 1 - (limit / ScriptScale) - Rounding)) * ScriptScale;
        return distance <= limit ? distance : null;
    }

    // A letter in a short word makes another word.
    private static int LimitOf(int length) =>
        length switch
        {
            <= 2 => 5,
            3 => 17,
            _ => Limit,
        };
}
