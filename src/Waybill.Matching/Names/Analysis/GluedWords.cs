using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Where the words of a body's name are written together, tells which are: "FedEx" and "LinkedIn" are one word, "IranElectronics" are two, and
/// a form that the blank is lost behind, "LLCMARLOW", is a form.
/// </summary>
internal static class GluedWords
{
    private const int ShortestRest = 3;

    private static WordLists Words => WordLists.Embedded;

    /// <summary>The tokens as words.</summary>
    public static List<NameToken> Of(List<NameToken> tokens)
    {
        var words = new List<NameToken>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            // Of two pieces none of which is a word that bodies bear.
            var isOne =
                i + 1 < tokens.Count
                && tokens[i + 1].IsGlued
                && !tokens[i].IsGlued
                && !(i + 2 < tokens.Count && tokens[i + 2].IsGlued)
                && !IsKnown(tokens[i])
                && !IsKnown(tokens[i + 1]);
            if (isOne)
            {
                words.Add(
                    NameToken.Of(tokens[i].Text + tokens[i + 1].Text) with
                    {
                        IsInBrackets = tokens[i].IsInBrackets,
                        IsBeforeComma = tokens[i + 1].IsBeforeComma,
                    }
                );
                i++;
            }
            else if (FormAt(tokens[i]) is { } cut)
            {
                words.Add(NameToken.Of(tokens[i].Text[..cut]) with { IsInBrackets = tokens[i].IsInBrackets });
                words.Add(NameToken.Of(tokens[i].Text[cut..]) with { IsInBrackets = tokens[i].IsInBrackets });
            }
            else
            {
                words.Add(tokens[i]);
            }
        }

        return words;
    }

    private static bool IsKnown(in NameToken token) =>
        Words.IsGeneric(token)
        || Words.Head(token.Folded) != token.Folded
        || LegalForms.Embedded.Find(token.Folded) is not null
        || Around.Places.AreCountry(token.Text)
        || Around.Places.IsTown([token]);

    // Where a form ends that the word begins with, or begins that it ends with.
    private static int? FormAt(in NameToken token)
    {
        if (token.Script != Script.Latin || token.Text.Length != token.Folded.Length)
            return null;
        foreach (var form in Words.GluedForms)
        {
            if (token.Folded.Length < form.Length + ShortestRest || LegalForms.Embedded.Find(token.Folded) is not null)
                continue;
            if (token.Folded.StartsWith(form, StringComparison.Ordinal))
                return form.Length;
            if (token.Folded.EndsWith(form, StringComparison.Ordinal))
                return token.Folded.Length - form.Length;
        }

        return null;
    }
}
