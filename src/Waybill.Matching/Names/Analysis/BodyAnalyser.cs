using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Tells what each token of a body's name does in it.</summary>
internal static class BodyAnalyser
{
    private const double OfLegalForm = 0.06;

    private const double OfHonour = 0.25;
    private const int LongestOfCapitals = 4;
    private const string Imeni = "imeni";
    private const string OfOrdinals = "제第";

    private static WordLists Words => WordLists.Embedded;

    /// <summary>The parts of a body's name.</summary>
    public static List<NamePart> Parts(List<NameToken> tokens)
    {
        tokens = GluedWords.Of(tokens);
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

            if (NumbersInWords.At(tokens, i) is { } count)
            {
                var text = string.Join(' ', tokens.Skip(i).Take(count.Length).Select(t => t.Text));
                parts.Add(new(text, count.Digits, PartClass.Number, NameAnalyser.OfNumber, token.Script));
                i += count.Length - 1;
                continue;
            }

            // "Factory No. 26"
            if (i + 1 < tokens.Count && NumbersInWords.Announce(token) && NumbersInWords.IsAt(tokens, i + 1))
            {
                parts.Add(new(token.Text, token.Folded, PartClass.Empty, NameAnalyser.OfEmpty, token.Script));
                continue;
            }

            if (Words.PhraseAt(tokens, i) is { } phrase)
            {
                parts.Add(OfPhrase(tokens, i, phrase.Length, phrase.Head) with { IsInBrackets = token.IsInBrackets });
                i += phrase.Length - 1;
                continue;
            }

            if (token.Script is Script.Han or Script.Hangul)
            {
                // "제2경제위원회": what makes an ordinal of a number.
                if (
                    OfOrdinals.Contains(token.Text, StringComparison.Ordinal)
                    && i + 1 < tokens.Count
                    && NameAnalyser.Number(tokens[i + 1]) is not null
                )
                    continue;
                parts.AddRange(OfCharacters(token));
                continue;
            }

            var isLast = i > 0 && (i + 1 == tokens.Count || LegalFormAt(tokens, i + 1, out _, out _));
            parts.Add(
                Part(token, NameAnalyser.Number(token) ?? (isLast ? RomanNumeral.ReadLetter(token.Text) : null)) with
                {
                    IsInBrackets = token.IsInBrackets,
                }
            );
        }

        InHonour(parts);
        OfCapitals(parts, tokens);
        return parts;
    }

    // "ABB" is not "AB". Where all is written in capitals, a short word beside longer ones may be any word.
    private static void OfCapitals(List<NamePart> parts, List<NameToken> tokens)
    {
        if (tokens.TrueForAll(token => !token.Text.Any(char.IsLower)) && tokens.Exists(token => token.Text.Length > LongestOfCapitals))
            return;
        for (var i = 0; i < parts.Count; i++)
        {
            if (
                parts[i] is { Class: PartClass.Word, Text.Length: <= LongestOfCapitals }
                && parts[i].Script is Script.Latin or Script.Cyrillic
                && parts[i].Text.All(char.IsUpper)
            )
                parts[i] = parts[i] with { IsOfCapitals = true };
        }
    }

    // "… имени Ф. Э. Дзержинского": in whose honour a body with a word of its own is called goes mostly unsaid.
    private static void InHonour(List<NamePart> parts)
    {
        var at = parts.FindIndex(part => part.Class == PartClass.Empty && part.Head == Imeni);
        if (at < 0 || !parts.GetRange(0, at).Exists(part => part.Class == PartClass.Word))
            return;
        for (var i = at + 1; i < parts.Count && parts[i].Class == PartClass.Word; i++)
            parts[i] = parts[i] with { Weight = OfHonour * parts[i].Weight };
    }

    // Without blanks, forms and common words are cut out of the name.
    private static IEnumerable<NamePart> OfCharacters(NameToken token)
    {
        if (LegalForms.Embedded.Strip(token.Text) is { Remainder.Length: > 0 } stripped)
        {
            yield return new(stripped.Spelling, stripped.Form.Code, PartClass.LegalForm, OfLegalForm, token.Script);
            token = NameToken.Of(stripped.Remainder);
        }

        var pieces = CharacterWords.Embedded.Cut(token.Text);
        for (var i = 0; i < pieces.Count; i++)
        {
            var word = NameToken.Of(pieces[i]);
            if (NumbersInWords.InCharacters(pieces[i]) is { } digits)
                yield return new(pieces[i], digits, PartClass.Number, NameAnalyser.OfNumber, token.Script);
            else
                yield return i > 0 && CharacterWords.Embedded.HeadBehind(pieces[i]) is { } head
                    ? Classed(word.Text, word.Folded, Words.Head(head), word.Script)
                    : Part(word, NameAnalyser.Number(word));
        }
    }

    private static NamePart OfPhrase(List<NameToken> tokens, int at, int length, string head)
    {
        var words = tokens.GetRange(at, length);
        var (text, folded) = (string.Join(' ', words.Select(t => t.Text)), string.Concat(words.Select(t => t.Folded)));
        return Classed(text, folded, head, words[0].Script);
    }

    private static NamePart Part(in NameToken token, string? number)
    {
        var head = Words.Head(token.Folded);
        return number is null
            ? Classed(token.Text, token.Folded, head, token.Script)
            : new(token.Text, number, PartClass.Number, NameAnalyser.OfNumber, token.Script) { Head = head };
    }

    private static NamePart Classed(string text, string folded, string head, Script script) =>
        (
            Words.Empty.Contains(head) ? new NamePart(text, folded, PartClass.Empty, NameAnalyser.OfEmpty, script)
            : Words.Generic.Contains(head) ? new(text, folded, PartClass.Generic, NameAnalyser.OfGeneric, script)
            : new(text, folded, PartClass.Word, Frequencies.Bodies.Weight(head), script)
        ) with
        {
            Head = head,
            IsOfBody = true,
            IsOnlyBody = Words.OnlyBody.Contains(head),
            NearRow = Words.NearRow(head),
        };

    /// <summary>The legal form that begins at a token, and how many tokens it has.</summary>
    public static bool LegalFormAt(List<NameToken> tokens, int at, out LegalForm form, out int length)
    {
        for (length = Math.Min(LegalForms.Embedded.LongestSpelling, tokens.Count - at); length > 0; length--)
        {
            var words = length == 1 ? tokens[at].Folded : string.Join(' ', tokens.Skip(at).Take(length).Select(t => t.Folded));
            if (
                LegalForms.Embedded.Find(words) is { } found
                && (found.Leads || (words.Length > 2 && !found.Trails) || (at > 0 && IsEnd(tokens, at + length)))
            )
            {
                form = found;
                return true;
            }
        }

        if (FormSlips.At(tokens, at) is { } misspelt)
        {
            (form, length) = misspelt;
            return true;
        }

        length = 1;
        form = LegalForms.Embedded.FindNative(tokens[at])!;
        return form is not null;
    }

    // Behind a form at the end of a name only further forms stand: "Co., Ltd.".
    private static bool IsEnd(List<NameToken> tokens, int at)
    {
        while (at < tokens.Count && LegalForms.Embedded.Find(tokens[at].Folded) is not null)
            at++;
        return at == tokens.Count;
    }
}
