using System.Globalization;
using Waybill.Matching.Names.Around;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Brahmic;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Tells what each token of a person's name does in it.</summary>
internal static class PersonAnalyser
{
    private const double OfParticle = 0.08;
    private const double OfInitial = 0.25;
    private const double OfGeneration = 0.15;
    private const int ShortestPatronymic = 6;

    private static WordLists Words => WordLists.Embedded;

    /// <summary>The parts of a person's name.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="cut">Which family names are cut off a token without blanks.</param>
    public static List<NamePart> Parts(List<NameToken> tokens, FamilyNameCut cut)
    {
        tokens = SurnameFirst.Turned(tokens);
        var parts = new List<NamePart>();
        var isOne = cut != FamilyNameCut.None && tokens.Count(token => token.Script is Script.Han or Script.Hangul) == 1;
        var post = Posts.Before(tokens);
        if (post > 0)
            parts.Add(new(string.Join(' ', tokens.Take(post).Select(t => t.Text)), "", PartClass.Title, 0, tokens[0].Script));
        for (var i = post; i < tokens.Count; i++)
        {
            var (text, folded, script) = (tokens[i].Text, tokens[i].Folded, tokens[i].Script);
            if (isOne && FamilyNames.LengthIn(text, script, cut) is var length and > 0)
            {
                parts.Add(FamilyName(text[..length], script));
                parts.Add(Word(text[length..], WordFold.Fold(text[length..]), script) with { IsCut = true });
                continue;
            }

            if (FatherNames.At(tokens, i) is { } father)
            {
                parts.Add(father.Part);
                i += father.Length - 1;
                continue;
            }

            var isFather = IsFather(parts);
            if (OfFaith(tokens, i) is var compound and > 1)
            {
                var words = tokens.Skip(i).Take(compound);
                parts.Add(
                    Word(string.Join(' ', words.Select(t => t.Text)), folded + ArabicCompounds.OfFaith, script) with
                    {
                        IsFather = isFather,
                    }
                );
                i += compound - 1;
                continue;
            }

            // Folded, a Hebrew word is its consonants, and those of others too: סער is no Sr.
            var isFolded = script != Script.Hebrew;
            // "г-н" is a title, "Г.Н." are letters.
            if (
                isFolded
                && i + 1 < tokens.Count
                && !(tokens[i].IsDotted && text.Length == 1)
                && Words.Titles.Contains(folded + " " + tokens[i + 1].Folded)
            )
            {
                parts.Add(new($"{text} {tokens[i + 1].Text}", folded + tokens[i + 1].Folded, PartClass.Title, 0, script));
                i++;
            }
            else if (
                isFolded
                && Words.IsTitle(tokens[i])
                && tokens.Count > 2
                && !(i == tokens.Count - 1 && (Words.NamesToo.Contains(folded) || IsBehindParticle(parts)))
            )
                parts.Add(new(text, folded, PartClass.Title, 0, script));
            else if (tokens.Count > 1 && tokens[i].IsDotted && script == Script.Brahmic && BrahmicReader.LetterCalled(text) is { } letter)
                parts.Add(new(text, letter.ToString(), PartClass.Initial, OfInitial, script) { IsDotted = true });
            else if (Initials.Are(tokens, i))
                parts.Add(
                    new(text, folded, PartClass.Initial, OfInitial, script)
                    {
                        // "Wang Yu.": the stop ends the text.
                        IsDotted = tokens[i].IsDotted && (text.Length == 1 || i + 1 < tokens.Count),
                    }
                );
            else if (isFolded && i > 0 && Words.Generations.Contains(folded))
                parts.Add(new(text, folded, PartClass.Generation, OfGeneration, script) { Generation = Words.GenerationOf(folded) });
            else if (i > 0 && script == Script.Latin && RomanNumeral.IsGeneration(text))
                parts.Add(
                    new(text, folded, PartClass.Generation, OfGeneration, script)
                    {
                        Generation = int.Parse(RomanNumeral.Read(text.ToUpperInvariant())!, CultureInfo.InvariantCulture),
                    }
                );
            else if (Words.IsParticle(tokens[i]) && i + 1 < tokens.Count && !IsGivenName(i, folded))
                parts.Add(
                    new(text, folded, PartClass.Particle, OfParticle, script)
                    {
                        IsBeforeFather = Words.OfFather.Contains(folded),
                        Kin = Words.Kin(folded),
                    }
                );
            else
                parts.Add(Word(text, WholeOf(tokens[i]) ?? LooksLike(folded), script) with { IsFather = isFather });
        }

        EastAsianSyllables.MakeWords(parts);
        VietnameseNames.MakeWords(parts);
        WordBesideLetters(parts);
        return parts;
    }

    // "al-Sheikh", "Ould Cheikh": at the end, behind what stands before names, a title is one.
    private static bool IsBehindParticle(List<NamePart> before) => before is [_, .., { Class: PartClass.Particle, Folded.Length: > 1 }];

    // "Тен С.Ю.", "Le V.": beside letters alone a particle is the family name.
    private static void WordBesideLetters(List<NamePart> parts)
    {
        if (
            !parts.Exists(part => part.Class == PartClass.Initial)
            || parts.Exists(part => part.Class is PartClass.Word or PartClass.Patronymic)
        )
            return;
        var at = parts.FindLastIndex(part => part.Class == PartClass.Particle && part.Folded.Length > 1);
        if (at >= 0)
            parts[at] = Word(parts[at].Text, parts[at].Folded, parts[at].Script);
    }

    // "Siraj al-Din", "Siraj Eddine": how many tokens are one name so.
    private static int OfFaith(List<NameToken> tokens, int at)
    {
        const int shortest = 3;
        if (
            tokens[at].Script != Script.Latin
            || tokens[at].Folded.Length < shortest
            || Words.Particles.Contains(tokens[at].Folded)
            || at + 1 >= tokens.Count
            || IsBeforeSurname(tokens[at], tokens[at + 1])
        )
            return 0;
        if (ArabicCompounds.IsOfFaith(tokens[at + 1].Folded))
            return 2;
        return at + 2 < tokens.Count && ArabicCompounds.IsFaith(tokens[at + 2].Folded) && Words.Articles.Contains(tokens[at + 1].Folded)
            ? 3
            : 0;
    }

    /// <summary>
    /// A person's tokens without what "al-Din" is behind a name, set apart from it; null where there is none, or where it is all that stands
    /// beside the name.
    /// </summary>
    public static List<NameToken>? WithoutFaith(List<NameToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (OfFaith(tokens, i) is var length and > 1 && tokens.Count > length)
                return [.. tokens[..(i + 1)], .. tokens[(i + length)..]];
        }

        return null;
    }

    // "UDIN, Mohamad Rafi", "Mohamad Rafi UDIN": a comma or capitals tell that the surname begins behind a token.
    private static bool IsBeforeSurname(in NameToken token, in NameToken next) =>
        token.IsBeforeComma || (token.Text.Any(char.IsLower) && next.Text.Length > 2 && next.Text.All(char.IsUpper));

    // Elsewhere it is written in letters, in several ways: it tells as little as the commonest of them.
    private static NamePart FamilyName(string text, Script script) =>
        new(text, WordFold.Fold(text), PartClass.Word, Romanisation.Readings(text).Min(Frequencies.Persons.Weight), script)
        {
            IsCut = true,
        };

    // "Ben Ali" bears no father's name in front.
    private static bool IsGivenName(int at, string folded) => at == 0 && Nicknames.Embedded.Knows(folded);

    // "bin Salman", "bin al-Din"
    private static bool IsFather(List<NamePart> before)
    {
        var at = before.Count - 1;
        while (at > 0 && before[at].Class == PartClass.Particle && !Words.OfFather.Contains(before[at].Folded))
            at--;
        return at > 0 && Words.OfFather.Contains(before[at].Folded);
    }

    /// <summary>A word of a person's name.</summary>
    public static NamePart Word(string text, Script script) => Word(text, WordFold.Fold(text), script);

    private static NamePart Word(string text, string letters, Script script)
    {
        var folded = script == Script.Latin ? ArabicCompounds.Fold(letters) : letters;
        var isPatronymic =
            folded.Length >= ShortestPatronymic && Words.PatronymicEnds.Any(end => folded.EndsWith(end, StringComparison.Ordinal));
        var given = GivenNames.Head(text, folded, script);
        return new(text, folded, isPatronymic ? PartClass.Patronymic : PartClass.Word, Frequencies.Persons.Weight(folded), script)
        {
            Head = given ?? folded,
            IsGivenName = given is not null,
            FamilyHead = CommonFamilyNames.Head(folded, script),
        };
    }

    // "Ma. Teresa"
    private static string? WholeOf(in NameToken token) => token.IsDotted ? Words.ShortFor.GetValueOrDefault(token.Folded) : null;

    // Figures that stand for letters in a person's name: "Sech1n".
    private static string LooksLike(string folded)
    {
        if (!folded.Any(char.IsAsciiDigit) || !folded.Any(char.IsAsciiLetter))
            return folded;
        const string letters = "oizeasgtbg";
        return string.Concat(folded.Select(c => char.IsAsciiDigit(c) ? letters[c - '0'] : c));
    }
}
