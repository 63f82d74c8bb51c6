using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Lists.Drafting;

/// <summary>Tells companies by the legal form in their name, where a list does not say what a body is.</summary>
internal static class CompanyNames
{
    public static bool IsOne(string name)
    {
        var tokens = NameAnalyser.JoinLetters(NameTokeniser.Cut(name.Length > Longest ? name[..Longest] : name));
        for (var from = 0; from < tokens.Count; from++)
        {
            // A form is looked for at the ends of a name, where forms stand.
            var words = string.Join(' ', tokens.Skip(from).Select(token => token.Folded));
            var leading = string.Join(' ', tokens.Take(from + 1).Select(token => token.Folded));
            if (tokens.Count > 1 && (Is(words) || (Is(leading) && LegalForms.Embedded.Find(leading)!.Leads)))
                return true;
        }

        return false;
    }

    private const int Longest = 400;

    // The short forms of some countries are the last letters of much else.
    private static bool Is(string words) => LegalForms.Embedded.Find(words) is { Trails: false };
}
