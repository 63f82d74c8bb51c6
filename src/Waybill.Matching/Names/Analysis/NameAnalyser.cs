using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Tells what each token of a name does in it.</summary>
internal static class NameAnalyser
{
    private const double OfParticle = 0.08;
    private const double OfInitial = 0.25;
    private const double OfGeneration = 0.15;
    private const double OfGeneric = 0.35;
    private const double OfLegalForm = 0.06;
    private const double OfNumber = 0.7;
    private const double OfEmpty = 0.02;
    private const double OfVesselWord = 0.9;
    private const int ShortestPatronymic = 6;

    private static WordLists Words => WordLists.Embedded;

    /// <summary>The kind that the words of a name show.</summary>
    public static NameKind Guess(List<NameToken> tokens)
    {
        var joined = JoinLetters(tokens);
        for (var i = 0; i < joined.Count; i++)
        {
            if (LegalFormAt(joined, i, out _, out _) || Words.Generic.Contains(joined[i].Folded) || Words.Generic.Contains(Words.Head(joined[i].Folded)))
                return NameKind.Body;
        }

        return NameKind.Person;
    }

    /// <summary>The parts of a name of a known kind.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="cuts">True where a person's family name is cut off a token without blanks.</param>
    public static NamePart[] Parts(List<NameToken> tokens, NameKind kind, bool cuts = true)
    {
        var parts = kind switch
        {
            NameKind.Body => OfBody(JoinLetters(tokens)),
            NameKind.Vessel => OfVessel(tokens),
            _ => OfPerson(tokens, cuts),
        };
        // "The Trading Company": where nothing else is left, the common words are the name.
        return parts.Exists(p => p.Class is PartClass.Word or PartClass.Patronymic)
            ? [.. parts]
            : [.. parts.Select(p => p.Class is PartClass.Title or PartClass.Generation ? p with { Class = PartClass.Word, Weight = OfGeneric } : p)];
    }

    /// <summary>Joins letters that stand alone beside each other: "A.B.C.", "S A"; not "V L.P.".</summary>
    public static List<NameToken> JoinLetters(List<NameToken> tokens)
    {
        var joined = new List<NameToken>();
        for (var i = 0; i < tokens.Count;)
        {
            var end = i + 1;
            while (end < tokens.Count && tokens[end - 1].IsLetter && tokens[end].IsLetter && !IsNumeral(tokens[end - 1], tokens[end]))
                end++;
            joined.Add(end == i + 1 ? tokens[i] : NameToken.Of(string.Concat(tokens.Skip(i).Take(end - i).Select(t => t.Text))));
            i = end;
        }

        return joined;
    }

    // "V L.P.": the stops begin behind the numeral.
    private static bool IsNumeral(in NameToken letter, in NameToken next) =>
        next.IsDotted && !letter.IsDotted && RomanNumeral.ReadLetter(letter.Text) is not null;

    private static List<NamePart> OfBody(List<NameToken> tokens)
    {
        var parts = new List<NamePart>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (LegalFormAt(tokens, i, out var form, out var length))
            {
                var text = string.Join(' ', tokens.Skip(i).Take(length).Select(t => t.Text));
                parts.Add(new(text, form.Code, PartClass.LegalForm, OfLegalForm, token.Script));
                i += length - 1;
                continue;
            }

            if (Words.PhraseAt(tokens, i) is { } phrase)
            {
                parts.Add(OfPhrase(tokens, i, phrase.Length, phrase.Head));
                i += phrase.Length - 1;
                continue;
            }

            if (token.Script is Script.Han or Script.Hangul)
            {
                parts.AddRange(OfCharacters(token));
                continue;
            }

            var isLast = i > 0 && (i + 1 == tokens.Count || LegalFormAt(tokens, i + 1, out _, out _));
            parts.Add(OfBody(token, Number(token) ?? (isLast ? RomanNumeral.ReadLetter(token.Text) : null)));
        }

        return parts;
    }

    // Without blanks, forms and common words are cut out of the name.
    private static IEnumerable<NamePart> OfCharacters(NameToken token)
    {
        if (LegalForms.Embedded.Strip(token.Text) is { Remainder.Length: > 0 } stripped)
        {
            yield return new(stripped.Spelling, stripped.Form.Code, PartClass.LegalForm, OfLegalForm, token.Script);
            token = NameToken.Of(stripped.Remainder);
        }

        foreach (var piece in CharacterWords.Embedded.Cut(token.Text))
        {
            var word = NameToken.Of(piece);
            yield return OfBody(word, Number(word));
        }
    }

    private static NamePart OfPhrase(List<NameToken> tokens, int at, int length, string head)
    {
        var words = tokens.GetRange(at, length);
        var (text, folded) = (string.Join(' ', words.Select(t => t.Text)), string.Concat(words.Select(t => t.Folded)));
        return Classed(text, folded, head, words[0].Script);
    }

    private static NamePart OfBody(in NameToken token, string? number)
    {
        var head = Words.Head(token.Folded);
        return number is null ? Classed(token.Text, token.Folded, head, token.Script) : new(token.Text, number, PartClass.Number, OfNumber, token.Script) { Head = head };
    }

    private static NamePart Classed(string text, string folded, string head, Script script) =>
        (
            Words.Empty.Contains(head) ? new NamePart(text, folded, PartClass.Empty, OfEmpty, script)
            : Words.Generic.Contains(head) ? new(text, folded, PartClass.Generic, OfGeneric, script)
            : new(text, folded, PartClass.Word, Frequencies.Bodies.Weight(head), script)
        ) with
        { Head = head, IsOfBody = true };

    private static List<NamePart> OfVessel(List<NameToken> tokens)
    {
        var parts = new List<NamePart>();
        var titles = Words.ShipTitle(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            var (text, folded, script) = (tokens[i].Text, tokens[i].Folded, tokens[i].Script);
            // "M/V Angara", "MV Angara", "Motor Tanker Angara"
            if (i < titles)
                parts.Add(new(text, folded, PartClass.Title, 0, script));
            else if ((Number(tokens[i]) ?? (i > 0 && i + 1 == tokens.Count ? RomanNumeral.ReadLetter(text) : null)) is { } number)
                parts.Add(new(text, number, PartClass.Number, OfNumber, script));
            else if (folded is "the" or "of")
                parts.Add(new(text, folded, PartClass.Empty, OfEmpty, script));
            else
                parts.Add(new(text, folded, PartClass.Word, OfVesselWord, script));
        }

        return parts;
    }

    private static List<NamePart> OfPerson(List<NameToken> tokens, bool cuts)
    {
        var parts = new List<NamePart>();
        var isOne = cuts && tokens.Count(token => token.Script is Script.Han or Script.Hangul) == 1;
        for (var i = 0; i < tokens.Count; i++)
        {
            var (text, folded, script) = (tokens[i].Text, tokens[i].Folded, tokens[i].Script);
            if (isOne && FamilyNames.LengthIn(text, script) is var length and > 0)
            {
                parts.Add(FamilyName(text[..length], script));
                parts.Add(Word(text[length..], WordFold.Fold(text[length..]), script) with { IsCut = true });
                continue;
            }

            var isFather = IsFather(parts);
            if (OfFaith(tokens, i) is var compound and > 1)
            {
                var words = tokens.Skip(i).Take(compound);
                parts.Add(Word(string.Join(' ', words.Select(t => t.Text)), folded + ArabicCompounds.OfFaith, script) with { IsFather = isFather });
                i += compound - 1;
                continue;
            }

            if (i + 1 < tokens.Count && Words.Titles.Contains(folded + " " + tokens[i + 1].Folded))
            {
                parts.Add(new($"{text} {tokens[i + 1].Text}", folded + tokens[i + 1].Folded, PartClass.Title, 0, script));
                i++;
            }
            else if (Words.Titles.Contains(folded) && tokens.Count > 2)
                parts.Add(new(text, folded, PartClass.Title, 0, script));
            else if (folded.Length == 1 && tokens.Count > 1 && text.Length == 1)
                parts.Add(new(text, folded, PartClass.Initial, OfInitial, script));
            else if (i > 0 && Words.Generations.Contains(folded))
                parts.Add(new(text, folded, PartClass.Generation, OfGeneration, script));
            else if (Words.Particles.Contains(folded) && i + 1 < tokens.Count && !IsGivenName(i, folded) && script is Script.Latin or Script.Cyrillic or Script.Arabic)
                parts.Add(new(text, folded, PartClass.Particle, OfParticle, script) { IsBeforeFather = Words.OfFather.Contains(folded), Kin = Words.Kin(folded) });
            else
                parts.Add(Word(text, LooksLike(folded), script) with { IsFather = isFather });
        }

        KoreanFamilyName(parts);
        return parts;
    }

    // "Siraj al-Din", "Siraj Eddine": how many tokens are one name so.
    private static int OfFaith(List<NameToken> tokens, int at)
    {
        const int shortest = 3;
        if (tokens[at].Script != Script.Latin || tokens[at].Folded.Length < shortest || Words.Particles.Contains(tokens[at].Folded) || at + 1 >= tokens.Count)
            return 0;
        if (ArabicCompounds.IsOfFaith(tokens[at + 1].Folded))
            return 2;
        return at + 2 < tokens.Count && ArabicCompounds.IsFaith(tokens[at + 2].Folded) && Words.Articles.Contains(tokens[at + 1].Folded) ? 3 : 0;
    }

    // Elsewhere it is written in letters, in several ways: it tells as little as the commonest of them.
    private static NamePart FamilyName(string text, Script script) =>
        new(text, WordFold.Fold(text), PartClass.Word, Romanisation.Readings(text).Min(Frequencies.Persons.Weight), script) { IsCut = true };

    // "U Tong Chuk", "An Jong Hyok": a family name that is a letter or a particle elsewhere, where the rest of the name is of two Korean syllables.
    private static void KoreanFamilyName(List<NamePart> parts)
    {
        if (parts.Count != 3)
            return;
        foreach (var at in new[] { 0, 2 })
        {
            var (letter, one, other) = (parts[at], parts[1], parts[2 - at]);
            var mayBe = letter is { Class: PartClass.Initial, Folded: "u" or "o" or "i" } || (letter.Class == PartClass.Particle && letter.Romanised.MayBeKoreanSurname);
            if (mayBe && IsSyllable(one) && IsSyllable(other))
                parts[at] = letter with { Class = PartClass.Word, Weight = Frequencies.Persons.Weight(letter.Folded), Kin = 0, IsBeforeFather = false };
        }

        static bool IsSyllable(NamePart part) => part.Class == PartClass.Word && part.Romanised.LeastSyllables(RomanUsage.Korean) == 1;
    }

    // "Ben Ali" bears no father's name in front.
    private static bool IsGivenName(int at, string folded) => at == 0 && Comparison.Nicknames.Embedded.Knows(folded);

    // "bin Salman", "bin al-Din"
    private static bool IsFather(List<NamePart> before)
    {
        var at = before.Count - 1;
        while (at > 0 && before[at].Class == PartClass.Particle && !Words.OfFather.Contains(before[at].Folded))
            at--;
        return at > 0 && Words.OfFather.Contains(before[at].Folded);
    }

    private static NamePart Word(string text, string letters, Script script)
    {
        var folded = script == Script.Latin ? ArabicCompounds.Fold(letters) : letters;
        var isPatronymic = folded.Length >= ShortestPatronymic && Words.PatronymicEnds.Any(end => folded.EndsWith(end, StringComparison.Ordinal));
        var given = script == Script.Latin ? GivenNames.Head(folded) : null;
        return new(text, folded, isPatronymic ? PartClass.Patronymic : PartClass.Word, Frequencies.Persons.Weight(folded), script)
        {
            Head = given ?? folded,
            IsGivenName = given is not null,
        };
    }

    // Figures that stand for letters in a person's name: "Sech1n".
    private static string LooksLike(string folded)
    {
        if (!folded.Any(char.IsAsciiDigit) || !folded.Any(char.IsAsciiLetter))
            return folded;
        const string letters = "oizeasgtbg";
        return string.Concat(folded.Select(c => char.IsAsciiDigit(c) ? letters[c - '0'] : c));
    }

    private static string? Number(in NameToken token) =>
        WithoutOrdinal(token.Folded) is var figures && figures.All(char.IsAsciiDigit) ? figures.TrimStart('0') is { Length: > 0 } digits ? digits : "0"
        : Words.Numbers.TryGetValue(token.Folded, out var number) ? number
        : RomanNumeral.Read(token.Text);

    // "27th"
    private static string WithoutOrdinal(string folded) =>
        folded is [.., >= '0' and <= '9', _, _] && folded[^2..] is "st" or "nd" or "rd" or "th" ? folded[..^2] : folded;

    private static bool LegalFormAt(List<NameToken> tokens, int at, out LegalForm form, out int length)
    {
        for (length = Math.Min(LegalForms.Embedded.LongestSpelling, tokens.Count - at); length > 0; length--)
        {
            var words = length == 1 ? tokens[at].Folded : string.Join(' ', tokens.Skip(at).Take(length).Select(t => t.Folded));
            if (LegalForms.Embedded.Find(words) is { } found && (words.Length > 2 || found.Leads || (at > 0 && IsEnd(tokens, at + length))))
            {
                form = found;
                return true;
            }
        }

        form = null!;
        return false;
    }

    // Behind a form at the end of a name only further forms stand: "Co., Ltd.".
    private static bool IsEnd(List<NameToken> tokens, int at)
    {
        while (at < tokens.Count && LegalForms.Embedded.Find(tokens[at].Folded) is not null)
            at++;
        return at == tokens.Count;
    }
}
